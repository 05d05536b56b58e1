<?cs include!"form.cs" ?><?cs include!"page.cs" ?>
<?cs def:rows(list) ?><ul class="tasks" data-plain>
<?cs each:p = list ?><li class="task"><div class="task-what"><h3 class="ds-heading" data-size="2xs"><a class="ds-link" href="/problemer/<?cs var:url_escape(p.id) ?>"><?cs var:Lang.problem_kind[p.kind] ?>, <?cs var:p.reported ?></a></h3><p>«<bdi><?cs var:p.text ?></bdi>»</p><p class="quiet"><?cs var:p.unit ?></p></div>
<span class="ds-tag" data-color="<?cs if:p.unread ?>success<?cs elif:p.state == "open" ?>warning<?cs else ?>neutral<?cs /if ?>"><?cs if:p.unread ?><?cs var:Lang.question.unread ?><?cs else ?><?cs var:Lang.problem_state[p.state] ?><?cs /if ?></span></li><?cs /each ?>
</ul><?cs /def ?>
<?cs call:head(Lang.problem.list, "", "page stack") ?>
<div class="page-head stack" data-gap="sm"><?cs call:crumbs(Lang.problem.list) ?><h1 class="ds-heading" data-size="lg"><?cs var:Lang.problem.list ?></h1></div>
<?cs if:subcount(Told) ?><section class="desk" aria-labelledby="til-deg"><div class="desk-head"><h2 class="ds-heading" data-size="xs" id="til-deg"><?cs var:Lang.problem.told ?></h2></div><?cs call:rows(Told) ?></section><?cs /if ?>
<section class="desk" aria-labelledby="av-deg"><div class="desk-head"><h2 class="ds-heading" data-size="xs" id="av-deg"><?cs var:Lang.problem.mine ?></h2></div>
<?cs if:subcount(Mine) ?><?cs call:rows(Mine) ?><?cs else ?><p class="empty"><?cs var:Lang.problem.none ?></p><?cs /if ?>
<div class="row"><a class="ds-button" data-variant="secondary" href="/problemer/nytt"><?cs var:Lang.problem.report ?></a></div></section>
