<?cs include!"form.cs" ?><?cs include!"page.cs" ?>
<?cs def:inquiry_rows(list) ?><ul class="tasks" data-plain><?cs each:i = list ?>
<li class="task"><div class="task-what"><h3><a class="ds-link" href="/henvendelser/<?cs var:url_escape(i.id) ?>"><bdi><?cs var:i.name ?></bdi></a></h3><p class="quiet"><?cs var:Lang.inquiry_about[i.about] ?> · <?cs var:Lang.inquiry_concerns[i.concerns] ?> · <?cs var:Lang.feedback.received ?> <?cs var:i.received ?></p><?cs if:i.outcome ?><p><?cs var:Lang.inquiry_outcome[i.outcome] ?></p><?cs /if ?></div><?cs call:due(i) ?></li>
<?cs /each ?></ul><?cs /def ?>
<?cs call:head(Lang.inquiry.list, "", "page stack") ?>
<div class="page-head stack" data-gap="sm"><?cs call:crumbs(Lang.inquiry.list) ?><h1 class="ds-heading" data-size="lg"><?cs var:Lang.inquiry.list ?></h1><p class="lede"><?cs var:Lang.inquiry.list_lede ?></p></div>
<section class="desk" aria-labelledby="apne"><div class="desk-head"><h2 class="ds-heading" data-size="xs" id="apne"><?cs var:Lang.feedback.open ?></h2><span class="count"><?cs var:subcount(Open) ?></span></div>
<?cs if:subcount(Open) ?><?cs call:inquiry_rows(Open) ?><?cs else ?><p class="empty"><?cs var:Lang.inquiry.none ?></p><?cs /if ?></section>
<?cs if:subcount(Closed) ?><section class="desk" aria-labelledby="ferdige"><div class="desk-head"><h2 class="ds-heading" data-size="xs" id="ferdige"><?cs var:Lang.feedback.closed ?></h2></div><?cs call:inquiry_rows(Closed) ?></section><?cs /if ?>
