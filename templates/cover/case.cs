<?cs include!"cover/notes_list.cs" ?>
<?cs # what is next, as whoever looks may do it, waits for it or sees it done ?>
<?cs def:todo(d) ?><?cs if:d.waiting ?><?cs var:Lang.case.waits ?><?cs elif:d.mine ?><?cs var:Lang.desk[d.guideline].what ?><?cs else ?><?cs var:Lang.desk[d.guideline].others ?><?cs /if ?><?cs /def ?>
<?cs def:next(s) ?>
<section class="panel<?cs if:subcount(s.Duties) ?> next<?cs /if ?> stack" data-gap="sm" aria-labelledby="neste-<?cs var:s.slug ?>">
<div class="row"><h2 class="ds-heading" data-size="xs" id="neste-<?cs var:s.slug ?>"><?cs var:Lang.kind[s.kind] ?></h2><span class="ds-tag" data-color="<?cs if:s.state == "active" ?>success<?cs elif:s.state == "closed" ?>neutral<?cs else ?>warning<?cs /if ?>"><?cs if:s.kind == "baton" && s.state == "active" ?><?cs var:Lang.log.has_holder ?><?cs else ?><?cs var:Lang.state[s.state] ?><?cs /if ?></span><?cs if:s.pace && s.pace != "active" ?><span class="ds-tag" data-color="neutral"><?cs var:Lang.case_pace[s.pace] ?></span><?cs /if ?></div>
<?cs each:d = s.Duties ?><div class="row" data-spread><p><strong><?cs call:todo(d) ?></strong></p><?cs call:due(d) ?></div><p class="why"><?cs if:d.own ?><?cs call:bokmal(d.what) ?> <?cs /if ?><?cs var:Lang.desk.why ?> <?cs call:bokmal(d.why) ?> <a class="ds-link" href="<?cs var:url_validate(d.words) ?>"><?cs var:Lang.guideline.link ?><span class="ds-sr-only"> – <?cs call:bokmal(d.what) ?></span></a></p><?cs if:d.mine && d.path ?><div><a class="ds-button" data-variant="secondary" href="<?cs var:url_validate(d.path) ?>"><?cs var:Lang.desk[d.guideline].do ?></a></div><?cs /if ?><?cs /each ?>
<?cs if:s.offered_to ?><p><?cs var:Lang.case.asked ?> <strong><?cs var:s.offered_to ?></strong>. <?cs var:Lang.case.not_answered ?></p><?cs /if ?>
<?cs each:h = s.Helpers ?><p><?cs var:Lang.helper.is ?>: <strong><?cs var:h.name ?></strong><?cs if:h.phone ?>, <a class="ds-link" href="<?cs var:h.phone.path ?>"><?cs var:h.phone ?></a><?cs /if ?> <span class="quiet">(<?cs var:Lang.helper.last_day ?> <?cs var:h.last ?>)</span></p><?cs /each ?>
<div class="row">
<?cs if:s.May.case_distribute ?><a class="ds-button"<?cs if:s.state != "registered" ?> data-variant="secondary"<?cs /if ?> href="/sak/<?cs var:url_escape(Case.number) ?>/<?cs var:s.slug ?>/fordel"><?cs if:s.state == "registered" ?><?cs var:Lang.desk.distribute_to_unit.do ?><?cs else ?><?cs var:Lang.case.move ?><?cs /if ?></a><?cs /if ?>
<?cs if:s.May.offer_make ?><a class="ds-button"<?cs if:s.state == "active" ?> data-variant="secondary"<?cs /if ?> href="/sak/<?cs var:url_escape(Case.number) ?>/<?cs var:s.slug ?>/tilbud"><?cs if:s.kind == "baton" ?><?cs var:Lang.hand_on.title ?><?cs elif:s.state == "active" ?><?cs var:Lang.case.hand_on ?><?cs else ?><?cs var:Lang.desk.give_coordinator.do ?><?cs /if ?></a><?cs /if ?>
<?cs if:s.May.case_return ?><a class="ds-button" data-variant="tertiary" href="/sak/<?cs var:url_escape(Case.number) ?>/<?cs var:s.slug ?>/retur"><?cs var:Lang.return.link ?></a><?cs /if ?>
<?cs if:s.May.complaint_register ?><a class="ds-button" data-variant="tertiary" href="/sak/<?cs var:url_escape(Case.number) ?>/<?cs var:s.slug ?>/klage"><?cs var:Lang.complain.title ?></a><?cs /if ?>
<?cs if:s.May.offer_answer ?><a class="ds-button" href="/sak/<?cs var:url_escape(Case.number) ?>/<?cs var:s.slug ?>/svar"><?cs var:Lang.desk.answer_offer.do ?></a><?cs /if ?>
<?cs if:s.May.first_contact_record && !s.first_contact ?><a class="ds-button" href="/sak/<?cs var:url_escape(Case.number) ?>/<?cs var:s.slug ?>/kontakt"><?cs var:Lang.desk.first_contact.do ?></a><?cs /if ?>
<?cs if:s.May.code_make ?><a class="ds-button" data-variant="tertiary" href="/sak/<?cs var:url_escape(Case.number) ?>/<?cs var:s.slug ?>/kort"><?cs var:Lang.card.link ?></a><?cs /if ?>
<?cs if:s.May.rest_set ?><a class="ds-button" data-variant="tertiary" href="/sak/<?cs var:url_escape(Case.number) ?>/<?cs var:s.slug ?>/hvile"><?cs if:s.pace == "resting" ?><?cs var:Lang.rest.up ?><?cs else ?><?cs var:Lang.rest.do ?><?cs /if ?></a><?cs /if ?>
<?cs if:s.May.helper_give && s.kind != "baton" ?><a class="ds-button" data-variant="tertiary" href="/sak/<?cs var:url_escape(Case.number) ?>/<?cs var:s.slug ?>/hjelper"><?cs if:subcount(s.Helpers) ?><?cs var:Lang.helper.change ?><?cs else ?><?cs var:Lang.helper.link ?><?cs /if ?></a><?cs /if ?>
<?cs if:s.May.closing_record ?><a class="ds-button" data-variant="tertiary" href="/sak/<?cs var:url_escape(Case.number) ?>/<?cs var:s.slug ?>/avslutning"><?cs if:s.kind == "baton" ?><?cs var:Lang.closing.title_log ?><?cs else ?><?cs var:Lang.closing.link ?><?cs /if ?></a><?cs /if ?>
<?cs if:s.May.offer_withdraw ?><form method="post" action="/sak/<?cs var:url_escape(Case.number) ?>/<?cs var:s.slug ?>/trekk"><?cs call:hidden() ?><button class="ds-button" data-variant="secondary" type="submit"><?cs var:Lang.case.withdraw ?></button></form><?cs /if ?>
</div>
</section>
<?cs /def ?>
<?cs # the others of a family whom whoever looks may see, and until when it is followed ?>
<?cs def:family() ?><?cs if:Family.shown ?><section class="panel stack" data-gap="sm" aria-labelledby="familien"><h2 class="ds-heading" data-size="2xs" id="familien"><?cs var:Lang.family.title ?></h2>
<?cs if:Family.until ?><p><?cs var:Lang.family.until ?> <strong><?cs var:Family.until ?></strong></p><?cs /if ?>
<?cs if:subcount(Family.Others) ?><ul class="people"><?cs each:o = Family.Others ?><li><h3><a class="ds-link" href="/sak/<?cs var:url_escape(o.number) ?>"><bdi><?cs var:o.name ?></bdi></a></h3><p class="quiet"><?cs if:o.age ?><?cs var:o.age ?><?cs else ?><?cs var:Lang.case.expected ?><?cs /if ?> · <?cs var:Lang.case.case ?> <?cs var:o.number ?><?cs if:!o.mine ?><br><?cs var:o.holder ?><?cs /if ?></p><?cs if:o.without ?><p><strong><?cs if:o.withdrawn ?><?cs var:Lang.family.withdrawn ?> <?cs var:o.withdrawn ?><?cs else ?><?cs var:Lang.family.without ?><?cs /if ?></strong></p><?cs /if ?></li><?cs /each ?></ul><?cs /if ?>
<?cs each:s = Strands ?><?cs if:s.kind == "family_coordinator" && s.May.family_join ?><p><a class="ds-button" data-variant="secondary" href="/sak/<?cs var:url_escape(Case.number) ?>/familie"><?cs var:Lang.family.join ?></a></p><?cs /if ?><?cs /each ?></section><?cs /if ?><?cs /def ?>
<?cs # whom the family turns to; where somebody works may tell where they live ?>
<?cs def:contact() ?><?cs each:c = Contact.Coordinators ?><dd><strong><?cs var:c.name ?></strong><?cs if:c.service ?><br><?cs var:c.service ?><?cs /if ?><?cs if:c.phone ?><br><a class="ds-link" href="<?cs var:c.phone.path ?>"><?cs var:c.phone ?></a><?cs /if ?><br><span class="quiet"><?cs var:Lang.kind[c.kind] ?></span></dd><?cs /each ?><?cs if:!subcount(Contact.Coordinators) ?><dd><?cs if:!Contact.name ?><?cs var:Lang.contact_person.none ?><?cs else ?><strong><bdi><?cs var:Contact.name ?></bdi></strong><br><?cs if:Contact.gone ?><?cs var:Lang.contact_person.gone ?><?cs elif:Contact.kept ?><?cs var:Lang.contact_person.kept ?><?cs elif:Case.blocked && !May.contact_person_set ?><span class="quiet"><?cs var:Lang.contact_person.masked ?></span><?cs else ?><?cs if:Contact.service ?><bdi><?cs var:Contact.service ?></bdi><br><?cs /if ?><?cs if:Contact.phone ?><a class="ds-link" href="<?cs var:Contact.phone.path ?>"><bdi><?cs var:Contact.phone ?></bdi></a><?cs /if ?><?cs /if ?><?cs /if ?><?cs if:May.contact_person_set ?><?cs if:!Contact.name || Contact.gone || Contact.kept || Contact.phone ?><br><?cs /if ?><a class="ds-link" href="/sak/<?cs var:url_escape(Case.number) ?>/kontaktperson"><?cs if:Contact.name ?><?cs var:Lang.contact_person.change ?><?cs else ?><?cs var:Lang.contact_person.choose ?><?cs /if ?></a><?cs /if ?></dd><?cs /if ?><?cs /def ?>
<?cs call:head(Lang.case.case, Case.number, "page stack") ?>
<div class="page-head stack" data-gap="sm"><?cs call:crumbs(Case.name) ?>
<h1 class="ds-heading" data-size="lg"><?cs var:Case.name ?></h1>
<p class="lede"><?cs var:Lang.case.case ?> <?cs var:Case.number ?><?cs if:Case.birth ?> · <?cs var:Lang.case.born ?> <?cs var:Case.birth ?><?cs else ?> · <?cs var:Lang.case.expected ?><?cs /if ?></p>
<?cs if:Case.blocked ?><div class="ds-alert" data-color="warning"><p class="ds-paragraph"><?cs if:Case.everyday ?><?cs var:Lang.case.everyday ?><?cs else ?><?cs var:Lang.case.blocked ?><?cs /if ?></p></div><?cs /if ?><?cs if:Case.restricted ?><div class="ds-alert" data-color="warning"><p class="ds-paragraph"><?cs var:Lang.case.restricted ?></p></div><?cs /if ?>
<?cs if:Opened ?><div class="ds-alert" data-color="info"><p class="ds-paragraph"><?cs var:Lang.content.opened ?></p></div><?cs /if ?></div>
<div class="columns">
<div class="stack">
<?cs each:s = Strands ?><?cs call:next(s) ?><?cs /each ?>
<?cs each:s = Strands ?><?cs if:s.kind == "baton" && s.May.baton_log_view && !Layout.log ?><?cs set:Layout.log = "1" ?>
<section class="panel stack" data-gap="sm" aria-labelledby="logg"><h2 class="ds-heading" data-size="xs" id="logg"><?cs var:Lang.log.title ?></h2><p class="quiet"><?cs var:Lang.log.what ?></p>
<div class="row"><a class="ds-button" data-variant="secondary" href="/sak/<?cs var:url_escape(Case.number) ?>/logg"><?cs var:Lang.log.open ?></a></div></section><?cs elif:Young && s.May.contact_form_send ?><p class="on-screen"><a class="ds-link" href="/sak/<?cs var:url_escape(Case.number) ?>/<?cs var:s.slug ?>/kontaktskjema"><?cs var:Lang.bti_form.send ?></a></p><?cs /if ?><?cs /each ?>
<?cs each:s = Strands ?><?cs if:s.May.notes_view ?>
<section class="panel stack" data-gap="sm" aria-labelledby="notater-<?cs var:s.slug ?>"><h2 class="ds-heading" data-size="xs" id="notater-<?cs var:s.slug ?>"><?cs var:Lang.note.all ?><?cs if:subcount(Strands) > #1 ?> – <?cs var:Lang.kind[s.kind] ?><?cs /if ?></h2><p class="quiet"><?cs var:Lang.note.who ?></p>
<?cs call:notes(s.Notes, s.slug) ?>
<div class="row"><a class="ds-button" data-variant="secondary" href="/sak/<?cs var:url_escape(Case.number) ?>/<?cs var:s.slug ?>/notat"><?cs var:Lang.note.write ?></a><a class="ds-button" data-variant="tertiary" href="/sak/<?cs var:url_escape(Case.number) ?>/<?cs var:s.slug ?>/notater"><?cs var:Lang.note.see_all ?></a></div>
</section><?cs /if ?><?cs /each ?>
<?cs if:May.services_view && !(subcount(Strands) == #1 && Strands.0.kind == "baton") ?>
<section class="panel stack on-screen" data-gap="sm" aria-labelledby="plan"><h2 class="ds-heading" data-size="xs" id="plan"><?cs var:Lang.plan.title ?></h2><p class="quiet"><?cs var:Lang.plan.what ?></p>
<div class="row"><a class="ds-button" data-variant="secondary" href="/sak/<?cs var:url_escape(Case.number) ?>/plan<?cs if:!May.services_write ?>/versjoner<?cs /if ?>"><?cs if:May.services_write ?><?cs var:Lang.plan.open ?><?cs else ?><?cs var:Lang.plan.versions ?><?cs /if ?></a></div></section>
<?cs /if ?>
<?cs if:May.meetings_view ?>
<section class="panel stack on-screen" data-gap="sm" aria-labelledby="moter"><h2 class="ds-heading" data-size="xs" id="moter"><?cs var:Lang.meeting.title ?></h2><p class="quiet"><?cs var:Lang.meeting.what ?></p>
<div class="row"><a class="ds-button" data-variant="secondary" href="/sak/<?cs var:url_escape(Case.number) ?>/moter"><?cs var:Lang.meeting.open ?></a><a class="ds-button" data-variant="tertiary" href="/sak/<?cs var:url_escape(Case.number) ?>/avtaler"><?cs var:Lang.agreement.open_link ?></a></div></section><?cs /if ?>
<?cs if:May.consents_view ?>
<section class="panel stack on-screen" data-gap="sm" aria-labelledby="samtykker"><h2 class="ds-heading" data-size="xs" id="samtykker"><?cs var:Lang.consent.title ?></h2><p class="quiet"><?cs var:Lang.consent.what ?></p>
<div class="row"><a class="ds-button" data-variant="secondary" href="/sak/<?cs var:url_escape(Case.number) ?>/samtykker"><?cs var:Lang.consent.open ?></a></div></section><?cs /if ?>
<?cs if:May.services_view ?>
<section class="panel stack on-screen" data-gap="sm" aria-labelledby="tjenester"><h2 class="ds-heading" data-size="xs" id="tjenester"><?cs var:Lang.services.title ?></h2><p class="quiet"><?cs var:Lang.services.what ?></p>
<div class="row"><a class="ds-button" data-variant="secondary" href="/sak/<?cs var:url_escape(Case.number) ?>/tjenester"><?cs var:Lang.services.open ?></a></div></section><?cs /if ?>
<?cs if:subcount(Applications) ?>
<section class="panel stack" data-gap="sm" aria-labelledby="soknader"><h2 class="ds-heading" data-size="xs" id="soknader"><?cs var:Lang.application.all ?></h2>
<ul class="people"><?cs each:a = Applications ?><li><h3><?cs if:May.queue_view ?><a class="ds-link" href="/sak/<?cs var:url_escape(Case.number) ?>/soknad/<?cs var:url_escape(a.id) ?>"><?cs var:Lang.kind[a.kind] ?></a><?cs else ?><?cs var:Lang.kind[a.kind] ?><?cs /if ?><?cs if:a.plan ?> <?cs var:Lang.application.and_plan ?><?cs /if ?><?cs if:a.change ?> – <?cs var:Lang.change.short ?><?cs /if ?></h3>
<p class="quiet"><?cs var:Lang.application_state[a.state] ?> · <?cs if:a.change ?><?cs var:Lang.change.begun_by ?><?cs else ?><?cs var:Lang.case.received ?><?cs /if ?> <?cs var:a.received ?> · <?cs var:Lang.queue.owner ?> <?cs var:a.worker ?></p></li><?cs /each ?></ul>
</section><?cs /if ?>
<?cs if:subcount(Complaints) ?>
<section class="panel stack" data-gap="sm" aria-labelledby="klager"><h2 class="ds-heading" data-size="xs" id="klager"><?cs var:Lang.complaint.all ?></h2>
<ul class="people"><?cs each:c = Complaints ?><li><h3><a class="ds-link" href="/sak/<?cs var:url_escape(Case.number) ?>/klage/<?cs var:url_escape(c.id) ?>"><?cs var:Lang.complaint_about[c.about] ?></a></h3>
<p class="quiet"><?cs var:Lang.complaint_state[c.state] ?> · <?cs var:Lang.kind[c.kind] ?> · <?cs var:Lang.case.received ?> <?cs var:c.received ?> · <?cs var:Lang.queue.owner ?> <?cs var:c.worker ?></p></li><?cs /each ?></ul>
</section><?cs /if ?>
<?cs if:subcount(Claims) ?>
<section class="panel stack" data-gap="sm" aria-labelledby="krav"><h2 class="ds-heading" data-size="xs" id="krav"><?cs var:Lang.claim.all ?></h2>
<ul class="people"><?cs each:c = Claims ?><li><h3><?cs if:May.claim_register ?><a class="ds-link" href="/sak/<?cs var:url_escape(Case.number) ?>/krav/<?cs var:url_escape(c.id) ?>"><?cs var:Lang.claim_kind[c.kind] ?></a><?cs else ?><?cs var:Lang.claim_kind[c.kind] ?><?cs /if ?></h3>
<p class="quiet"><?cs var:Lang.claimant[c.claimant] ?> · <?cs var:Lang.claim.received ?> <?cs var:c.received ?></p><?cs call:due(c) ?><?cs if:c.due_before ?><p class="quiet"><?cs var:Lang.claim.due_before ?> <?cs var:c.due_before ?></p><?cs /if ?><?cs if:c.answered ?><p><?cs var:Lang.claim_state[c.state] ?> <?cs var:c.answered ?></p><?cs /if ?></li><?cs /each ?></ul>
</section><?cs /if ?>
<section class="panel stack" aria-labelledby="livslinje">
<h2 class="ds-heading" data-size="xs" id="livslinje"><?cs var:Lang.case.life ?></h2>
<ol class="lifeline" reversed>
<?cs each:s = Strands ?><?cs each:d = s.Duties ?><?cs if:d.due.iso ?><li data-when="next"><h3><?cs call:todo(d) ?></h3><p class="when"><?cs var:Lang.case.deadline ?> <time datetime="<?cs var:d.due.iso ?>"><?cs var:d.due.long ?></time><?cs if:subcount(Strands) > #1 ?> · <?cs var:Lang.kind[s.kind] ?><?cs /if ?></p></li><?cs /if ?><?cs /each ?><?cs /each ?>
<?cs each:c = Claims ?><?cs if:c.due.iso ?><li data-when="next"><h3><?cs var:Lang.claim.answer_title ?>: <?cs var:Lang.claim_kind[c.kind] ?></h3><p class="when"><?cs var:Lang.case.deadline ?> <time datetime="<?cs var:c.due.iso ?>"><?cs var:c.due.long ?></time></p></li><?cs /if ?><?cs /each ?>
<?cs each:l = Life ?><li><h3><?cs if:l.what == "plan_approved" && May.plan_read ?><a class="ds-link" href="/sak/<?cs var:url_escape(Case.number) ?>/plan/versjoner"><?cs var:Lang.life[l.what] ?></a><?cs elif:l.what == "archived" && May.archive_record ?><a class="ds-link" href="/sak/<?cs var:url_escape(Case.number) ?>/arkiv"><?cs var:Lang.life[l.what] ?></a><?cs elif:l.what == "offered" && l.kind == "baton" ?><?cs var:Lang.log.asked ?><?cs else ?><?cs var:Lang.life[l.what] ?><?cs /if ?><?cs if:l.who ?> <?cs var:l.who ?><?cs /if ?><?cs if:l.unit ?> <?cs var:l.unit ?><?cs /if ?></h3><p class="when"><time datetime="<?cs var:l.at.iso ?>"><?cs var:l.at ?></time><?cs if:l.by ?> · <?cs var:Lang.case.by ?> <?cs var:l.by ?><?cs /if ?><?cs if:l.kind && subcount(Strands) > #1 ?> · <?cs var:Lang.kind[l.kind] ?><?cs /if ?></p><?cs if:l.note ?><p>«<bdi><?cs var:l.note ?></bdi>»</p><?cs /if ?></li><?cs /each ?>
</ol>
</section>
</div>
<aside class="stack" aria-label="<?cs var:Lang.case.about ?>">
<section class="panel stack" aria-labelledby="hvem"><h2 class="ds-heading" data-size="2xs" id="hvem"><?cs var:Lang.case.who ?></h2>
<dl class="facts">
<?cs if:!Case.over ?><div><dt><?cs var:Lang.contact_person.title ?></dt><?cs call:contact() ?></div><?cs /if ?>
<?cs each:s = Strands ?><div><dt><?cs var:Lang.kind[s.kind] ?></dt><dd><?cs if:s.held_as != "accepted" && s.state != "closed" ?><?cs var:Lang.case.none_yet ?><br><?cs /if ?><?cs if:s.state == "closed" ?><?cs var:Lang.case.had_last ?><?cs else ?><?cs var:Lang.held_as[s.held_as] ?><?cs /if ?> <strong><?cs var:s.holder ?></strong><?cs if:s.phone ?><br><a class="ds-link" href="<?cs var:s.phone.path ?>"><?cs var:s.phone ?></a><?cs /if ?><br><span class="quiet"><?cs var:Lang.case.since ?> <?cs var:s.since ?></span><?cs if:s.unit ?><br><span class="quiet"><?cs if:May.unit_view ?><a class="ds-link" href="/enhet/<?cs var:url_escape(s.unit_code) ?>"><?cs var:s.unit ?></a><?cs else ?><?cs var:s.unit ?><?cs /if ?></span><?cs /if ?></dd></div><?cs /each ?>
<div><dt><?cs if:subcount(Strands) == #1 && Strands.0.kind == "baton" ?><?cs var:Lang.log.opened ?><?cs else ?><?cs var:Lang.case.received ?><?cs /if ?></dt><dd><?cs var:Case.received ?></dd></div>
<?cs if:Case.journal ?><div><dt><?cs var:Lang.case.journal ?></dt><dd><?cs var:Case.journal ?></dd></div><?cs /if ?>
<?cs each:s = Strands ?><?cs if:s.decided ?><div><dt><?cs var:Lang.case.decided ?> <?cs var:Lang.kind[s.kind] ?></dt><dd><?cs var:s.decided ?></dd></div><?cs /if ?><?cs if:s.first_contact ?><div><dt><?cs var:Lang.contact.title ?></dt><dd><?cs var:s.first_contact ?></dd></div><?cs /if ?><?cs /each ?>
<?cs if:Case.imported ?><div><dt><?cs var:Lang.case.origin ?></dt><dd><?cs var:Lang.case.imported ?></dd></div><?cs /if ?>
</dl>
<?cs if:May.person_correct ?><p class="on-screen"><a class="ds-link" href="/sak/<?cs var:url_escape(Case.number) ?>/navn"><?cs if:Case.birth ?><?cs var:Lang.person.title ?><?cs else ?><?cs var:Lang.person.born ?><?cs /if ?></a></p><?cs /if ?></section>
<?cs call:family() ?>
<?cs each:s = Strands ?><?cs if:s.wish ?><section class="panel stack" data-gap="sm" aria-labelledby="onske-<?cs var:s.slug ?>"><h2 class="ds-heading" data-size="2xs" id="onske-<?cs var:s.slug ?>"><?cs var:Lang.case.wish ?></h2><p>«<bdi><?cs var:s.wish ?></bdi>»</p></section><?cs /if ?><?cs /each ?>
<?cs if:May.claim_register ?><p><a class="ds-button" data-variant="secondary" href="/sak/<?cs var:url_escape(Case.number) ?>/krav"><?cs var:Lang.claim.new ?></a></p><?cs /if ?>
<?cs if:May.everything_print ?><p class="on-screen"><a class="ds-link" href="/sak/<?cs var:url_escape(Case.number) ?>/alt"><?cs var:Lang.everything.link ?></a></p><?cs /if ?>
<?cs if:Sealed && May.content_open ?><section class="panel stack on-screen" data-gap="sm" aria-labelledby="innhold"><h2 class="ds-heading" data-size="2xs" id="innhold"><?cs var:Lang.content.sealed ?></h2><p><?cs var:Lang.content.sealed_help ?></p><div class="row"><a class="ds-button" data-variant="secondary" href="/sak/<?cs var:url_escape(Case.number) ?>/innhold"><?cs var:Lang.content.link ?></a></div></section><?cs /if ?>
<?cs if:May.shield_set ?><section class="panel stack on-screen" data-gap="sm" aria-labelledby="sperring"><h2 class="ds-heading" data-size="2xs" id="sperring"><?cs var:Lang.shield.who_sees ?></h2><p><a class="ds-link" href="/sak/<?cs var:url_escape(Case.number) ?>/sperring"><?cs var:Lang.shield.link ?></a></p><?cs if:May.case_restrict && Case.over && !Case.restricted ?><p><a class="ds-link" href="/sak/<?cs var:url_escape(Case.number) ?>/sperr"><?cs var:Lang.restrict.title ?></a></p><?cs /if ?><?cs if:Case.blocked || Case.restricted ?><p><a class="ds-link" href="/sak/<?cs var:url_escape(Case.number) ?>/navngitt"><?cs var:Lang.named.link ?></a></p><?cs else ?><p><a class="ds-link" href="/sak/<?cs var:url_escape(Case.number) ?>/adresse"><?cs var:Lang.address.title ?></a></p><?cs /if ?></section><?cs /if ?>
</aside>
</div>
