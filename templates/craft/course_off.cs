<?cs include!"form.cs" ?><?cs include!"page.cs" ?>
<?cs call:below("/opplaering/kurs", Lang.courses.title) ?><?cs call:head(Lang.course_off.title, Course.title, "page stack") ?>
<div class="page-head stack" data-gap="sm"><?cs call:crumbs(Lang.course_off.title) ?><h1 class="ds-heading" data-size="lg"><?cs var:Lang.course_off.title ?></h1><p class="lede"><bdi><?cs var:Course.title ?></bdi>, <?cs var:Course.held.long ?></p><p><?cs var:Lang.course_off.lede ?></p></div>
<?cs if:Course.off ?><p class="panel"><?cs var:Lang.course.is_off ?></p><?cs elif:Course.over ?><p class="panel"><?cs var:Lang.course.is_over ?></p><?cs else ?>
<form class="form panel" method="post" action="/opplaering/kurs/<?cs var:url_escape(Course.id) ?>/avlys" novalidate>
<?cs call:hidden() ?><?cs call:kept() ?><?cs call:faults() ?>
<?cs call:area(Form.avlyst_fordi, Lang.course_off.why, Lang.course_off.why_help, "") ?>
<div class="row"><button class="ds-button" type="submit"><?cs var:Lang.course_off.submit ?></button><?cs call:keep() ?><a class="ds-button" data-variant="tertiary" href="/opplaering/kurs/<?cs var:url_escape(Course.id) ?>"><?cs var:Lang.form.cancel ?></a></div>
</form><?cs /if ?>
