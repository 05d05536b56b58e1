<?cs # the page below what it is about ?>
<?cs # a choice of language leads back here; from the door, on to where one was going ?>
<?cs def:tongue(code, label) ?><a class="ds-link" lang="<?cs var:code ?>" href="/sprak/<?cs var:url_escape(code) ?>?til=<?cs if:Form.til.typed ?><?cs var:url_escape(Form.til.typed) ?><?cs else ?><?cs var:url_escape(Page.path) ?><?cs /if ?>"<?cs if:Lang.code == code ?> aria-current="true"<?cs /if ?>><?cs var:label ?></a><?cs /def ?>
</main>
<footer class="foot">
<div class="wrap">
<?cs if:Page.user ?>
<p><?cs var:Lang.page.ask ?> <strong><?cs var:Page.system_owner ?></strong> <?cs var:Lang.page.ask_about ?> <a class="ds-link" href="<?cs var:Page.system_owner_phone.path ?>"><?cs var:Page.system_owner_phone ?></a> · <a class="ds-link" href="/sporsmal/nytt<?cs if:Page.asked_from ?>?fra=<?cs var:url_escape(Page.asked_from) ?><?cs /if ?>"><?cs var:Lang.page.ask_question ?></a></p>
<?cs else ?>
<p><?cs var:Page.municipality ?></p>
<?cs if:Page.voice ?><?cs if:Page.draft ?><p><?cs var:Lang.voice.translated ?></p><?cs /if ?><?cs if:subcount(Page.Tongues) ?><nav aria-label="<?cs var:Lang.page.language ?>"><ul><?cs each:t = Page.Tongues ?><li><a class="ds-link" lang="<?cs var:t.code ?>" hreflang="<?cs var:t.code ?>" href="<?cs var:url_validate(t.path) ?>"<?cs if:t.here ?> aria-current="true"<?cs /if ?>><?cs var:Lang.language[t.code] ?></a></li><?cs /each ?></ul></nav><?cs /if ?><?cs else ?><nav aria-label="<?cs var:Lang.page.language ?>"><ul><li><?cs call:tongue("nb", Lang.language.nb) ?></li><li><?cs call:tongue("nn", Lang.language.nn) ?></li><li><?cs call:tongue("en", Lang.language.en) ?></li></ul></nav><?cs /if ?>
<?cs /if ?>
<ul><?cs if:Page.user ?><li><a class="ds-link" href="/forslag/nytt<?cs if:Page.asked_from ?>?fra=<?cs var:url_escape(Page.asked_from) ?><?cs /if ?>"><?cs var:Lang.proposal.make ?></a></li><li><a class="ds-link" href="/innstillinger"><?cs var:Lang.settings.title ?></a></li><?cs /if ?><li><a class="ds-link" href="/tilgjengelighet<?cs if:Page.voice ?>?sprak=<?cs var:url_escape(Page.language) ?><?cs /if ?>"><?cs var:Lang.page.accessibility ?></a></li><li><a class="ds-link" href="/personvern<?cs if:Page.voice ?>?sprak=<?cs var:url_escape(Page.language) ?><?cs /if ?>"><?cs var:Lang.page.privacy ?></a></li></ul>
</div>
</footer>
<?cs if:Page.user ?>
<?cs # for the script, which alone can tell how long the page has lain ?>
<dialog class="ds-dialog" id="snart-ute" role="alertdialog" aria-labelledby="snart-t" aria-describedby="snart-d" data-idle="<?cs var:Page.idle ?>" data-soon="<?cs var:Page.soon ?>"><div class="stack" data-gap="sm"><h2 class="ds-heading" data-size="xs" id="snart-t"><?cs var:Page.ends ?></h2><p class="ds-paragraph" id="snart-d"><?cs var:Lang.session.question ?></p><p class="ds-paragraph" role="status" data-away="<?cs var:Lang.session.away ?>"></p><div class="row"><button class="ds-button" type="button"><?cs var:Lang.session.more ?></button></div></div></dialog>
<dialog class="ds-dialog" id="logget-ut" role="alertdialog" aria-labelledby="ute-t" aria-describedby="ute-d"><div class="stack" data-gap="sm"><h2 class="ds-heading" data-size="xs" id="ute-t"><?cs var:Lang.session.over ?></h2><p class="ds-paragraph" id="ute-d" data-lost="<?cs var:Lang.session.lost ?>"><?cs var:Lang.session.kept ?></p><div class="row"><a class="ds-button" href="/logg-inn?til=<?cs var:Page.path ?>"><?cs var:Lang.session.login ?></a><button class="ds-button" data-variant="tertiary" type="button"><?cs var:Lang.session.read ?></button></div></div></dialog>
<?cs /if ?>
</body>
</html>
