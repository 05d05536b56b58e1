<?cs include!"form.cs" ?><?cs include!"page.cs" ?>
<?cs call:below("/retningslinjer", Lang.guidelines.title) ?>
<?cs call:head(Lang.guidelines.role_title, Lang.seat[Role], "page stack") ?>
<div class="page-head stack" data-gap="sm"><?cs call:crumbs(Lang.guidelines.role_title) ?><h1 class="ds-heading" data-size="lg"><?cs var:Lang.guidelines.role_title ?>: <?cs var:Lang.seat[Role] ?></h1><p class="lede"><?cs var:Lang.guidelines.as_of ?> <?cs var:Today ?></p><p class="on-screen"><?cs var:Lang.guidelines.print_help ?></p></div>
<div class="desk"><?cs if:!subcount(Groups) ?><p class="empty"><?cs var:Lang.guidelines.none ?></p><?cs /if ?><?cs each:g = Groups ?><ol class="tasks" data-plain><?cs each:r = g.Rows ?>
<li class="task"><div class="task-what"><h2 class="ds-heading" data-size="2xs"><?cs call:bokmal(r.what) ?></h2><p class="why"><?cs var:Lang.desk.why ?> <?cs call:bokmal(r.why) ?></p><p class="quiet"><?cs call:bokmal(r.source) ?></p></div><?cs if:r.days ?><p class="count"><?cs var:r.days ?></p><?cs /if ?></li><?cs /each ?></ol><?cs /each ?></div>
