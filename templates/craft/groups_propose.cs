<?cs include!"craft/group_parts.cs" ?>
<?cs call:below("/drift/grupper", Lang.groups.title) ?>
<?cs call:head(Lang.groups.propose, "", "page stack") ?>
<div class="page-head stack" data-gap="sm"><?cs call:crumbs(Lang.groups.propose) ?><h1 class="ds-heading" data-size="lg"><?cs var:Lang.groups.propose ?></h1><p class="lede"><?cs var:Lang.groups.propose_lede ?></p></div>
<form class="form panel" method="post" action="/drift/grupper/foreslag" novalidate>
<?cs call:hidden() ?><?cs call:kept() ?><?cs call:faults() ?>
<?cs if:Waits ?><p class="note"><?cs var:Lang.groups.other_waits ?></p><?cs /if ?>
<p><?cs var:Lang.groups.form_help ?></p>
<?cs call:area(Form.gruppe_leder, Lang.seat.leader, "", "1") ?>
<?cs call:area(Form.gruppe_kontor, Lang.seat.office, "", "1") ?>
<?cs call:area(Form.gruppe_systemansvarlig, Lang.seat.system_owner, "", "1") ?>
<?cs call:area(Form.gruppe_koordinator, Lang.seat.coordinator, "", "1") ?>
<?cs call:area(Form.gruppe_team, Lang.seat.coordinator_team, "", "1") ?>
<?cs call:area(Form.gruppe_bti, Lang.seat.bti_team, "", "1") ?>
<?cs call:area(Form.gruppe_drift, Lang.seat.operations, "", "1") ?>
<?cs call:area(Form.grupper_fordi, Lang.groups.because, Lang.groups.because_help, "") ?>
<div class="row"><button class="ds-button" type="submit"><?cs var:Lang.groups.submit ?></button><?cs call:keep() ?><a class="ds-button" data-variant="tertiary" href="/drift/grupper"><?cs var:Lang.form.cancel ?></a></div>
</form>
