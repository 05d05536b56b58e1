<?cs include!"form.cs" ?><?cs include!"page.cs" ?><?cs include!"plan/consent_parts.cs" ?><?cs include!"plan/plan_parts.cs" ?>
<?cs call:head(Lang.plan.note_change, Case.number, "page stack") ?><?cs call:above_plan() ?>
<div class="page-head stack" data-gap="sm"><?cs call:crumbs(Lang.plan.note_change) ?><h1 class="ds-heading" data-size="lg"><?cs var:Lang.plan.note_change ?></h1><?cs call:about_case() ?><p><?cs var:Lang.plan.change_lede ?></p></div>
<?cs if:!Approved ?><div class="ds-alert" data-color="warning"><p class="ds-paragraph"><?cs var:Lang.plan.change_there ?> <a class="ds-link" href="/sak/<?cs var:url_escape(Case.number) ?>/plan"><?cs var:Lang.plan.title ?></a></p></div><?cs /if ?>
<form class="form panel" method="post" action="/sak/<?cs var:url_escape(Case.number) ?>/plan/endring" novalidate>
<?cs call:hidden() ?><?cs call:kept() ?><?cs call:faults() ?>
<?cs call:area(Form.endring, Lang.plan.change_ask, Lang.plan.change_help, "") ?>
<div class="row"><button class="ds-button" type="submit"><?cs var:Lang.plan.save ?></button><?cs call:keep() ?><a class="ds-button" data-variant="tertiary" href="/sak/<?cs var:url_escape(Case.number) ?>/plan"><?cs var:Lang.form.cancel ?></a></div>
</form>
