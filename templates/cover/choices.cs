<?cs include!"form.cs" ?><?cs include!"page.cs" ?>
<?cs call:head(Lang.choices.title, "", "page stack") ?>
<div class="page-head stack" data-gap="sm"><?cs call:crumbs(Lang.choices.title) ?><h1 class="ds-heading" data-size="lg"><?cs var:Lang.choices.title ?></h1><p class="lede"><?cs var:Lang.choices.lede ?></p></div>
<?cs if:Form.bad ?><?cs call:faults() ?>
<form class="panel stack" method="post" action="/utvalg"><?cs call:hidden() ?><input type="hidden" name="adresse" value="<?cs var:Form.adresse.typed ?>"><?cs call:line(Form.tittel, Lang.choices.name, "", "40", "") ?><div class="row"><button class="ds-button" type="submit"><?cs var:Lang.choices.keep ?></button></div></form><?cs /if ?>
<div class="panel stack">
<?cs if:subcount(Choices) ?><ul class="tasks"><?cs each:c = Choices ?><li class="task"><div class="task-what"><h2 class="ds-heading" data-size="2xs"><a class="ds-link" href="/utvalg/<?cs var:url_escape(c.id) ?>"><?cs var:c.name ?></a></h2></div><form method="post" action="/utvalg/slett"><?cs call:hidden() ?><input type="hidden" name="id" value="<?cs var:c.id ?>"><button class="ds-button" data-variant="tertiary" type="submit"><?cs var:Lang.choices.end ?><span class="ds-sr-only"> – <?cs var:c.name ?></span></button></form></li><?cs /each ?></ul>
<?cs else ?><p class="empty"><?cs var:Lang.choices.none ?></p><?cs /if ?>
</div>
