<?cs include!"form.cs" ?><?cs include!"page.cs" ?><?cs include!"intake/apply_parts.cs" ?>
<?cs call:head(Lang.assess.title, Case.number, "page stack") ?>
<?cs call:about_application(Lang.assess.title) ?>
<form class="form panel" method="post" action="/sak/<?cs var:url_escape(Case.number) ?>/soknad/<?cs var:url_escape(Application.id) ?>/vurder" novalidate>
<?cs call:hidden() ?><?cs call:kept() ?><?cs call:faults() ?>
<p><?cs var:Lang.assess.lede ?></p>
<?cs call:assessed(Form.langvarig, Lang.assess.lasting) ?>
<?cs call:assessed(Form.koordinert, Lang.assess.several) ?>
<?cs call:assessed(Form.uavhengig, Lang.assess.free) ?>
<?cs call:assessed(Form.helhet, Lang.assess.whole) ?>
<?cs call:area(Form.vurdering, Lang.assess.text, Lang.assess.text_help, "") ?>
<div class="row"><button class="ds-button" type="submit"><?cs var:Lang.assess.submit ?></button><?cs call:keep() ?><a class="ds-button" data-variant="tertiary" href="/sak/<?cs var:url_escape(Case.number) ?>/soknad/<?cs var:url_escape(Application.id) ?>"><?cs var:Lang.form.cancel ?></a></div>
</form>
