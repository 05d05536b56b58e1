<?cs include!"form.cs" ?><?cs include!"page.cs" ?><?cs include!"intake/apply_parts.cs" ?><?cs include!"intake/complain_parts.cs" ?>
<?cs call:head(Lang.complaint.title, Case.number, "page stack") ?>
<div class="page-head stack" data-gap="sm"><?cs call:crumbs(Lang.complaint.title) ?><h1 class="ds-heading" data-size="lg"><?cs var:Lang.complaint.title ?></h1><p class="lede"><bdi><?cs var:Case.name ?></bdi> · <span class="keep"><?cs var:Lang.case.case ?> <?cs var:Case.number ?></span> · <?cs var:Lang.kind[Strand.kind] ?></p><p><span class="ds-tag" data-color="<?cs if:Complaint.open ?>warning<?cs else ?>neutral<?cs /if ?>"><?cs if:Complaint.rejected ?><?cs var:Lang.complaint_outcome.rejected ?><?cs else ?><?cs var:Lang.complaint_state[Complaint.state] ?><?cs /if ?></span></p><?cs call:in_time(Complaint) ?></div>
<div class="columns"><div class="stack">
<?cs if:Complaint.open ?><section class="panel next stack" data-gap="sm" aria-labelledby="neste-t"><h2 class="ds-heading" data-size="xs" id="neste-t"><?cs var:Lang.application.next ?></h2>
<?cs if:Owed.why ?><div class="row" data-spread><p><strong><?cs var:Lang.desk[Owed.guideline].what ?></strong></p><?cs call:due(Owed) ?></div><p class="why"><?cs var:Lang.desk.why ?> <?cs call:bokmal(Owed.why) ?></p><?cs /if ?>
<div class="row">
<?cs if:Complaint.Next.forward ?><a class="ds-button" href="/sak/<?cs var:url_escape(Case.number) ?>/klage/<?cs var:url_escape(Complaint.id) ?>/oversend"><?cs var:Lang.forward.title ?></a><?cs /if ?>
<?cs if:Complaint.Next.reject ?><a class="ds-button" href="/sak/<?cs var:url_escape(Case.number) ?>/klage/<?cs var:url_escape(Complaint.id) ?>/avvis"><?cs var:Lang.reject.title ?></a><?cs /if ?>
<?cs if:Complaint.Next.reassess ?><a class="ds-button"<?cs if:Complaint.Next.forward || Complaint.Next.reject ?> data-variant="secondary"<?cs /if ?> href="/sak/<?cs var:url_escape(Case.number) ?>/klage/<?cs var:url_escape(Complaint.id) ?>/vurder"><?cs var:Lang.reassess.title ?></a><?cs /if ?>
<?cs if:Complaint.Next.answer ?><a class="ds-button" href="/sak/<?cs var:url_escape(Case.number) ?>/klage/<?cs var:url_escape(Complaint.id) ?>/svar"><?cs var:Lang.ruling.title ?></a><?cs /if ?>
<?cs if:Complaint.Next.follow ?><a class="ds-button" href="/sak/<?cs var:url_escape(Case.number) ?>/klage/<?cs var:url_escape(Complaint.id) ?>/fulgt-opp"><?cs var:Lang.complaint_follow.title ?></a><?cs /if ?>
<?cs if:Complaint.Next.change ?><a class="ds-button" data-variant="secondary" href="/sak/<?cs var:url_escape(Case.number) ?>/soknad/<?cs var:url_escape(Complaint.Next.change) ?>/endre"><?cs var:Lang.change.title ?></a><?cs /if ?>
<?cs if:!Complaint.confirmed && !Complaint.forwarded ?><a class="ds-button" data-variant="secondary" href="/sak/<?cs var:url_escape(Case.number) ?>/klage/<?cs var:url_escape(Complaint.id) ?>/bekreft"><?cs var:Lang.complaint_confirm.title ?></a><?cs /if ?>
</div>
<?cs if:Complaint.own && Complaint.Next.reassess ?><p class="note"><?cs var:Lang.complaint.own ?></p><?cs /if ?>
</section><?cs /if ?>
<?cs if:Complaint.outcome ?><section class="panel stack" data-gap="sm" aria-labelledby="vurdert-t"><h2 class="ds-heading" data-size="xs" id="vurdert-t"><?cs var:Lang.reassess.said ?></h2><p><span class="ds-tag" data-color="neutral"><?cs var:Lang.complaint_outcome[Complaint.outcome] ?></span></p><p class="prose"><bdi><?cs var:Complaint.reasons ?></bdi></p></section><?cs /if ?>
<?cs if:Complaint.ruling ?><section class="panel stack" data-gap="sm" aria-labelledby="avgjort-t"><h2 class="ds-heading" data-size="xs" id="avgjort-t"><?cs var:Lang.ruling.said ?></h2><p><span class="ds-tag" data-color="neutral"><?cs var:Lang.complaint_ruling[Complaint.ruling] ?></span> <?cs var:Complaint.ruled ?></p><?cs if:Complaint.ruling_text ?><p class="prose"><bdi><?cs var:Complaint.ruling_text ?></bdi></p><?cs /if ?></section><?cs /if ?>
<?cs if:Complaint.follow_up ?><section class="panel stack" data-gap="sm" aria-labelledby="fulgt-t"><h2 class="ds-heading" data-size="xs" id="fulgt-t"><?cs var:Lang.complaint_follow.said ?></h2><p class="prose"><bdi><?cs var:Complaint.follow_up ?></bdi></p></section><?cs /if ?>
<?cs call:letters(Letters, Complaint.path, "") ?>
<section class="panel stack" data-gap="sm" aria-labelledby="tekst-t"><h2 class="ds-heading" data-size="xs" id="tekst-t"><?cs var:Lang.complaint.says ?></h2><p class="prose"><bdi><?cs var:Complaint.text ?></bdi></p></section>
<section class="panel stack" data-gap="sm" aria-labelledby="hendt-t"><h2 class="ds-heading" data-size="xs" id="hendt-t"><?cs var:Lang.complaint.steps ?></h2><ol class="lifeline" reversed><?cs each:t = Steps ?><li><h3><?cs var:Lang.complaint_step[t.step] ?></h3><p class="when"><?cs var:t.at ?> · <?cs var:t.by ?></p><?cs if:t.note ?><p class="prose"><bdi><?cs var:t.note ?></bdi></p><?cs /if ?></li><?cs /each ?></ol></section>
</div><aside class="stack" aria-label="<?cs var:Lang.complaint.facts ?>"><section class="panel stack" data-gap="sm" aria-labelledby="om-t"><h2 class="ds-heading" data-size="2xs" id="om-t"><?cs var:Lang.complaint.facts ?></h2><dl class="facts">
<div><dt><?cs var:Lang.queue.owner ?></dt><dd><?cs var:Complaint.worker ?><?cs if:Complaint.worker_why ?><br><span class="quiet"><bdi><?cs var:Complaint.worker_why ?></bdi></span><?cs /if ?></dd></div>
<div><dt><?cs var:Lang.complain.about ?></dt><dd><?cs var:Lang.complaint_about[Complaint.about] ?><?cs if:Complaint.decision_sent ?><br><span class="quiet"><?cs var:Lang.complain.sent_on ?> <?cs var:Complaint.decision_sent ?></span><?cs /if ?></dd></div>
<div><dt><?cs var:Lang.complain.received ?></dt><dd><?cs var:Complaint.received ?></dd></div>
<div><dt><?cs var:Lang.complain.sent ?></dt><dd><?cs var:Complaint.sent ?>, <?cs var:Lang.letter_way[Complaint.came_way] ?></dd></div>
<div><dt><?cs var:Lang.complain.sender ?></dt><dd><?cs var:Lang.applicant[Complaint.sender] ?><?cs if:Complaint.sender_name ?>: <bdi><?cs var:Complaint.sender_name ?></bdi><?cs /if ?></dd></div>
<?cs if:Complaint.address ?><div><dt><?cs var:Lang.apply.address ?></dt><dd class="prose"><bdi><?cs var:Complaint.address ?></bdi></dd></div><?cs /if ?>
<div><dt><?cs var:Lang.apply.language ?></dt><dd><?cs var:Lang.language[Complaint.language] ?></dd></div>
<div><dt><?cs var:Lang.complaint.deferred ?></dt><dd><?cs var:Lang.deferred[Complaint.deferred] ?><?cs if:Complaint.deferred_why ?><br><span class="quiet"><bdi><?cs var:Complaint.deferred_why ?></bdi></span><?cs /if ?></dd></div>
<?cs if:Complaint.confirmed ?><div><dt><?cs var:Lang.complaint.confirmed ?></dt><dd><?cs var:Complaint.confirmed ?></dd></div><?cs /if ?>
<?cs if:Complaint.rejected ?><div><dt><?cs var:Lang.complaint_outcome.rejected ?></dt><dd><?cs var:Complaint.rejected ?></dd></div><?cs /if ?>
<?cs if:Complaint.forwarded ?><div><dt><?cs var:Lang.complaint_state.forwarded ?></dt><dd><?cs var:Complaint.forwarded ?></dd></div><?cs /if ?>
<div><dt><?cs var:Lang.application.registered ?></dt><dd><?cs var:Complaint.registered ?><br><span class="quiet"><?cs var:Complaint.registrar ?></span></dd></div>
</dl></section>
<p><a class="ds-link" href="/sak/<?cs var:url_escape(Case.number) ?>"><?cs var:Lang.claim.to_case ?></a></p></aside></div>
