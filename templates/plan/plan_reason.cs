<?cs include!"form.cs" ?><?cs include!"page.cs" ?><?cs include!"plan/consent_parts.cs" ?>
<?cs call:head(Lang.no_plan.title, Case.number, "page stack") ?><?cs call:below(Above, Lang.plan.title) ?>
<div class="page-head stack" data-gap="sm"><?cs call:crumbs(Lang.no_plan.title) ?><h1 class="ds-heading" data-size="lg"><?cs var:Lang.no_plan.title ?></h1><?cs call:about_case() ?><p class="lede"><?cs var:Lang.no_plan.lede ?></p></div>
<?cs if:Unmade ?><div class="panel stack" data-gap="sm"><p><?cs var:Unmade ?></p><?cs if:Reason.reason ?><p class="quiet"><?cs var:Lang.no_plan.said ?> <?cs var:Reason.said ?>, <bdi><?cs var:Reason.sayer ?></bdi>: <?cs var:Lang.plan_reason[Reason.reason] ?></p><?cs /if ?></div><?cs /if ?>
<form class="form panel" method="post" action="/sak/<?cs var:url_escape(Case.number) ?>/plan/hvorfor" novalidate>
<?cs call:hidden() ?><?cs call:faults() ?>
<fieldset class="ds-fieldset"<?cs if:Form.grunn_uten_plan.wrong ?> aria-describedby="grunn_uten_plan-e"<?cs /if ?>><?cs call:legend(Form.grunn_uten_plan, Lang.no_plan.ask, Lang.no_plan.help) ?>
<?cs each:r = Reasons ?><?cs if:first(r) ?><?cs call:radio(Form.grunn_uten_plan, "grunn_uten_plan", r.slug, Lang.plan_reason[r.reason]) ?><?cs else ?><?cs call:radio_more(Form.grunn_uten_plan, r.slug, Lang.plan_reason[r.reason]) ?><?cs /if ?><?cs /each ?>
<?cs call:fault(Form.grunn_uten_plan) ?></fieldset>
<p class="quiet"><?cs var:Lang.no_plan.declines ?></p>
<p class="quiet"><?cs var:Lang.no_plan.no_time ?></p>
<div class="row"><button class="ds-button" type="submit"><?cs var:Lang.no_plan.submit ?></button><a class="ds-button" data-variant="tertiary" href="/sak/<?cs var:url_escape(Case.number) ?>/plan"><?cs var:Lang.form.cancel ?></a></div>
</form>
