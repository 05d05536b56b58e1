<?cs include!"form.cs" ?><?cs include!"page.cs" ?><?cs include!"baton/log_parts.cs" ?><?cs include!"plan/consent_parts.cs" ?><?cs include!"plan/names_parts.cs" ?>
<?cs if:Measure ?><?cs call:head(Lang.log.change_measure, Case.number, "page stack") ?><?cs call:above_log() ?><?cs else ?><?cs call:head(Lang.log.new_measure, Case.number, "page stack") ?><?cs call:above_log() ?><?cs /if ?>
<?cs if:Measure ?><div class="page-head stack" data-gap="sm"><?cs call:crumbs(Lang.log.change_measure) ?><h1 class="ds-heading" data-size="lg"><?cs var:Lang.log.change_measure ?></h1><?cs call:about_case() ?><p><?cs var:Lang.log.for_goal ?> <strong><bdi><?cs var:Goal.text ?></bdi></strong></p></div><?cs else ?><div class="page-head stack" data-gap="sm"><?cs call:crumbs(Lang.log.new_measure) ?><h1 class="ds-heading" data-size="lg"><?cs var:Lang.log.new_measure ?></h1><?cs call:about_case() ?><p><?cs var:Lang.log.for_goal ?> <strong><bdi><?cs var:Goal.text ?></bdi></strong></p></div><?cs /if ?>
<form class="form panel" method="post" action="/sak/<?cs var:url_escape(Case.number) ?>/logg/<?cs if:Measure ?>tiltak/<?cs var:url_escape(Measure) ?><?cs else ?>mal/<?cs var:url_escape(Goal.id) ?>/tiltak<?cs /if ?>" novalidate>
<?cs call:hidden() ?><?cs call:kept() ?><?cs call:faults() ?>
<?cs call:area(Form.tiltak, Lang.log.measure, Lang.log.measure_help, "") ?>
<?cs call:who(Form.hvem_gjor, Lang.log.who, Lang.log.who_help, "") ?>
<?cs call:names() ?>
<?cs call:line(Form.gjores_innen, Lang.log.due, Lang.form.date_help, "12", "") ?>
<?cs call:line(Form.vurderes, Lang.log.look_on, Lang.log.look_on_help, "12", "") ?>
<div class="row"><button class="ds-button" type="submit"><?cs var:Lang.log.save ?></button><?cs call:keep() ?><a class="ds-button" data-variant="tertiary" href="/sak/<?cs var:url_escape(Case.number) ?>/logg"><?cs var:Lang.form.cancel ?></a></div>
</form>
<?cs if:Measure ?><form class="panel stack" data-gap="sm" method="post" action="/sak/<?cs var:url_escape(Case.number) ?>/logg/tiltak/<?cs var:url_escape(Measure) ?>/fjern"><?cs call:hidden() ?><p><?cs var:Lang.log.end_measure_help ?></p><div class="row"><button class="ds-button" data-variant="secondary" type="submit"><?cs var:Lang.log.end_measure ?></button></div></form><?cs /if ?>
