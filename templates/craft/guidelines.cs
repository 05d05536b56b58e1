<?cs include!"form.cs" ?><?cs include!"page.cs" ?>
<?cs call:head(Lang.guidelines.title, "page stack") ?>
<div class="page-head stack" data-gap="sm"><?cs call:crumbs(Lang.guidelines.title) ?><h1 class="ds-heading" data-size="lg"><?cs var:Lang.guidelines.title ?></h1><p class="lede"><?cs var:Lang.guidelines.lede ?></p></div>
<?cs each:g = Groups ?><section class="desk" aria-labelledby="<?cs var:g.seat ?>"><div class="desk-head"><h2 class="ds-heading" data-size="xs" id="<?cs var:g.seat ?>"><?cs var:Lang.seat[g.seat] ?></h2></div><ul class="tasks"><?cs each:r = g.Rows ?><li class="task"><div class="task-what"><h3><?cs var:r.what ?></h3><p class="why"><?cs var:Lang.desk.why ?> <?cs var:r.why ?></p><p class="quiet"><?cs var:r.source ?></p></div><?cs if:r.days ?><p class="count"><?cs var:r.days ?></p><?cs /if ?></li><?cs /each ?></ul></section><?cs /each ?>
<?cs call:foot() ?>
