<?cs include!"form.cs" ?><?cs include!"page.cs" ?><?cs include!"plan/consent_parts.cs" ?><?cs include!"plan/plan_parts.cs" ?>
<?cs if:Goal ?><?cs call:head(Lang.plan.change_goal, Case.number, "page stack") ?><?cs else ?><?cs call:head(Lang.plan.new_goal, Case.number, "page stack") ?><?cs /if ?><?cs call:above_plan() ?>
<div class="page-head stack" data-gap="sm"><?cs if:Goal ?><?cs call:crumbs(Lang.plan.change_goal) ?><h1 class="ds-heading" data-size="lg"><?cs var:Lang.plan.change_goal ?></h1><?cs else ?><?cs call:crumbs(Lang.plan.new_goal) ?><h1 class="ds-heading" data-size="lg"><?cs var:Lang.plan.new_goal ?></h1><?cs /if ?><?cs call:about_case() ?></div>
<?cs call:plan_late() ?>
<form class="form panel" method="post" action="/sak/<?cs var:url_escape(Case.number) ?>/plan/mal/<?cs if:Goal ?><?cs var:url_escape(Goal) ?><?cs else ?>nytt<?cs /if ?>" novalidate>
<?cs call:hidden() ?><?cs call:kept() ?><?cs call:faults() ?>
<?cs if:Form.stale ?><?cs call:plan_other() ?><dl class="facts"><?cs call:plan_now(Form.malsetting, Now.goal, Lang.plan.goal) ?></dl><?cs /if ?>
<?cs call:area(Form.malsetting, Lang.plan.goal, Lang.plan.goal_help, "") ?>
<div class="row"><button class="ds-button" type="submit" name="videre" value="ja"><?cs var:Lang.plan.goal_on ?></button><button class="ds-button" data-variant="secondary" type="submit"><?cs var:Lang.plan.save ?></button><?cs call:keep() ?><a class="ds-button" data-variant="tertiary" href="/sak/<?cs var:url_escape(Case.number) ?>/plan"><?cs var:Lang.form.cancel ?></a></div>
</form>
<?cs if:Goal && !Approved && !Gone ?><form class="panel stack" data-gap="sm" method="post" action="/sak/<?cs var:url_escape(Case.number) ?>/plan/mal/<?cs var:url_escape(Goal) ?>/fjern"><?cs call:hidden() ?><p><?cs var:Lang.plan.end_goal_help ?></p><div class="row"><button class="ds-button" data-variant="secondary" type="submit"><?cs var:Lang.plan.end_goal ?></button></div></form><?cs /if ?>
