<?cs include!"form.cs" ?><?cs include!"page.cs" ?><?cs include!"plan/consent_parts.cs" ?><?cs include!"plan/meeting_parts.cs" ?>
<?cs call:head(Lang.meeting.minutes, Case.number, "page stack") ?><?cs call:above_meeting() ?>
<div class="page-head stack" data-gap="sm"><?cs call:crumbs(Lang.meeting.minutes) ?><h1 class="ds-heading" data-size="lg"><?cs var:Lang.meeting.minutes ?></h1><p class="lede"><?cs var:Lang.meeting_kind[Meeting.kind] ?> · <?cs var:Meeting.met ?>, <?cs var:Meeting.hours ?></p><p><?cs var:Lang.meeting.minutes_lede ?></p></div>
<form class="form panel" method="post" action="/sak/<?cs var:url_escape(Case.number) ?>/moter/<?cs var:url_escape(Meeting.id) ?>/referat" novalidate>
<?cs call:hidden() ?><?cs call:kept() ?><?cs call:faults() ?>
<?cs if:subcount(Meeting.People) ?><fieldset class="ds-fieldset"><legend class="ds-label"><?cs var:Lang.meeting.present ?></legend><?cs each:p = Meeting.People ?><div class="ds-field"><input class="ds-input" type="checkbox" id="tilstede-<?cs var:p.id ?>" name="tilstede-<?cs var:p.id ?>" value="ja"<?cs if:Form.tilstede.Ticked[p.id] || (First && p.present) ?> checked<?cs /if ?>><label class="ds-label" for="tilstede-<?cs var:p.id ?>"><bdi><?cs var:p.name ?></bdi><?cs if:p.role ?>, <bdi><?cs var:p.role ?></bdi><?cs /if ?></label></div><?cs /each ?></fieldset><?cs /if ?>
<?cs call:area(Form.referattekst, Lang.meeting.minutes_ask, Lang.meeting.minutes_help, "") ?>
<div class="row"><button class="ds-button" type="submit"><?cs var:Lang.meeting.save_minutes ?></button><?cs call:keep() ?><a class="ds-button" data-variant="tertiary" href="<?cs var:url_validate(Above) ?>"><?cs var:Lang.form.cancel ?></a></div>
</form>
