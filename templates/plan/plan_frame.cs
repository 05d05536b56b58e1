<?cs include!"form.cs" ?><?cs include!"page.cs" ?><?cs include!"plan/consent_parts.cs" ?><?cs include!"plan/plan_parts.cs" ?>
<?cs call:head(Lang.plan_point.frame, Case.number, "page stack") ?><?cs call:above_plan() ?>
<div class="page-head stack" data-gap="sm"><?cs call:crumbs(Lang.plan_point.frame) ?><h1 class="ds-heading" data-size="lg"><?cs var:Lang.plan_point.frame ?></h1><?cs call:about_case() ?><p><?cs var:Lang.plan.frame_lede ?></p></div>
<?cs call:plan_late() ?><?cs if:Case.blocked ?><div class="ds-alert" data-color="warning"><p class="ds-paragraph"><?cs var:Lang.plan.blocked ?></p></div><?cs /if ?>
<form class="form panel" method="post" action="/sak/<?cs var:url_escape(Case.number) ?>/plan/punkt/rammer" novalidate>
<?cs call:hidden() ?><?cs call:faults() ?>
<?cs if:Form.stale ?><?cs call:plan_other() ?><dl class="facts"><?cs call:plan_now(Form.plan_fra, Now.first, Lang.plan.first) ?><?cs call:plan_now(Form.plan_til, Now.last, Lang.plan.last) ?><?cs call:plan_now(Form.neste_evaluering, Now.evaluation, Lang.plan.evaluation) ?><?cs call:plan_now(Form.eiers_telefon, Now.phone, Lang.plan.phone) ?></dl><?cs /if ?>
<?cs call:line(Form.plan_fra, Lang.plan.first, Lang.form.date_help, "12", "") ?>
<?cs call:line(Form.plan_til, Lang.plan.last, "", "12", "") ?>
<?cs call:line(Form.neste_evaluering, Lang.plan.evaluation, Lang.plan.evaluation_help, "12", "") ?>
<?cs call:line(Form.eiers_telefon, Lang.plan.phone_ask, Lang.plan.phone_help, "20", "") ?>
<div class="row"><button class="ds-button" type="submit"><?cs var:Lang.plan.save ?></button><a class="ds-button" data-variant="tertiary" href="/sak/<?cs var:url_escape(Case.number) ?>/plan"><?cs var:Lang.form.cancel ?></a></div>
</form>
