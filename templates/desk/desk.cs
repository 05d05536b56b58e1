<?cs include!"form.cs" ?><?cs include!"page.cs" ?><?cs include!"craft/guideline_parts.cs" ?>
<?cs def:task(d, section, first) ?>
<li class="task">
<div class="task-what"><h3><?cs if:section == "import_cleanup" || section == "name_leader" ?><?cs var:d.unit ?><?cs elif:d.name && section != "answer_offer" && section != "answer_contact_form" ?><a class="ds-link" href="/sak/<?cs var:url_escape(d.number) ?>"><?cs var:d.name ?></a><?cs elif:d.name ?><?cs var:d.name ?><?cs elif:d.asker ?><?cs var:d.asker ?><?cs else ?><?cs var:Lang.desk[section].what ?><?cs /if ?></h3>
<p class="quiet"><?cs if:d.number ?><?cs var:Lang.case.case ?> <?cs var:d.number ?><?cs if:d.claim ?> · <?cs var:Lang.claim_kind[d.claim] ?><?cs elif:section != "acute_control" ?> · <?cs var:Lang.kind[d.kind] ?><?cs /if ?><?cs if:d.unit ?> · <?cs var:d.unit ?><?cs /if ?><?cs elif:section == "import_cleanup" ?><?cs var:Lang.desk[section].what ?><?cs elif:section == "transfer_case" ?><?cs var:Lang.departure_why[d.departure] ?> · <?cs var:d.unit ?><?cs elif:section == "plan_for_absence" ?><?cs var:Lang.desk[section].what ?> · <?cs var:d.unit ?><?cs elif:section == "name_leader" ?><?cs var:Lang.desk[section].what ?><?cs elif:d.excerpt ?><?cs if:d.problem ?><?cs var:Lang.problem_kind[d.problem] ?>: <?cs /if ?>«<bdi><?cs var:d.excerpt ?></bdi>»<?cs /if ?></p>
<?cs if:d.number && d.excerpt ?><p class="quiet"><?cs var:d.asker ?>: «<bdi><?cs var:d.excerpt ?></bdi>»</p><?cs /if ?><?cs if:d.stopped ?><p class="note"><?cs var:Lang.agreement_state.stopped ?></p><?cs /if ?>
<?cs if:d.stands_in ?><p class="note"><?cs var:Lang.desk.stands_in ?></p><?cs /if ?>
<?cs if:d.guideline ?><p class="quiet"><?cs var:Lang.guideline.when_it_came ?> <?cs if:d.own_what ?><?cs call:bokmal(d.own_what) ?> <?cs var:Lang.desk.why ?> <?cs call:bokmal(d.own_why) ?><?cs else ?><?cs var:Lang.desk[section].why ?><?cs /if ?> <a class="ds-link" href="<?cs var:url_validate(d.guideline) ?>"><?cs var:Lang.guideline.link_then ?><?cs if:d.name ?><span class="ds-sr-only"> – <?cs var:d.name ?></span><?cs /if ?></a></p><?cs /if ?><?cs if:d.by ?><p class="quiet"><?cs var:Lang.desk[d.next].others ?>: <?cs var:d.by ?></p><?cs /if ?>
<?cs if:d.waiting && d.waits_for ?><p class="quiet"><?cs var:Lang.desk.asked ?> <?cs var:d.waits_for ?>, <?cs var:d.waiting_since ?></p><?cs /if ?></div>
<?cs call:due(d) ?>
<a class="ds-button" data-variant="<?cs if:first ?>primary<?cs else ?>secondary<?cs /if ?>" href="<?cs var:d.path ?>"><?cs var:Lang.desk[section].do ?><?cs if:d.name || d.unit || d.asker ?><span class="ds-sr-only"> – <?cs if:d.name ?><?cs var:d.name ?><?cs elif:d.asker ?><?cs var:d.asker ?><?cs else ?><?cs var:d.unit ?><?cs /if ?></span><?cs /if ?></a>
</li>
<?cs /def ?>
<?cs # counted: no, where there may be more of it than is shown ?>
<?cs def:section(list, key, counted) ?><?cs if:subcount(list) ?>
<section class="desk" aria-labelledby="<?cs var:key ?>">
<div class="desk-head"><h2 class="ds-heading" data-size="xs" id="<?cs var:key ?>"><?cs var:Lang.desk[key].title ?></h2><?cs if:counted ?><span class="count"><?cs var:subcount(list) ?><?cs if:key == "given" && Desk.given_more ?>+<?cs /if ?></span><?cs /if ?></div>
<p class="why"><?cs if:Desk.Words[key].own_what ?><?cs call:bokmal(Desk.Words[key].own_what) ?> <?cs /if ?><?cs var:Lang.desk.why ?> <?cs if:Desk.Words[key].own_why ?><?cs call:bokmal(Desk.Words[key].own_why) ?><?cs else ?><?cs var:Lang.desk[key].why ?><?cs /if ?><?cs if:Desk.Words[key].guideline ?> <a class="ds-link" href="<?cs var:url_validate(Desk.Words[key].guideline) ?>"><?cs var:Lang.guideline.link ?><span class="ds-sr-only"> – <?cs var:Lang.desk[key].title ?></span></a><?cs /if ?></p>
<ul class="tasks"><?cs each:d = list ?><?cs call:task(d, key, d.first) ?><?cs /each ?></ul>
</section><?cs /if ?><?cs /def ?>
<?cs # what somebody was told or answered, and is to look at; what somebody said is quoted ?>
<?cs def:news(n, key) ?>
<section class="desk" aria-labelledby="<?cs var:n.id ?>">
<div class="desk-head"><h2 class="ds-heading" data-size="xs" id="<?cs var:n.id ?>"><?cs var:Lang.desk[key].title ?></h2><span class="count"><?cs var:subcount(n.List) ?></span></div>
<ul class="tasks" data-plain><?cs each:a = n.List ?>
<li class="task"><div class="task-what"><h3><?cs if:n.said ?>«<?cs /if ?><bdi><?cs var:a.text ?></bdi><?cs if:n.said ?>»<?cs /if ?></h3><p class="quiet"><?cs var:Lang.desk[key].at ?> <?cs var:a.ended ?></p></div><a class="ds-button" data-variant="secondary" href="<?cs var:url_validate(n.path) ?>/<?cs var:url_escape(a.id) ?>"><?cs var:Lang.desk[key].do ?><span class="ds-sr-only"> – <bdi><?cs var:a.text ?></bdi></span></a></li><?cs /each ?></ul>
</section>
<?cs /def ?>
<?cs # the way down to it past the tasks ?>
<?cs def:news_link(n, key) ?><a class="ds-link" href="#<?cs var:n.id ?>"><?cs var:Lang.desk[key].title ?> (<?cs var:subcount(n.List) ?>)</a><?cs /def ?>
<?cs def:held(list) ?><ul class="people"><?cs each:h = list ?>
<li><h3><a class="ds-link" href="/sak/<?cs var:url_escape(h.number) ?>"><?cs var:h.name ?></a></h3><p class="quiet"><?cs var:Lang.case.case ?> <?cs var:h.number ?> · <?cs var:Lang.kind[h.kind] ?></p><?cs if:h.next ?><p><?cs var:Lang.desk[h.next].what ?></p><?cs call:due(h) ?><?cs /if ?></li>
<?cs /each ?></ul><?cs /def ?>
<?cs call:head(Lang.desk.title, "", "page stack") ?>
<div class="page-head stack" data-gap="sm"><h1 class="ds-heading" data-size="lg"><?cs var:Lang.desk.title ?></h1>
<p class="lede"><?cs var:Lang.desk.today ?> <?cs var:Desk.today.long ?>. <?cs if:Desk.summary ?><?cs var:Desk.summary ?> <?cs var:Desk.over ?><?cs elif:!Desk.more && !Desk.cut ?><?cs var:Lang.desk.nothing ?><?cs /if ?></p><?cs if:Desk.more ?><p class="row"><span><?cs var:Lang.desk.most_urgent ?></span><a class="ds-link" href="/?alle=ja"><?cs var:Lang.desk.all_tasks ?></a></p><?cs elif:Desk.cut ?><p class="note"><?cs var:Lang.desk.cut ?></p><?cs /if ?><?cs if:Desk.told || subcount(Desk.News) ?><p class="row"><?cs if:Desk.told ?><a class="ds-link" href="/varsler"><?cs var:Desk.told ?></a><?cs /if ?><?cs each:n = Desk.News ?><?cs call:news_link(n, name(n)) ?><?cs /each ?></p><?cs /if ?></div>
<?cs if:Desk.closed ?><div class="ds-alert" data-color="success" role="status"><p class="ds-paragraph"><?cs var:Lang.closing.is_closed ?></p></div><?cs /if ?>
<?cs call:changed(Desk.Changed) ?>
<?cs # what is mine to do, next deadline first; then what I wait for, what I may answer until a day, and what is new ?>
<?cs each:s = Desk.Duties ?><?cs call:section(s, name(s), !Desk.more && !Desk.cut) ?><?cs /each ?>
<?cs call:section(Desk.offered, "offered", !Desk.more && !Desk.cut) ?>
<?cs if:Desk.more ?><p><a class="ds-button" data-variant="secondary" href="/?alle=ja"><?cs var:Lang.desk.all_tasks ?></a></p><?cs /if ?>
<?cs if:Desk.Survey.id ?>
<section class="desk" aria-labelledby="undersokelse">
<div class="desk-head"><h2 class="ds-heading" data-size="xs" id="undersokelse"><?cs var:Lang.desk.survey.title ?></h2></div>
<p class="why"><?cs var:Lang.desk.why ?> <?cs var:Lang.desk.survey.why ?> <a class="ds-link" href="<?cs var:url_validate(Desk.Survey.guideline) ?>"><?cs var:Lang.guideline.link ?><span class="ds-sr-only"> – <?cs var:Lang.desk.survey.title ?></span></a></p>
<ul class="tasks"><li class="task"><div class="task-what"><h3><?cs var:Lang.desk.survey.what ?></h3><p class="quiet"><?cs var:Lang.desk.survey.text ?> <?cs var:Desk.Survey.last ?>.</p></div><?cs call:due(Desk.Survey) ?><a class="ds-button" data-variant="secondary" href="/undersokelse/svar"><?cs var:Lang.desk.survey.do ?><span class="ds-sr-only"> – <?cs var:Lang.desk.survey.title ?></span></a></li></ul>
</section><?cs /if ?>
<?cs each:n = Desk.News ?><?cs call:news(n, name(n)) ?><?cs /each ?>
<?cs if:Desk.Untold.id ?>
<section class="desk" aria-labelledby="undersokt">
<div class="desk-head"><h2 class="ds-heading" data-size="xs" id="undersokt"><?cs var:Lang.desk.untold.title ?></h2></div>
<ul class="tasks" data-plain><li class="task"><div class="task-what"><h3><?cs var:Lang.desk.untold.what ?></h3><p class="quiet"><?cs var:Lang.desk.untold.text ?> <?cs var:Desk.Untold.last ?>.</p></div><a class="ds-button" data-variant="secondary" href="/undersokelse/<?cs var:url_escape(Desk.Untold.id) ?>"><?cs var:Lang.desk.untold.do ?></a></li></ul>
</section><?cs /if ?>
<?cs if:subcount(Desk.Courses) || Desk.Basic.id ?>
<section class="desk" aria-labelledby="opplaering">
<div class="desk-head"><h2 class="ds-heading" data-size="xs" id="opplaering"><?cs var:Lang.training.title ?></h2></div>
<ul class="tasks" data-plain><?cs each:c = Desk.Courses ?><li class="task"><div class="task-what"><h3><bdi><?cs var:c.title ?></bdi></h3><p class="quiet"><?cs var:Lang.training.near ?> <?cs var:c.held.long ?></p></div><a class="ds-button" data-variant="secondary" href="/opplaering/kurs/<?cs var:url_escape(c.id) ?>"><?cs var:Lang.training.see ?><span class="ds-sr-only"> – <?cs var:c.title ?></span></a></li><?cs /each ?><?cs if:Desk.Basic.id ?><li class="task"><div class="task-what"><h3><bdi><?cs var:Desk.Basic.title ?></bdi></h3><p class="quiet"><?cs var:Lang.training.next_basic ?> <?cs var:Desk.Basic.held.long ?></p></div><a class="ds-button" data-variant="secondary" href="/opplaering/kurs/<?cs var:url_escape(Desk.Basic.id) ?>"><?cs var:Lang.training.see ?><span class="ds-sr-only"> – <?cs var:Desk.Basic.title ?></span></a></li><?cs /if ?></ul>
</section><?cs /if ?>
<?cs call:section(Desk.Given, "given", 1) ?>
<?cs if:Desk.given_more ?><p><a class="ds-link" href="/saker/alle?tilstand=uten"><?cs var:Lang.desk.given.all ?></a></p><?cs /if ?>
<?cs call:section(Desk.Late, "late", 1) ?>
<?cs call:section(Desk.Closing, "closing", 1) ?>
<?cs if:Desk.Is.leader ?><?cs each:unit = Desk.Units ?>
<section class="desk" aria-labelledby="enhet-<?cs var:unit.code ?>">
<div class="desk-head"><h2 class="ds-heading" data-size="xs" id="enhet-<?cs var:unit.code ?>"><?cs var:Lang.desk.coordinators ?> <?cs var:unit.name ?></h2><span class="count"><?cs var:subcount(unit.Coordinators) ?><?cs if:unit.more ?>+<?cs /if ?></span></div>
<?cs if:unit.round ?><p class="why"><?cs var:unit.round ?></p><?cs /if ?>
<div class="row"><a class="ds-button" data-variant="secondary" href="/enhet/<?cs var:url_escape(unit.code) ?>"><?cs var:Lang.desk.all_cases ?></a><a class="ds-button" data-variant="tertiary" href="/enhet/<?cs var:url_escape(unit.code) ?>/koordinatorer"><?cs var:Lang.desk.all_coordinators ?></a><a class="ds-button" data-variant="tertiary" href="/enhet/<?cs var:url_escape(unit.code) ?>/oversikt"><?cs var:Lang.area.link ?></a><a class="ds-button" data-variant="tertiary" href="/enhet/<?cs var:url_escape(unit.code) ?>/i-morgen"><?cs var:Lang.ready.title ?></a><?cs if:unit.late ?><a class="ds-button" data-variant="tertiary" href="/enhet/<?cs var:url_escape(unit.code) ?>?frist=over"><?cs var:Lang.desk.late.all ?></a><?cs /if ?><?cs if:unit.appoints ?><a class="ds-button" data-variant="tertiary" href="/enhet/<?cs var:url_escape(unit.code) ?>/kontakt"><?cs var:Lang.desk.network ?></a><?cs /if ?></div>
<?cs if:subcount(unit.Coordinators) ?><ul class="people"><?cs each:c = unit.Coordinators ?>
<li><h3><a class="ds-link" href="/enhet/<?cs var:url_escape(unit.code) ?>?koordinator=<?cs var:url_escape(c.id) ?>"><?cs var:c.name ?></a></h3><p><?cs var:c.cases ?><?cs if:c.full ?>, <?cs var:Lang.full_time.full ?><?cs /if ?></p><?cs if:c.post ?><p class="quiet"><?cs var:Lang.post_title[c.post] ?></p><?cs /if ?><?cs if:c.gone ?><p class="note"><?cs var:Lang.desk.gone ?></p><?cs elif:c.expires ?><p class="note"><?cs var:Lang.desk.leaves ?> <?cs var:c.expires ?></p><?cs /if ?><?cs if:c.away ?><p class="note"><?cs var:c.away ?></p><?cs /if ?><?cs if:c.gone || c.expires ?><p><a class="ds-link" href="/enhet/<?cs var:url_escape(unit.code) ?>/overforing/<?cs var:url_escape(c.id) ?>"><?cs var:Lang.desk.transfer ?><span class="ds-sr-only"> – <?cs var:c.name ?></span></a></p><?cs /if ?></li>
<?cs /each ?></ul><?cs else ?><p class="empty"><?cs var:Lang.desk.no_coordinators ?></p><?cs /if ?>
</section><?cs /each ?><?cs /if ?>
<?cs if:Desk.Is.system_owner ?>
<section class="desk" aria-labelledby="enheter">
<div class="desk-head"><h2 class="ds-heading" data-size="xs" id="enheter"><?cs var:Lang.desk.overdue.title ?></h2></div>
<?cs if:subcount(Desk.Overdue) ?>
<div class="wide"><table class="ds-table stacked"><caption class="ds-sr-only"><?cs var:Lang.desk.overdue.title ?></caption><thead><tr><th scope="col"><?cs var:Lang.unit.unit ?></th><th scope="col"><?cs var:Lang.desk.overdue.waiting ?></th><th scope="col"><?cs var:Lang.desk.overdue.over ?></th></tr></thead><tbody>
<?cs each:u = Desk.Overdue ?><tr><th scope="row"><a class="ds-link" href="/enhet/<?cs var:url_escape(u.code) ?>?tilstand=uten"><?cs var:u.name ?></a></th><td data-label="<?cs var:Lang.desk.overdue.waiting ?>"><?cs var:u.waiting ?></td><td data-label="<?cs var:Lang.desk.overdue.over ?>"><?cs var:u.overdue ?></td></tr><?cs /each ?>
</tbody></table></div>
<?cs else ?><p class="empty"><?cs var:Lang.desk.overdue.none ?></p><?cs /if ?>
</section><?cs /if ?>
<?cs each:i = Desk.Instead ?><section class="desk" aria-labelledby="for-<?cs var:i.id ?>">
<div class="desk-head"><h2 class="ds-heading" data-size="xs" id="for-<?cs var:i.id ?>"><?cs var:Lang.desk.instead ?> <?cs var:i.name ?></h2><span class="count"><?cs var:subcount(i.Held) ?></span></div>
<p class="why"><?cs var:Lang.desk.standing_in ?> <?cs var:i.name ?><?cs if:i.last ?> <?cs var:Lang.absence.until ?> <?cs var:i.last ?><?cs /if ?>. <?cs var:Lang.desk.standing_in_help ?></p>
<?cs call:held(i.Held) ?></section><?cs /each ?>
<?cs if:subcount(Desk.Held) ?>
<section class="desk" aria-labelledby="mine">
<div class="desk-head"><h2 class="ds-heading" data-size="xs" id="mine"><?cs var:Lang.desk.held ?></h2><span class="count"><?cs var:subcount(Desk.Held) ?></span></div>
<?cs call:held(Desk.Held) ?></section><?cs /if ?>
<?cs if:Desk.Is.bti_team ?><section class="desk" aria-labelledby="bti"><div class="desk-head"><h2 class="ds-heading" data-size="xs" id="bti"><?cs var:Lang.desk.bti.title ?></h2></div><p class="why"><?cs var:Lang.desk.bti.text ?></p><div class="row"><a class="ds-button" data-variant="secondary" href="/bti"><?cs var:Lang.bti.title ?></a></div></section><?cs /if ?>
<?cs if:Desk.Is.operations ?><section class="desk" aria-labelledby="drift"><div class="desk-head"><h2 class="ds-heading" data-size="xs" id="drift"><?cs var:Lang.nav.operations ?></h2></div><div class="row"><a class="ds-button" data-variant="secondary" href="/drift"><?cs var:Lang.desk.jobs ?></a></div></section><?cs /if ?>
<nav class="row" aria-label="<?cs var:Lang.desk.more ?>"><a class="ds-link" href="/varsler"><?cs var:Lang.inbox.title ?></a> <a class="ds-link" href="/meld-behov"><?cs var:Lang.need.title ?></a> <a class="ds-link" href="/stafettlogg"><?cs var:Lang.log_open.title ?></a> <a class="ds-link" href="/problemer/nytt"><?cs var:Lang.problem.report ?></a> <a class="ds-link" href="/fravaer"><?cs var:Lang.absence.link ?></a> <a class="ds-link" href="/habilitet"><?cs var:Lang.near.link ?></a> <a class="ds-link" href="/opplaering"><?cs var:Lang.training.title ?></a> <a class="ds-link" href="/fadder"><?cs var:Lang.mentor.title ?></a> <a class="ds-link" href="/informasjon"><?cs var:Lang.information.list ?></a> <a class="ds-link" href="/undersokelse"><?cs var:Lang.survey.title ?></a> <a class="ds-link" href="/forslag"><?cs var:Lang.proposal.list ?></a> <a class="ds-link" href="/tilbakemeldinger"><?cs var:Lang.feedback.link ?></a> <?cs if:May.inquiries_view ?><a class="ds-link" href="/henvendelser"><?cs var:Lang.inquiry.list ?></a> <?cs /if ?><?cs if:May.fallbacks_view ?><a class="ds-link" href="/reserver"><?cs var:Lang.fallbacks.title ?></a> <?cs /if ?><a class="ds-link" href="/akutt"><?cs var:Lang.acute.link ?></a></nav>
<?cs if:May.law_check || May.access_log_view || May.same_person_settle || May.texts_edit ?><section class="stack" data-gap="sm" aria-labelledby="ansvar"><h2 class="ds-heading" data-size="2xs" id="ansvar"><?cs var:Lang.desk.charge ?></h2><nav class="row" aria-labelledby="ansvar"><?cs if:May.all_problems_view ?><a class="ds-link" href="/problemer/alle"><?cs var:Lang.problem.all ?></a> <?cs /if ?><?cs if:May.form_questions_edit ?><a class="ds-link" href="/tilbakemeldinger/sporsmal"><?cs var:Lang.asked.link ?></a> <?cs /if ?><?cs if:May.texts_edit ?><a class="ds-link" href="/tekster"><?cs var:Lang.texts.link ?></a> <?cs /if ?><?cs if:May.units_view ?><a class="ds-link" href="/enheter"><?cs var:Lang.units.title ?></a> <?cs /if ?><?cs if:May.law_check ?><a class="ds-link" href="/lovhjemler"><?cs var:Lang.law.link ?></a> <?cs /if ?><?cs if:May.access_log_view ?><a class="ds-link" href="/innsyn"><?cs var:Lang.looks.link ?></a> <?cs /if ?><?cs if:May.looks_control ?><a class="ds-link" href="/innsyn/kontroll"><?cs var:Lang.control.title ?></a> <?cs /if ?><?cs if:May.same_person_settle ?><a class="ds-link" href="/samme-barn"><?cs var:Lang.same_pairs.title ?></a><?cs /if ?></nav></section><?cs /if ?>
