<?cs include!"craft/training_parts.cs" ?>
<?cs call:head(Lang.unit_sign_up.title, Unit.name, "page stack") ?>
<div class="page-head stack" data-gap="sm"><?cs call:crumbs(Lang.unit_sign_up.title) ?><h1 class="ds-heading" data-size="lg"><?cs var:Lang.unit_sign_up.title ?></h1><p class="lede"><?cs var:Unit.name ?></p><p><?cs var:Lang.unit_sign_up.lede ?></p></div>
<?cs if:Refused ?><div class="ds-alert" data-color="danger" role="alert"><p class="ds-paragraph"><?cs var:Refused ?></p></div><?cs /if ?>
<?cs if:!subcount(Coming) ?><p class="panel"><?cs var:Lang.training.coming_none ?></p><?cs elif:!subcount(People) ?><p class="panel"><?cs var:Lang.desk.no_coordinators ?></p><?cs else ?>
<form class="form panel" method="post" action="/enhet/<?cs var:url_escape(Unit.code) ?>/opplaering/pamelding" novalidate>
<?cs call:hidden() ?><?cs call:faults() ?>
<?cs call:somebody(Form.kursdeltaker, Lang.unit_sign_up.who, Lang.unit_sign_up.choose, People, "") ?>
<fieldset class="ds-fieldset"<?cs if:Form.kurset.wrong ?> aria-describedby="kurset-e"<?cs /if ?> id="kurset" tabindex="-1"><?cs call:legend(Form.kurset, Lang.unit_sign_up.course, "") ?>
<div class="choices"><?cs each:c = Coming ?><?cs if:!c.off ?><div class="ds-field" data-variant="outline"><input class="ds-input" type="radio" id="kurset-<?cs var:c.id ?>" name="kurset" value="<?cs var:c.id ?>"<?cs if:Form.kurset.typed == c.id ?> checked<?cs /if ?>><label class="ds-label choice" for="kurset-<?cs var:c.id ?>"><span><strong><bdi><?cs var:c.title ?></bdi></strong> <span class="quiet"><?cs call:course_when(c) ?></span> <span class="note"><?cs if:c.late ?><?cs var:Lang.course.too_late ?><?cs elif:c.full ?><?cs var:Lang.course.full ?><?cs else ?><?cs var:c.left ?><?cs /if ?></span></span></label></div><?cs /if ?><?cs /each ?></div>
<?cs call:fault(Form.kurset) ?></fieldset>
<div class="row"><button class="ds-button" type="submit"><?cs var:Lang.unit_sign_up.submit ?></button><a class="ds-button" data-variant="tertiary" href="/enhet/<?cs var:url_escape(Unit.code) ?>/opplaering"><?cs var:Lang.form.cancel ?></a></div>
</form><?cs /if ?>
