<?cs include!"form.cs" ?><?cs include!"page.cs" ?><?cs include!"intake/apply_parts.cs" ?><?cs include!"intake/complain_parts.cs" ?>
<?cs call:head(Lang.reject.title, Case.number, "page stack") ?>
<?cs call:about_complaint(Lang.reject.title) ?>
<form class="form panel" method="post" action="/sak/<?cs var:url_escape(Case.number) ?>/klage/<?cs var:url_escape(Complaint.id) ?>/avvis" novalidate>
<?cs call:hidden() ?><?cs call:kept() ?><?cs call:faults() ?>
<p><?cs var:Lang.reject.lede ?></p>
<?cs call:unchecked() ?><?cs call:area(Form.merknader, Lang.forward.text, Lang.forward.text_help, "") ?>
<div class="row"><button class="ds-button" type="submit"><?cs var:Lang.confirm.submit ?></button><?cs call:keep() ?><a class="ds-button" data-variant="tertiary" href="/sak/<?cs var:url_escape(Case.number) ?>/klage/<?cs var:url_escape(Complaint.id) ?>"><?cs var:Lang.form.cancel ?></a></div>
</form>
