<?cs include!"form.cs" ?><?cs include!"page.cs" ?><?cs include!"intake/complain_parts.cs" ?>
<?cs call:head(Lang.reassess.title, Case.number, "page stack") ?>
<?cs call:about_complaint(Lang.reassess.title) ?>
<form class="form panel" method="post" action="/sak/<?cs var:url_escape(Case.number) ?>/klage/<?cs var:url_escape(Complaint.id) ?>/vurder" novalidate>
<?cs call:hidden() ?><?cs call:kept() ?><?cs call:faults() ?>
<p><?cs var:Lang.reassess.lede ?></p><?cs call:in_time(Complaint) ?>
<fieldset class="ds-fieldset"<?cs if:Form.klageutfall.wrong ?> aria-describedby="klageutfall-e"<?cs /if ?>><?cs call:legend(Form.klageutfall, Lang.reassess.outcome, "") ?>
<?cs call:radio(Form.klageutfall, "klageutfall", "medhold", Lang.complaint_outcome.upheld) ?>
<?cs call:radio(Form.klageutfall, "klageutfall-2", "delvis", Lang.complaint_outcome.partly) ?>
<?cs call:radio(Form.klageutfall, "klageutfall-3", "opprettholdt", Lang.complaint_outcome.stands) ?>
<?cs call:radio(Form.klageutfall, "klageutfall-4", "avvist", Lang.complaint_outcome.rejected) ?>
<?cs call:fault(Form.klageutfall) ?></fieldset>
<?cs call:area(Form.ny_vurdering, Lang.reassess.text, Lang.reassess.text_help, "") ?>
<?cs call:deferring() ?>
<?cs call:area(Form.utsatt_grunn, Lang.complaint.deferred_why, "", "1") ?>
<?cs if:Complaint.own ?><p class="note"><?cs var:Lang.complaint.own ?></p><?cs /if ?>
<?cs call:area(Form.samme_grunn, Lang.complaint.own_why, Lang.complaint.own_why_help, "1") ?>
<div class="row"><button class="ds-button" type="submit"><?cs var:Lang.reassess.submit ?></button><?cs call:keep() ?><a class="ds-button" data-variant="tertiary" href="/sak/<?cs var:url_escape(Case.number) ?>/klage/<?cs var:url_escape(Complaint.id) ?>"><?cs var:Lang.form.cancel ?></a></div>
</form>
