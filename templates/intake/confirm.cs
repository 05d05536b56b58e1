<?cs include!"form.cs" ?><?cs include!"page.cs" ?><?cs include!"intake/apply_parts.cs" ?>
<?cs call:head(Lang.confirm.title, Case.number, "page stack") ?>
<?cs call:about_application(Lang.confirm.title) ?>
<form class="form panel" method="post" action="/sak/<?cs var:url_escape(Case.number) ?>/soknad/<?cs var:url_escape(Application.id) ?>/bekreft" novalidate>
<?cs call:hidden() ?><?cs call:kept() ?><?cs call:faults() ?>
<p><?cs var:Lang.confirm.lede ?></p>
<?cs call:area(Form.tillegg, Lang.confirm.text, Lang.confirm.text_help, "") ?>
<div class="row"><button class="ds-button" type="submit"><?cs var:Lang.confirm.submit ?></button><?cs call:keep() ?><a class="ds-button" data-variant="tertiary" href="/sak/<?cs var:url_escape(Case.number) ?>/soknad/<?cs var:url_escape(Application.id) ?>"><?cs var:Lang.form.cancel ?></a></div>
</form>
