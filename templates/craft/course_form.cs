<?cs include!"form.cs" ?><?cs include!"page.cs" ?>
<?cs if:Course.id ?><?cs call:below("/opplaering/kurs", Lang.courses.title) ?><?cs call:head(Lang.course_form.change, Course.title, "page stack") ?><?cs else ?><?cs call:below("/opplaering/kurs", Lang.courses.title) ?><?cs call:head(Lang.course_form.new, "", "page stack") ?><?cs /if ?>
<div class="page-head stack" data-gap="sm"><?cs if:Course.id ?><?cs call:crumbs(Lang.course_form.change) ?><h1 class="ds-heading" data-size="lg"><?cs var:Lang.course_form.change ?></h1><p class="lede"><bdi><?cs var:Course.title ?></bdi></p><?cs if:!Course.off ?><p><?cs var:Lang.course_form.change_help ?></p><?cs /if ?><?cs else ?><?cs call:crumbs(Lang.course_form.new) ?><h1 class="ds-heading" data-size="lg"><?cs var:Lang.course_form.new ?></h1><p class="lede"><?cs var:Lang.course_form.lede ?></p><?cs /if ?></div>
<?cs if:Course.off ?><p class="panel"><?cs var:Lang.course.is_off ?></p><?cs else ?>
<form class="form panel" method="post" action="/opplaering/kurs/<?cs if:Course.id ?><?cs var:url_escape(Course.id) ?>/endre<?cs else ?>nytt<?cs /if ?>" novalidate>
<?cs call:hidden() ?><?cs call:kept() ?><?cs call:faults() ?>
<?cs call:answers(Form.kursslag, Lang.course_form.kind) ?><?cs call:radio(Form.kursslag, "kursslag", "heldagskurs", Lang.course_kind.basic) ?><?cs call:radio_more(Form.kursslag, "ikt-kurs", Lang.course_kind.digital) ?><?cs call:radio_more(Form.kursslag, "veiledning", Lang.course_kind.guidance) ?><?cs call:radio_more(Form.kursslag, "fellessamling", Lang.course_kind.gathering) ?><?cs call:answers_end(Form.kursslag) ?>
<?cs call:line(Form.kurstittel, Lang.course_form.name, "", "", "") ?>
<?cs call:line(Form.kursdag, Lang.course_form.day, Lang.course_form.day_help, "12", "") ?>
<?cs call:line(Form.kurs_fra, Lang.course_form.begins, Lang.course_form.time_help, "6", "") ?>
<?cs call:line(Form.kurs_til, Lang.course_form.ends, "", "6", "") ?>
<?cs call:line(Form.kurssted, Lang.course_form.place, Lang.course_form.place_help, "", "") ?>
<?cs call:number(Form.kursplasser, Lang.course_form.seats, Lang.course_form.seats_help, "") ?>
<?cs call:line(Form.pamelding_innen, Lang.course_form.sign_up_by, Lang.course_form.day_help, "12", "") ?>
<?cs call:area(Form.kursomtale, Lang.course_form.body, Lang.course_form.body_help, "") ?>
<div class="row"><button class="ds-button" type="submit"><?cs var:Lang.course_form.save ?></button><?cs call:keep() ?><a class="ds-button" data-variant="tertiary" href="/opplaering/kurs<?cs if:Course.id ?>/<?cs var:url_escape(Course.id) ?><?cs /if ?>"><?cs var:Lang.form.cancel ?></a></div>
</form><?cs /if ?>
