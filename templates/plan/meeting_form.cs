<?cs include!"form.cs" ?><?cs include!"page.cs" ?><?cs include!"plan/consent_parts.cs" ?><?cs include!"plan/meeting_parts.cs" ?><?cs include!"plan/names_parts.cs" ?>
<?cs if:Meeting ?><?cs call:head(Lang.meeting.change, Case.number, "page stack") ?><?cs call:above_meeting() ?><?cs else ?><?cs call:head(Lang.meeting.new, Case.number, "page stack") ?><?cs call:above_meetings() ?><?cs /if ?>
<div class="page-head stack" data-gap="sm"><?cs if:Meeting ?><?cs call:crumbs(Lang.meeting.change) ?><h1 class="ds-heading" data-size="lg"><?cs var:Lang.meeting.change ?></h1><?cs else ?><?cs call:crumbs(Lang.meeting.new) ?><h1 class="ds-heading" data-size="lg"><?cs var:Lang.meeting.new ?></h1><?cs /if ?><?cs call:about_case() ?></div>
<?cs if:Over ?><div class="ds-alert" data-color="warning" role="alert"><p class="ds-paragraph"><?cs var:Lang.meeting.over ?></p></div><?cs /if ?>
<?cs if:Case.blocked ?><div class="ds-alert" data-color="warning"><p class="ds-paragraph"><?cs var:Lang.meeting.blocked ?></p></div><?cs /if ?>
<form class="form panel" method="post" action="/sak/<?cs var:url_escape(Case.number) ?>/moter/<?cs if:Meeting ?><?cs var:url_escape(Meeting) ?>/endre<?cs else ?>nytt<?cs /if ?>" novalidate>
<?cs call:hidden() ?><?cs call:kept() ?><?cs call:faults() ?>
<?cs call:answers(Form.motetype, Lang.meeting.kind) ?><?cs call:radio(Form.motetype, "motetype", "ansvarsgruppe", Lang.meeting_kind.group) ?><?cs call:radio_more(Form.motetype, "oppstart", Lang.meeting_kind.start) ?><?cs call:radio_more(Form.motetype, "evaluering", Lang.meeting_kind.evaluation) ?><?cs call:radio_more(Form.motetype, "annet", Lang.meeting_kind.other) ?><?cs call:answers_end(Form.motetype) ?>
<?cs call:line(Form.motedato, Lang.meeting.day, Lang.meeting.day_help, "12", "") ?>
<?cs call:line(Form.fra_klokken, Lang.meeting.begins, Lang.meeting.time_help, "6", "") ?>
<?cs call:line(Form.til_klokken, Lang.meeting.ends, "", "6", "") ?>
<?cs call:line(Form.motested, Lang.meeting.place, Lang.meeting.place_help, "", "") ?>
<?cs call:who(Form.moteleder, Lang.meeting.chair, "", "") ?>
<?cs call:area(Form.dagsorden, Lang.meeting.agenda, Lang.meeting.agenda_help, "") ?>
<?cs call:line(Form.motetolk, Lang.meeting.interpreter, Lang.meeting.interpreter_help, "", "") ?>
<?cs call:who(Form.kalles_av, Lang.meeting.caller, Lang.meeting.caller_help, "") ?>
<?cs call:names() ?>
<div class="row"><button class="ds-button" type="submit"><?cs var:Lang.meeting.save ?></button><?cs call:keep() ?><a class="ds-button" data-variant="tertiary" href="<?cs var:url_validate(Above) ?>"><?cs var:Lang.form.cancel ?></a></div>
</form>
