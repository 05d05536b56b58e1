<?cs include!"form.cs" ?><?cs include!"page.cs" ?>
<?cs call:head(Lang.question.mine, "", "page stack") ?>
<div class="page-head stack" data-gap="sm"><?cs call:crumbs(Lang.question.mine) ?><h1 class="ds-heading" data-size="lg"><?cs var:Lang.question.mine ?></h1></div>
<div class="desk"><?cs if:subcount(Questions) ?><ul class="tasks" data-plain>
<?cs each:q = Questions ?><li class="task"><div class="task-what"><h2 class="ds-heading" data-size="2xs"><a class="ds-link" href="/sporsmal/<?cs var:url_escape(q.id) ?>"><?cs var:Lang.question.from_day ?> <?cs var:q.asked ?></a></h2><p>«<bdi><?cs var:q.text ?></bdi>»</p></div>
<span class="ds-tag" data-color="<?cs if:q.unread ?>success<?cs elif:q.state == "open" ?>warning<?cs else ?>neutral<?cs /if ?>"><?cs if:q.unread ?><?cs var:Lang.question.unread ?><?cs else ?><?cs var:Lang.question_state[q.state] ?><?cs /if ?></span></li><?cs /each ?>
</ul><?cs else ?><p class="empty"><?cs var:Lang.question.none ?></p><?cs /if ?>
<div class="row"><a class="ds-button" data-variant="secondary" href="/sporsmal/nytt"><?cs var:Lang.question.ask ?></a></div></div>
