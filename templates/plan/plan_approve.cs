<?cs include!"form.cs" ?><?cs include!"page.cs" ?><?cs include!"plan/consent_parts.cs" ?><?cs include!"plan/plan_parts.cs" ?>
<?cs call:head(Lang.plan.approve, Case.number, "page stack") ?><?cs call:above_plan() ?>
<div class="page-head stack" data-gap="sm"><?cs call:crumbs(Lang.plan.approve) ?><h1 class="ds-heading" data-size="lg"><?cs var:Lang.plan.approve ?></h1><?cs call:about_case() ?><p><?cs var:Lang.plan.approve_lede ?></p></div>
<?cs if:subcount(Lacks) ?><section class="ds-alert" data-color="warning" aria-labelledby="mangler"><h2 class="ds-heading" data-size="2xs" id="mangler"><?cs var:Lang.plan.lacks ?></h2><ul class="ds-list"><?cs each:l = Lacks ?><li><a class="ds-link" href="<?cs var:url_validate(l.path) ?>"><?cs var:Lang.plan_lack[l.lack] ?></a></li><?cs /each ?></ul></section><?cs /if ?>
<section class="panel stack" data-gap="sm" aria-labelledby="dette"><h2 class="ds-heading" data-size="xs" id="dette"><?cs var:Lang.plan.approves ?></h2><dl class="facts"><div><dt><?cs var:Lang.plan.goals ?></dt><dd><ol class="ds-list"><?cs each:g = Plan.Goals ?><li><bdi><?cs var:g.goal ?></bdi></li><?cs /each ?></ol></dd></div><?cs if:Plan.first ?><div><dt><?cs var:Lang.plan.period ?></dt><dd><?cs var:Plan.first ?> – <?cs var:Plan.last ?></dd></div><?cs /if ?><?cs call:plan_cell(Lang.plan.evaluation, Plan.evaluation) ?><div><dt><?cs var:Lang.plan.told ?></dt><dd><?cs call:plan_consents() ?></dd></div></dl></section>
<form class="form panel" method="post" action="/sak/<?cs var:url_escape(Case.number) ?>/plan/godkjenn" novalidate>
<?cs call:hidden() ?><?cs call:faults() ?>
<?cs call:line(Form.sted, Lang.plan.place, "", "", "") ?>
<?cs call:line(Form.underskrevet, Lang.plan.signed, Lang.form.date_help, "12", "") ?>
<?cs call:givers(Form.underskriver, Lang.plan.signer) ?>
<?cs if:Known ?><p class="note"><?cs var:Lang.plan.signer_known ?></p><?cs /if ?><?cs call:line(Form.underskriver_navn, Lang.plan.signer_name, Lang.plan.signer_name_help, "", "") ?>
<?cs if:subcount(Rest) ?><section class="stack" data-gap="sm" aria-labelledby="resten"><h2 class="ds-heading" data-size="2xs" id="resten"><?cs var:Lang.plan.left_out ?></h2><ul class="ds-list"><?cs each:l = Rest ?><li><a class="ds-link" href="<?cs var:url_validate(l.path) ?>"><?cs var:Lang.plan_lack[l.lack] ?></a></li><?cs /each ?></ul></section><?cs call:tick(Form.uten_resten, Lang.plan.rest_tick) ?><?cs /if ?>
<?cs call:paper_language(Lang.services.language) ?>
<div class="row"><button class="ds-button" type="submit"><?cs var:Lang.plan.approve_now ?></button><a class="ds-button" data-variant="tertiary" href="/sak/<?cs var:url_escape(Case.number) ?>/plan"><?cs var:Lang.form.cancel ?></a></div>
</form>
