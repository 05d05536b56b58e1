<?cs include!"form.cs" ?><?cs include!"page.cs" ?>
<?cs call:below("/opplaering/kurs", Lang.courses.title) ?><?cs call:head(Lang.attendance.title, Course.title, "page stack") ?>
<div class="page-head stack" data-gap="sm"><?cs call:crumbs(Lang.attendance.title) ?><h1 class="ds-heading" data-size="lg"><?cs var:Lang.attendance.title ?></h1><p class="lede"><bdi><?cs var:Course.title ?></bdi>, <?cs var:Course.held.long ?></p></div>
<?cs if:Saved ?><div class="ds-alert" data-color="success" role="status"><p class="ds-paragraph"><?cs var:Lang.attendance.saved ?></p></div><?cs /if ?>
<?cs if:Course.off ?><p class="panel"><?cs var:Lang.course.is_off ?></p><?cs elif:!Course.begun ?><p class="panel"><?cs var:Lang.attendance.not_yet ?></p><?cs else ?>
<form class="form panel" method="post" action="/opplaering/kurs/<?cs var:url_escape(Course.id) ?>/oppmote<?cs if:After ?>?etter=<?cs var:url_escape(After) ?><?cs /if ?>" novalidate>
<?cs call:hidden() ?><?cs call:kept() ?><?cs call:faults() ?>
<?cs if:subcount(People) ?><fieldset class="ds-fieldset" id="tilstede" tabindex="-1"><legend class="ds-label"><?cs var:Lang.attendance.who ?></legend><p data-field="description"><?cs var:Lang.attendance.who_help ?></p>
<div class="choices"><?cs each:p = People ?><div class="ds-field" data-variant="outline"><input class="ds-input" type="checkbox" id="tilstede-<?cs var:p.id ?>" name="tilstede-<?cs var:p.id ?>" value="ja"<?cs if:Form.tilstede.Ticked[p.id] || (!Form.bad && p.present) ?> checked<?cs /if ?>><label class="ds-label choice" for="tilstede-<?cs var:p.id ?>"><span><strong><?cs var:p.name ?></strong> <span class="quiet"><?cs var:p.title ?></span><?cs if:p.waited ?> <span class="note"><?cs var:Lang.attendance.waited ?></span><?cs elif:p.unsigned ?> <span class="note"><?cs var:Lang.attendance.unsigned ?></span><?cs /if ?></span></label></div><?cs /each ?></div>
<?cs call:fault(Form.tilstede) ?></fieldset><?cs else ?><p class="empty"><?cs var:Lang.attendance.nobody ?></p><?cs /if ?>
<?cs call:area(Form.andre_tilstede, Lang.attendance.others, Lang.attendance.others_help, "") ?>
<div class="row"><button class="ds-button" type="submit"><?cs if:Next ?><?cs var:Lang.attendance.save_next ?><?cs else ?><?cs var:Lang.attendance.save ?><?cs /if ?></button><?cs call:keep() ?><a class="ds-button" data-variant="tertiary" href="/opplaering/kurs/<?cs var:url_escape(Course.id) ?>"><?cs var:Lang.form.cancel ?></a></div>
</form><?cs /if ?>
