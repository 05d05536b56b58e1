<?cs include!"form.cs" ?><?cs include!"page.cs" ?><?cs include!"intake/complain_parts.cs" ?>
<?cs call:head(Lang.complaint_confirm.title, Case.number, "page stack") ?>
<?cs call:about_complaint(Lang.complaint_confirm.title) ?>
<form class="form panel" method="post" action="/sak/<?cs var:url_escape(Case.number) ?>/klage/<?cs var:url_escape(Complaint.id) ?>/bekreft" novalidate>
<?cs call:hidden() ?><?cs call:kept() ?><?cs call:faults() ?>
<p><?cs var:Lang.complaint_confirm.lede ?></p>
<?cs call:area(Form.tillegg, Lang.confirm.text, Lang.confirm.text_help, "") ?>
<div class="row"><button class="ds-button" type="submit"><?cs var:Lang.confirm.submit ?></button><?cs call:keep() ?><a class="ds-button" data-variant="tertiary" href="/sak/<?cs var:url_escape(Case.number) ?>/klage/<?cs var:url_escape(Complaint.id) ?>"><?cs var:Lang.form.cancel ?></a></div>
</form>
