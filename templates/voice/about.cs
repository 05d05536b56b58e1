<?cs include!"form.cs" ?><?cs include!"page.cs" ?><?cs include!"voice/parts.cs" ?>
<?cs def:told_of(id, title, text) ?><section class="panel stack" data-gap="sm" aria-labelledby="<?cs var:id ?>"><h2 class="ds-heading" data-size="xs" id="<?cs var:id ?>"><?cs var:title ?></h2><p><?cs var:text ?></p></section><?cs /def ?>
<?cs call:head(Lang.about.title, "", "page stack") ?>
<div class="page-head stack" data-gap="sm"><h1 class="ds-heading" data-size="lg"><?cs var:Lang.about.title ?></h1><p class="lede"><?cs var:Lang.about.lede ?></p></div>
<div class="columns"><div class="stack">
<?cs call:told_of("plan", Lang.about.plan.title, Lang.about.plan.text) ?><?cs call:told_of("koordinator", Lang.about.coordinator.title, Lang.about.coordinator.text) ?><?cs call:told_of("barn", Lang.about.child.title, Lang.about.child.text) ?><?cs call:told_of("enhet", Lang.about.unit.title, Lang.about.unit.text) ?>
</div><div class="stack">
<section class="panel stack" data-gap="sm" aria-labelledby="gjor"><h2 class="ds-heading" data-size="xs" id="gjor"><?cs var:Lang.about.do.title ?></h2><ul class="ds-list"><li><a class="ds-link" href="/kontakt?sprak=<?cs var:url_escape(Page.language) ?>"><?cs var:Lang.about.do.contact ?></a></li><li><a class="ds-link" href="/tilbakemelding?sprak=<?cs var:url_escape(Page.language) ?>"><?cs var:Lang.about.do.feedback ?></a></li><li><a class="ds-link" href="/om/hva-du-kan-vente?sprak=<?cs var:url_escape(Page.language) ?>"><?cs var:Lang.expect.title ?></a></li><li><a class="ds-link" href="/om/soknad?sprak=<?cs var:url_escape(Page.language) ?>"><?cs var:Lang.about.do.application ?></a></li><li><a class="ds-link" href="/om/samtykke?sprak=<?cs var:url_escape(Page.language) ?>"><?cs var:Lang.about.do.consent ?></a></li></ul><?cs call:office() ?></section>
<?cs call:emergency("") ?>
</div></div>
