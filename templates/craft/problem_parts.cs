<?cs include!"form.cs" ?><?cs include!"page.cs" ?>
<?cs # what was reported, by whom, of what ?>
<?cs def:reported(p) ?>
<section class="panel stack" data-gap="sm" aria-labelledby="meldt">
<div class="row"><h2 class="ds-heading" data-size="2xs" id="meldt"><?cs if:p.mine ?><?cs var:Lang.problem.you_reported ?><?cs else ?><?cs var:p.reporter ?> <?cs var:Lang.problem.reports ?><?cs /if ?></h2><span class="ds-tag" data-color="<?cs if:p.state == "open" ?>warning<?cs elif:p.state == "closed" ?>success<?cs else ?>neutral<?cs /if ?>"><?cs var:Lang.problem_state[p.state] ?></span></div>
<p class="prose"><bdi><?cs var:p.text ?></bdi></p>
<p class="quiet"><?cs var:Lang.problem_kind[p.kind] ?> · <?cs var:p.unit ?> · <?cs var:Lang.problem.reported_at ?> <?cs var:p.reported ?></p>
<?cs if:p.gone ?><p class="note"><?cs var:Lang.problem.gone ?></p><?cs /if ?>
</section>
<?cs /def ?>
<?cs # what one of the two has written, or until when it is to be ?>
<?cs def:wrote(part, open) ?>
<?cs if:part.writer ?><?cs if:part.handed ?><p><?cs var:Lang.problem.handed ?></p><?cs /if ?><p class="prose"><bdi><?cs var:part.text ?></bdi></p><p class="quiet"><?cs var:part.writer ?>, <?cs var:part.written ?></p>
<?cs elif:open == "open" ?><div class="row"><p><?cs var:Lang.problem.waits ?></p><?cs call:due(part) ?></div>
<?cs else ?><p class="quiet"><?cs var:Lang.problem.wrote_nothing ?></p><?cs /if ?>
<?cs /def ?>
<?cs def:parts(p) ?>
<?cs if:p.Leader.unit ?><section class="panel stack" data-gap="sm" aria-labelledby="leder"><h2 class="ds-heading" data-size="2xs" id="leder"><?cs if:p.Leader.name ?><?cs var:p.Leader.name ?>, <?cs var:Lang.problem.leads ?> <?cs var:p.Leader.unit ?><?cs else ?><?cs var:Lang.problem.leader_of ?> <?cs var:p.Leader.unit ?><?cs /if ?></h2><?cs if:!p.Leader.name && p.state == "open" ?><p class="note"><?cs var:Lang.problem.empty_seat ?></p><?cs /if ?><?cs call:wrote(p.Leader, p.state) ?></section>
<?cs else ?><p class="note"><?cs var:Lang.problem.no_leader ?></p><?cs /if ?>
<section class="panel stack" data-gap="sm" aria-labelledby="eier"><h2 class="ds-heading" data-size="2xs" id="eier"><?cs var:Lang.problem.owner ?></h2><?cs call:wrote(p.Owner, p.state) ?></section>
<?cs /def ?>
