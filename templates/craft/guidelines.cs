<?cs include!"form.cs" ?><?cs include!"page.cs" ?><?cs include!"craft/guideline_parts.cs" ?>
<?cs call:head(Lang.guidelines.title, "", "page stack") ?>
<div class="page-head stack" data-gap="sm"><?cs call:crumbs(Lang.guidelines.title) ?><h1 class="ds-heading" data-size="lg"><?cs var:Lang.guidelines.title ?></h1><p class="lede"><?cs var:Lang.guidelines.lede ?></p></div>
<?cs call:changed(Changed) ?>
<div class="fold"><?cs each:g = Groups ?>
<details class="ds-details"<?cs if:g.mine ?> open<?cs /if ?>><summary><h2><?cs var:Lang.seat[g.seat] ?></h2> <span class="count"><?cs var:subcount(g.Rows) ?></span></summary><div><p><a class="ds-link" href="/retningslinjer?rolle=<?cs var:url_escape(g.role) ?>"><?cs var:Lang.guidelines.print ?><span class="ds-sr-only"> – <?cs var:Lang.seat[g.seat] ?></span></a></p><ul class="tasks" data-plain><?cs each:r = g.Rows ?>
<li class="task"><div class="task-what"><h3><a class="ds-link" href="/retningslinjer/<?cs var:url_escape(r.slug) ?>"><?cs call:bokmal(r.what) ?></a></h3><p class="why"><?cs var:Lang.desk.why ?> <?cs call:bokmal(r.why) ?></p><p class="quiet"><?cs call:bokmal(r.source) ?></p><?cs if:r.coming ?><p class="note"><?cs var:Lang.guideline.coming ?> <?cs var:r.coming ?></p><?cs /if ?></div><?cs if:r.days ?><p class="count"><?cs var:r.days ?></p><?cs /if ?></li><?cs /each ?></ul></div></details><?cs /each ?></div>
