<?cs include!"form.cs" ?><?cs include!"page.cs" ?><?cs include!"intake/apply_parts.cs" ?>
<?cs if:Application.changes ?><?cs call:head(Lang.change.drop.title, Case.number, "page stack") ?><?cs call:about_application(Lang.change.drop.title) ?>
<?cs else ?><?cs call:head(Lang.withdraw.title, Case.number, "page stack") ?><?cs call:about_application(Lang.withdraw.title) ?><?cs /if ?>
<form class="form panel" method="post" action="/sak/<?cs var:url_escape(Case.number) ?>/soknad/<?cs var:url_escape(Application.id) ?>/trekk" novalidate>
<?cs call:hidden() ?><?cs call:kept() ?><?cs call:faults() ?>
<?cs if:Application.changes ?><p><?cs var:Lang.change.drop.lede ?></p><?cs call:area(Form.trukket, Lang.change.drop.why, Lang.change.drop.why_help, "") ?>
<?cs else ?><p><?cs var:Lang.withdraw.lede ?></p><?cs call:area(Form.trukket, Lang.withdraw.why, Lang.withdraw.why_help, "") ?><?cs /if ?>
<div class="row"><button class="ds-button" type="submit"><?cs if:Application.changes ?><?cs var:Lang.change.drop.submit ?><?cs else ?><?cs var:Lang.withdraw.submit ?><?cs /if ?></button><?cs call:keep() ?><a class="ds-button" data-variant="tertiary" href="/sak/<?cs var:url_escape(Case.number) ?>/soknad/<?cs var:url_escape(Application.id) ?>"><?cs var:Lang.form.cancel ?></a></div>
</form>
