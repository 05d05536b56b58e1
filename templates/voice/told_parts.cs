<?cs include!"form.cs" ?><?cs include!"page.cs" ?>
<?cs # what a family has said, and what was done about it ?>
<?cs def:told(f) ?>
<section class="panel stack" aria-labelledby="sagt"><div class="row"><h2 class="ds-heading" data-size="2xs" id="sagt"><?cs var:Lang.feedback.said ?></h2><span class="ds-tag" data-color="<?cs if:f.state == "closed" ?>success<?cs else ?>warning<?cs /if ?>"><?cs var:Lang.feedback_state[f.state] ?></span></div>
<?cs if:f.text ?><p class="prose"><bdi><?cs var:f.text ?></bdi></p><?cs else ?><p class="quiet"><?cs var:Lang.feedback.nothing_said ?></p><?cs /if ?>
<?cs if:subcount(f.Marks) ?><h3 class="ds-heading" data-size="2xs"><?cs var:Lang.feedback.marks ?></h3><dl class="facts"><?cs each:m = f.Marks ?><div><dt><?cs if:m.other ?><span lang="nb"><?cs var:m.text ?></span><?cs else ?><?cs var:m.text ?><?cs /if ?></dt><dd><?cs var:Lang.feedback_mark[m.mark] ?></dd></div><?cs /each ?></dl><?cs /if ?>
<dl class="facts">
<div><dt><?cs var:Lang.feedback.about ?></dt><dd><?cs var:Lang.feedback_about[f.about] ?></dd></div>
<?cs if:f.coordinator ?><div><dt><?cs var:Lang.feedback.coordinator ?></dt><dd><?cs var:f.coordinator ?></dd></div><?cs /if ?>
<?cs if:f.named ?><div><dt><?cs var:Lang.feedback.named ?></dt><dd><bdi><?cs var:f.named ?></bdi></dd></div><?cs /if ?>
<?cs if:f.unit ?><div><dt><?cs var:Lang.feedback.unit ?></dt><dd><?cs var:f.unit ?></dd></div><?cs /if ?>
<?cs if:f.case ?><div><dt><?cs var:Lang.feedback.case ?></dt><dd><?cs var:f.case ?></dd></div><?cs /if ?>
<div><dt><?cs var:Lang.feedback.sender ?></dt><dd><?cs var:Lang.feedback_sender[f.sender] ?><?cs if:f.sender_name ?><br><bdi><?cs var:f.sender_name ?></bdi><?cs /if ?></dd></div>
<?cs if:f.language ?><div><dt><?cs var:Lang.feedback.language ?></dt><dd><?cs var:Lang.language[f.language] ?></dd></div><?cs /if ?>
<div><dt><?cs var:Lang.feedback.wants ?></dt><dd><?cs var:Lang.answer_way[f.answer_by] ?><?cs if:f.contact ?><br><bdi><?cs var:f.contact ?></bdi><?cs /if ?></dd></div>
<div><dt><?cs var:Lang.feedback.received ?></dt><dd><?cs var:f.received ?><br><span class="quiet"><?cs var:Lang.feedback_channel[f.came_by] ?><?cs if:f.registrar ?>, <?cs var:Lang.feedback.registrar ?> <?cs var:f.registrar ?><?cs /if ?></span></dd></div>
<div><dt><?cs var:Lang.feedback.reference ?></dt><dd><?cs var:f.reference ?></dd></div>
</dl></section>
<?cs /def ?>
<?cs def:done_about(f) ?>
<section class="panel stack" data-gap="sm" aria-labelledby="gjort-t"><h2 class="ds-heading" data-size="2xs" id="gjort-t"><?cs var:Lang.feedback.steps ?></h2>
<?cs if:subcount(f.Steps) ?><ol class="ds-list"><?cs each:s = f.Steps ?><li><strong><?cs var:Lang.feedback_step[s.kind] ?></strong><?cs if:s.with ?>: <?cs var:s.with ?><?cs /if ?><?cs if:s.text ?><br><span class="prose"><bdi><?cs var:s.text ?></bdi></span><?cs /if ?><br><span class="quiet"><?cs var:s.by ?>, <?cs var:s.at ?></span></li><?cs /each ?></ol><?cs else ?><p class="quiet"><?cs var:Lang.feedback.no_steps ?></p><?cs /if ?>
<?cs if:f.outcome ?><p><strong><?cs var:Lang.feedback_outcome[f.outcome] ?></strong></p><?cs else ?><p class="note"><?cs var:Lang.feedback.not_seen ?></p><?cs /if ?></section>
<?cs /def ?>
