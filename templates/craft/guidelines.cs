<?cs include!"form.cs" ?><?cs include!"page.cs" ?>
<?cs call:head(Lang.guidelines.title, "", "page stack") ?>
<div class="page-head stack" data-gap="sm"><?cs call:crumbs(Lang.guidelines.title) ?><h1 class="ds-heading" data-size="lg"><?cs var:Lang.guidelines.title ?></h1><p class="lede"><?cs var:Lang.guidelines.lede ?></p></div>
<div class="fold"><?cs each:g = Groups ?>
<details class="ds-details"<?cs if:g.mine ?> open<?cs /if ?>><summary><h2><?cs var:Lang.seat[g.seat] ?></h2> <span class="count"><?cs var:subcount(g.Rows) ?></span></summary><div><ul class="tasks" data-plain><?cs each:r = g.Rows ?>
<li class="task"><div class="task-what"><h3><?cs call:bokmal(r.what) ?></h3><p class="why"><?cs var:Lang.desk.why ?> <?cs call:bokmal(r.why) ?></p><p class="quiet"><?cs call:bokmal(r.source) ?></p></div><?cs if:r.days ?><p class="count"><?cs var:r.days ?></p><?cs /if ?></li><?cs /each ?></ul></div></details><?cs /each ?></div>
