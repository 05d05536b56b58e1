<?cs include!"form.cs" ?><?cs include!"page.cs" ?><?cs include!"intake/complain_parts.cs" ?>
<?cs call:head(Lang.ruling.title, Case.number, "page stack") ?>
<?cs call:about_complaint(Lang.ruling.title) ?>
<form class="form panel" method="post" action="/sak/<?cs var:url_escape(Case.number) ?>/klage/<?cs var:url_escape(Complaint.id) ?>/svar" novalidate>
<?cs call:hidden() ?><?cs call:kept() ?><?cs call:faults() ?>
<fieldset class="ds-fieldset"<?cs if:Form.klageavgjorelse.wrong ?> aria-describedby="klageavgjorelse-e"<?cs /if ?>><?cs call:legend(Form.klageavgjorelse, Lang.ruling.outcome, "") ?>
<?cs call:radio(Form.klageavgjorelse, "klageavgjorelse", "medhold", Lang.complaint_ruling.upheld) ?>
<?cs call:radio(Form.klageavgjorelse, "klageavgjorelse-2", "delvis", Lang.complaint_ruling.partly) ?>
<?cs call:radio(Form.klageavgjorelse, "klageavgjorelse-3", "opprettholdt", Lang.complaint_ruling.stands) ?>
<?cs call:fault(Form.klageavgjorelse) ?></fieldset>
<?cs call:line(Form.klage_avgjort, Lang.ruling.when, Lang.form.date_help, "12", "") ?>
<?cs call:area(Form.avgjorelsen, Lang.ruling.text, Lang.ruling.text_help, "") ?>
<div class="row"><button class="ds-button" type="submit"><?cs var:Lang.ruling.submit ?></button><?cs call:keep() ?><a class="ds-button" data-variant="tertiary" href="/sak/<?cs var:url_escape(Case.number) ?>/klage/<?cs var:url_escape(Complaint.id) ?>"><?cs var:Lang.form.cancel ?></a></div>
</form>
