<?cs include!"form.cs" ?><?cs include!"page.cs" ?><?cs include!"baton/log_parts.cs" ?><?cs include!"plan/consent_parts.cs" ?>
<?cs if:Goal ?><?cs call:head(Lang.log.change_goal, Case.number, "page stack") ?><?cs call:above_log() ?><?cs else ?><?cs call:head(Lang.log.new_goal, Case.number, "page stack") ?><?cs call:above_log() ?><?cs /if ?>
<?cs if:Goal ?><div class="page-head stack" data-gap="sm"><?cs call:crumbs(Lang.log.change_goal) ?><h1 class="ds-heading" data-size="lg"><?cs var:Lang.log.change_goal ?></h1><?cs call:about_case() ?></div><?cs else ?><div class="page-head stack" data-gap="sm"><?cs call:crumbs(Lang.log.new_goal) ?><h1 class="ds-heading" data-size="lg"><?cs var:Lang.log.new_goal ?></h1><?cs call:about_case() ?></div><?cs /if ?>
<form class="form panel" method="post" action="/sak/<?cs var:url_escape(Case.number) ?>/logg/mal/<?cs if:Goal ?><?cs var:url_escape(Goal) ?><?cs else ?>nytt<?cs /if ?>" novalidate>
<?cs call:hidden() ?><?cs call:kept() ?><?cs call:faults() ?>
<?cs call:area(Form.malsetting, Lang.log.goal, Lang.log.goal_help, "") ?>
<div class="row"><button class="ds-button" type="submit"><?cs if:Goal ?><?cs var:Lang.log.save ?><?cs else ?><?cs var:Lang.log.goal_on ?><?cs /if ?></button><?cs call:keep() ?><a class="ds-button" data-variant="tertiary" href="/sak/<?cs var:url_escape(Case.number) ?>/logg"><?cs var:Lang.form.cancel ?></a></div>
</form>
<?cs if:Goal ?><form class="panel stack" data-gap="sm" method="post" action="/sak/<?cs var:url_escape(Case.number) ?>/logg/mal/<?cs var:url_escape(Goal) ?>/fjern"><?cs call:hidden() ?><p><?cs var:Lang.log.end_goal_help ?></p><div class="row"><button class="ds-button" data-variant="secondary" type="submit"><?cs var:Lang.log.end_goal ?></button></div></form><?cs /if ?>
