<?cs include!"form.cs" ?><?cs include!"page.cs" ?><?cs include!"plan/consent_parts.cs" ?><?cs include!"plan/plan_parts.cs" ?>
<?cs call:head(Lang.plan_point[Point], Case.number, "page stack") ?><?cs call:above_plan() ?>
<div class="page-head stack" data-gap="sm"><?cs call:crumbs(Lang.plan_point[Point]) ?><h1 class="ds-heading" data-size="lg"><?cs var:Lang.plan_point[Point] ?></h1><?cs call:about_case() ?></div>
<?cs call:plan_late() ?>
<form class="form panel" method="post" action="/sak/<?cs var:url_escape(Case.number) ?>/plan/punkt/<?cs var:url_escape(Slug) ?>" novalidate>
<?cs call:hidden() ?><?cs call:kept() ?><?cs call:faults() ?>
<?cs if:Form.stale ?><?cs call:plan_other() ?><dl class="facts"><?cs call:plan_now(Form.punkt, Now.body, Lang.plan_point[Point]) ?></dl><?cs /if ?>
<?cs if:From_log ?><p class="note"><?cs var:Lang.plan.from_log ?></p><?cs /if ?><?cs call:area(Form.punkt, Lang.plan_point[Point], Lang.plan_point_help[Point], "1") ?>
<div class="row"><button class="ds-button" type="submit" name="videre" value="ja"><?cs var:Lang.plan.save_on ?></button><button class="ds-button" data-variant="secondary" type="submit"><?cs var:Lang.plan.save ?></button><?cs call:keep() ?><a class="ds-button" data-variant="tertiary" href="/sak/<?cs var:url_escape(Case.number) ?>/plan"><?cs var:Lang.form.cancel ?></a></div>
</form>
