<?cs include!"form.cs" ?><?cs include!"page.cs" ?><?cs include!"plan/consent_parts.cs" ?><?cs include!"plan/meeting_parts.cs" ?><?cs include!"plan/names_parts.cs" ?>
<?cs if:Agreement ?><?cs call:head(Lang.agreement.follow_up, Case.number, "page stack") ?><?cs else ?><?cs call:head(Lang.agreement.new, Case.number, "page stack") ?><?cs /if ?><?cs call:below(Above, Lang.agreement.title) ?>
<div class="page-head stack" data-gap="sm"><?cs if:Agreement ?><?cs call:crumbs(Lang.agreement.follow_up) ?><h1 class="ds-heading" data-size="lg"><?cs var:Lang.agreement.follow_up ?></h1><?cs else ?><?cs call:crumbs(Lang.agreement.new) ?><h1 class="ds-heading" data-size="lg"><?cs var:Lang.agreement.new ?></h1><?cs /if ?><?cs call:about_case() ?><p><?cs var:Lang.agreement.form_lede ?></p></div>
<?cs if:Over ?><div class="ds-alert" data-color="warning"><p class="ds-paragraph"><?cs var:Lang.agreement.over ?> <?cs var:Lang.agreement_state[Ended] ?>.</p></div><?cs /if ?>
<form class="form panel" method="post" action="/sak/<?cs var:url_escape(Case.number) ?>/avtaler/<?cs if:Agreement ?><?cs var:url_escape(Agreement) ?><?cs else ?>ny<?cs /if ?>" novalidate>
<?cs call:hidden() ?><?cs call:kept() ?><?cs call:faults() ?>
<?cs if:Form.avtalt_i.typed ?><input type="hidden" name="avtalt_i" value="<?cs var:Form.avtalt_i.typed ?>"><?cs /if ?><?cs if:Form.avtalt_om.typed ?><input type="hidden" name="avtalt_om" value="<?cs var:Form.avtalt_om.typed ?>"><?cs /if ?>
<?cs call:area(Form.avtalt, Lang.agreement.what, Lang.agreement.what_help, "") ?>
<?cs call:who(Form.avtalt_med, Lang.agreement.who, "", "") ?>
<?cs call:line(Form.avtalt_til, Lang.agreement.by_day, Lang.agreement.by_help, "12", "") ?><?cs call:names() ?>
<?cs if:Agreement ?><?cs call:answers(Form.avtalestatus, Lang.agreement.how) ?><?cs call:radio(Form.avtalestatus, "avtalestatus", "venter", Lang.agreement_state.open) ?><?cs call:radio_more(Form.avtalestatus, "stoppet", Lang.agreement_state.stopped) ?><?cs call:radio_more(Form.avtalestatus, "gjort", Lang.agreement_state.done) ?><?cs call:radio_more(Form.avtalestatus, "bortfalt", Lang.agreement_state.dropped) ?><?cs call:answers_end(Form.avtalestatus) ?>
<?cs call:area(Form.avtalesvar, Lang.agreement.answer, Lang.agreement.answer_help, "") ?><?cs /if ?>
<div class="row"><button class="ds-button" type="submit"><?cs var:Lang.meeting.save ?></button><?cs if:Form.avtalt_i.typed ?><button class="ds-button" data-variant="secondary" type="submit" name="en_til" value="ja"><?cs var:Lang.agreement.another ?></button><?cs /if ?><?cs call:keep() ?><a class="ds-button" data-variant="tertiary" href="<?cs var:url_validate(Above) ?>"><?cs var:Lang.form.cancel ?></a></div>
</form>
