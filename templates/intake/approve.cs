<?cs include!"form.cs" ?><?cs include!"page.cs" ?><?cs include!"intake/apply_parts.cs" ?>
<?cs # what they applied for, for who was not there when it came ?>
<?cs def:applied_text() ?><?cs if:Application.text ?><details class="ds-details"><summary><?cs if:Application.changes ?><?cs var:Lang.change.why ?><?cs else ?><?cs var:Lang.approve.applied ?><?cs /if ?></summary><div><p class="prose"><bdi><?cs var:Application.text ?></bdi></p></div></details><?cs /if ?><?cs /def ?>
<?cs # who wrote it has nothing to tick: it waits for somebody else ?>
<?cs if:Decision.own && Decision.state == "proposed" ?><?cs call:head(Lang.approve.waits, Case.number, "page stack") ?><?cs call:about_application(Lang.approve.waits) ?>
<div class="form panel"><div class="ds-alert" data-color="info"><p class="ds-paragraph"><?cs var:Lang.approve.own ?></p></div>
<?cs call:unchecked() ?><?cs call:decided(Decision) ?>
<div class="row"><a class="ds-button" href="/sak/<?cs var:url_escape(Case.number) ?>/soknad/<?cs var:url_escape(Application.id) ?>"><?cs var:Lang.approve.back ?></a></div></div>
<?cs else ?><?cs call:head(Lang.approve.title, Case.number, "page stack") ?><?cs call:about_application(Lang.approve.title) ?>
<form class="form panel" method="post" action="/sak/<?cs var:url_escape(Case.number) ?>/soknad/<?cs var:url_escape(Application.id) ?>/godkjenn" novalidate>
<?cs call:hidden() ?><?cs call:faults() ?>
<p><?cs var:Lang.approve.lede ?></p>
<?cs call:unchecked() ?><?cs call:applied_text() ?><?cs call:decided(Decision) ?>
<?cs call:tick(Form.lest, Lang.approve.read) ?>
<div class="row"><button class="ds-button" type="submit"><?cs var:Lang.approve.submit ?></button><a class="ds-button" data-variant="tertiary" href="/sak/<?cs var:url_escape(Case.number) ?>/soknad/<?cs var:url_escape(Application.id) ?>"><?cs var:Lang.form.cancel ?></a></div>
</form><?cs /if ?>
