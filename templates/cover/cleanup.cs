<?cs include!"form.cs" ?><?cs include!"page.cs" ?>
<?cs call:head(Lang.cleanup.title, Unit.name, "page stack") ?>
<div class="page-head stack" data-gap="sm"><?cs call:crumbs(Lang.cleanup.title) ?><h1 class="ds-heading" data-size="lg"><?cs var:Lang.cleanup.heading ?> <?cs var:Unit.name ?></h1><p class="lede"><?cs var:Lang.cleanup.lede ?></p></div>
<div class="desk"><?cs if:subcount(Rows) ?><ul class="tasks" data-plain>
<?cs each:r = Rows ?><li class="task"><div class="task-what"><h2 class="ds-heading" data-size="2xs"><a class="ds-link" href="/sak/<?cs var:url_escape(r.number) ?>"><?cs var:r.name ?></a></h2><p class="quiet"><?cs var:Lang.case.case ?> <?cs var:r.number ?> · <?cs var:Lang.kind[r.kind] ?></p><p><?cs var:Lang.import_note[r.note] ?><?cs if:r.wanted ?> «<bdi><?cs var:r.wanted ?></bdi>»<?cs /if ?>. <?cs var:Lang.cleanup.holder ?> <strong><?cs var:r.holder ?></strong>.</p></div>
<form method="post" action="/enhet/<?cs var:url_escape(Unit.code) ?>/rydding"><?cs call:hidden() ?><input type="hidden" name="rad" value="<?cs var:r.id ?>"><button class="ds-button" data-variant="secondary" type="submit"><?cs var:Lang.cleanup.settle ?><span class="ds-sr-only"> – <?cs var:r.name ?></span></button></form></li><?cs /each ?>
</ul><?cs else ?><p class="empty"><?cs var:Lang.cleanup.none ?></p><?cs /if ?></div>
