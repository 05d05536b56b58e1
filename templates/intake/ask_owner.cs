<?cs include!"form.cs" ?><?cs include!"page.cs" ?><?cs include!"intake/apply_parts.cs" ?>
<?cs call:head(Lang.ask_owner.title, Case.number, "page stack") ?>
<?cs call:about_application(Lang.ask_owner.title) ?>
<form class="form panel" method="post" action="/sak/<?cs var:url_escape(Case.number) ?>/soknad/<?cs var:url_escape(Application.id) ?>/spor" novalidate>
<?cs call:hidden() ?><?cs call:kept() ?><?cs call:faults() ?>
<p><?cs var:Lang.ask_owner.lede ?></p>
<?cs call:area(Form.tvil, Lang.ask_owner.text, Lang.ask_owner.text_help, "") ?>
<div class="row"><button class="ds-button" type="submit"><?cs var:Lang.ask_owner.submit ?></button><?cs call:keep() ?><a class="ds-button" data-variant="tertiary" href="/sak/<?cs var:url_escape(Case.number) ?>/soknad/<?cs var:url_escape(Application.id) ?>"><?cs var:Lang.form.cancel ?></a></div>
</form>
