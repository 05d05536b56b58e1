<?cs # the way back to the complaint, and how it stands ?>
<?cs def:about_complaint(title) ?><div class="page-head stack" data-gap="sm"><?cs call:crumbs(title) ?><h1 class="ds-heading" data-size="lg"><?cs var:title ?></h1><p class="lede"><bdi><?cs var:Case.name ?></bdi> · <a class="ds-link keep" href="/sak/<?cs var:url_escape(Case.number) ?>/klage/<?cs var:url_escape(Complaint.id) ?>"><?cs var:Lang.complaint.title ?></a> · <?cs var:Lang.kind[Strand.kind] ?></p></div><?cs /def ?>
<?cs # late, it is received all the same ?>
<?cs def:in_time(c) ?><?cs if:c.late ?><div class="ds-alert" data-color="warning"><p class="ds-paragraph"><?cs var:Lang.complaint_time[c.timing] ?></p></div><?cs elif:c.about == "decision" && !c.decision_sent ?><p class="note"><?cs var:Lang.complaint.not_here ?></p><?cs /if ?><?cs /def ?>
<?cs # whether what was decided waits ?>
<?cs def:deferring() ?><fieldset class="ds-fieldset"<?cs if:Form.utsatt.wrong ?> aria-describedby="utsatt-e"<?cs /if ?>><?cs call:legend(Form.utsatt, Lang.complaint.deferred, Lang.complaint.deferred_help) ?>
<?cs call:radio(Form.utsatt, "utsatt", "ikke-bedt", Lang.deferred.not_asked) ?>
<?cs call:radio(Form.utsatt, "utsatt-2", "venter", Lang.deferred.waits) ?>
<?cs call:radio(Form.utsatt, "utsatt-3", "venter-ikke", Lang.deferred.does_not_wait) ?>
<?cs call:fault(Form.utsatt) ?></fieldset><?cs /def ?>
