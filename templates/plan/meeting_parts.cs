<?cs # what the pages of a meeting share ?>
<?cs def:above_meetings() ?><?cs call:below(Above, Lang.meeting.title) ?><?cs /def ?>
<?cs def:above_meeting() ?><?cs call:below(Above, Lang.meeting.one) ?><?cs /def ?>
<?cs def:agreement_state(a) ?><span class="ds-tag" data-color="<?cs if:a.state == "done" ?>success<?cs elif:a.open ?>warning<?cs else ?>neutral<?cs /if ?>"><?cs var:Lang.agreement_state[a.state] ?></span><?cs /def ?>
<?cs def:agreement_facts(a) ?><p><?cs var:Lang.agreement.responsible ?>: <bdi><?cs var:a.responsible ?></bdi> · <?cs var:Lang.agreement.by ?> <?cs var:a.due ?></p><?cs if:a.answer ?><p class="prose">«<bdi><?cs var:a.answer ?></bdi>»</p><?cs /if ?><?cs /def ?>
