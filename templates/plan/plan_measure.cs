<?cs include!"form.cs" ?><?cs include!"page.cs" ?><?cs include!"plan/consent_parts.cs" ?><?cs include!"plan/plan_parts.cs" ?><?cs include!"plan/names_parts.cs" ?>
<?cs if:Measure ?><?cs call:head(Lang.plan.change_measure, Case.number, "page stack") ?><?cs else ?><?cs call:head(Lang.plan.new_measure, Case.number, "page stack") ?><?cs /if ?><?cs call:above_plan() ?>
<div class="page-head stack" data-gap="sm"><?cs if:Measure ?><?cs call:crumbs(Lang.plan.change_measure) ?><h1 class="ds-heading" data-size="lg"><?cs var:Lang.plan.change_measure ?></h1><?cs else ?><?cs call:crumbs(Lang.plan.new_measure) ?><h1 class="ds-heading" data-size="lg"><?cs var:Lang.plan.new_measure ?></h1><?cs /if ?><?cs call:about_case() ?><p><?cs var:Lang.plan.for_goal ?> <strong><bdi><?cs var:Goal.text ?></bdi></strong></p></div>
<?cs call:plan_late() ?>
<form class="form panel" method="post" action="/sak/<?cs var:url_escape(Case.number) ?>/plan/<?cs if:Measure ?>tiltak/<?cs var:url_escape(Measure) ?><?cs else ?>mal/<?cs var:url_escape(Goal) ?>/tiltak<?cs /if ?>" novalidate>
<?cs call:hidden() ?><?cs call:kept() ?><?cs call:faults() ?>
<?cs if:Form.stale ?><?cs call:plan_other() ?><dl class="facts"><?cs call:plan_now(Form.tiltak, Now.measure, Lang.plan.measure) ?><?cs call:plan_now(Form.omfang, Now.scope, Lang.plan.scope) ?><?cs call:plan_now(Form.gjennomfores, Now.how, Lang.plan.how) ?><?cs call:plan_now(Form.tidsplan, Now.schedule, Lang.plan.schedule) ?><?cs call:plan_now(Form.ansvarlig, Now.responsible, Lang.plan.responsible) ?><?cs call:plan_now(Form.evaluerer, Now.evaluator, Lang.plan.evaluator) ?><?cs call:plan_now(Form.tjenestevedtak, Now.decision, Lang.plan.decision) ?><?cs call:plan_now(Form.konklusjon, Now.conclusion, Lang.plan.conclusion) ?></dl><?cs /if ?>
<?cs call:area(Form.tiltak, Lang.plan.measure, Lang.plan.measure_help, "") ?>
<?cs call:line(Form.omfang, Lang.plan.scope, Lang.plan.scope_help, "", "") ?>
<?cs call:area(Form.gjennomfores, Lang.plan.how, Lang.plan.how_help, "") ?>
<?cs call:line(Form.tidsplan, Lang.plan.schedule, Lang.plan.schedule_help, "", "") ?>
<?cs call:who(Form.ansvarlig, Lang.plan.responsible, Lang.plan.responsible_help, "1") ?>
<?cs call:who(Form.evaluerer, Lang.plan.evaluator, Lang.plan.evaluator_help, "") ?>
<?cs call:names() ?>
<?cs call:line(Form.tjenestevedtak, Lang.plan.decision, Lang.plan.decision_help, "", "") ?>
<?cs if:State == "evaluating" || Form.konklusjon.typed ?><?cs call:area(Form.konklusjon, Lang.plan.conclusion, Lang.plan.conclusion_help, "") ?><?cs /if ?>
<div class="row"><button class="ds-button" type="submit"><?cs var:Lang.plan.save ?></button><button class="ds-button" data-variant="secondary" type="submit" name="videre" value="ja"><?cs var:Lang.plan.measure_on ?></button><?cs call:keep() ?><a class="ds-button" data-variant="tertiary" href="/sak/<?cs var:url_escape(Case.number) ?>/plan"><?cs var:Lang.form.cancel ?></a></div>
</form>
<?cs if:Stays ?><p class="note"><?cs var:Lang.plan.stays ?></p><?cs elif:Measure && !Approved && !Gone ?><form class="panel stack" data-gap="sm" method="post" action="/sak/<?cs var:url_escape(Case.number) ?>/plan/tiltak/<?cs var:url_escape(Measure) ?>/fjern"><?cs call:hidden() ?><p><?cs var:Lang.plan.end_measure_help ?></p><div class="row"><button class="ds-button" data-variant="secondary" type="submit"><?cs var:Lang.plan.end_measure ?></button></div></form><?cs /if ?>
