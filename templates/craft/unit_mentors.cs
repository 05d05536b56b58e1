<?cs include!"craft/training_parts.cs" ?>
<?cs call:head(Lang.unit_mentors.title, Unit.name, "page stack") ?>
<div class="page-head stack" data-gap="sm"><?cs call:crumbs(Lang.unit_mentors.title) ?><h1 class="ds-heading" data-size="lg"><?cs var:Lang.unit_mentors.heading ?> <?cs var:Unit.name ?></h1><p class="lede"><?cs var:Lang.unit_mentors.lede ?></p></div>
<?cs if:Done ?><div class="ds-alert" data-color="success" role="status"><p class="ds-paragraph"><?cs var:Lang.unit_mentors.saved ?></p></div><?cs /if ?>
<div class="panel stack"><?cs if:subcount(People) ?><div class="wide"><table class="ds-table stacked"><caption class="ds-sr-only"><?cs var:Lang.unit_mentors.title ?></caption><thead><tr><th scope="col"><?cs var:Lang.unit_mentors.who ?></th><th scope="col"><?cs var:Lang.unit_mentors.cases ?></th><th scope="col"><?cs var:Lang.unit_mentors.mentor ?></th></tr></thead><tbody>
<?cs each:p = People ?><tr><th scope="row"><?cs var:p.name ?><?cs if:p.new ?> <span class="ds-tag" data-color="info"><?cs var:Lang.unit_mentors.new ?></span><?cs /if ?></th><td data-label="<?cs var:Lang.unit_mentors.cases ?>"><?cs var:p.cases ?></td><td data-label="<?cs var:Lang.unit_mentors.mentor ?>"><?cs if:p.mentor ?><?cs var:p.mentor ?><?cs if:p.mentor_gone ?> <span class="ds-tag" data-color="warning"><?cs var:Lang.unit_mentors.gone ?></span><?cs /if ?> <span class="quiet"><?cs var:Lang.unit_mentors.since ?> <?cs var:p.since ?></span><form method="post" action="/enhet/<?cs var:url_escape(Unit.code) ?>/fadder/slutt"><?cs call:hidden() ?><input type="hidden" name="har_fadder" value="<?cs var:p.id ?>"><button class="ds-button" data-variant="tertiary" data-size="sm" type="submit"><?cs var:Lang.unit_mentors.end ?><span class="ds-sr-only"> – <?cs var:p.name ?></span></button></form><?cs else ?><?cs if:p.new ?><span class="ds-tag" data-color="warning"><?cs var:Lang.unit_mentors.none ?></span><?cs else ?><span class="quiet"><?cs var:Lang.unit_mentors.none ?></span><?cs /if ?><?cs /if ?></td></tr>
<?cs /each ?></tbody></table></div><?cs else ?><p class="empty"><?cs var:Lang.desk.no_coordinators ?></p><?cs /if ?></div>
<?cs if:!subcount(Mentors) ?><p class="panel"><?cs var:Lang.unit_mentors.nobody ?></p><?cs elif:subcount(People) ?>
<form class="form panel" method="post" action="/enhet/<?cs var:url_escape(Unit.code) ?>/fadder" novalidate aria-labelledby="gi">
<h2 class="ds-heading" data-size="xs" id="gi"><?cs var:Lang.unit_mentors.give ?></h2>
<?cs call:hidden() ?><?cs call:faults() ?>
<?cs call:somebody(Form.skal_ha_fadder, Lang.unit_mentors.coordinator, Lang.form.choose, People, "") ?>
<?cs call:somebody(Form.ny_fadder, Lang.unit_mentors.whom, Lang.form.choose, Mentors, "ja") ?>
<div class="row"><button class="ds-button" type="submit"><?cs var:Lang.unit_mentors.submit ?></button></div>
</form><?cs /if ?>
