<?cs include!"form.cs" ?><?cs include!"page.cs" ?><?cs include!"intake/complain_parts.cs" ?>
<?cs call:head(Lang.complain.title, Case.number, "page stack") ?>
<div class="page-head stack" data-gap="sm"><?cs call:crumbs(Lang.complain.title) ?><h1 class="ds-heading" data-size="lg"><?cs var:Lang.complain.title ?></h1><?cs call:about_strand() ?></div>
<form class="form panel" method="post" action="/sak/<?cs var:url_escape(Case.number) ?>/<?cs var:Strand.slug ?>/klage" novalidate>
<?cs call:hidden() ?><?cs call:kept() ?><?cs call:faults() ?>
<p><?cs var:Lang.complain.lede ?></p>
<fieldset class="ds-fieldset"<?cs if:Form.klagen_gjelder.wrong ?> aria-describedby="klagen_gjelder-e"<?cs /if ?>><?cs call:legend(Form.klagen_gjelder, Lang.complain.about, "") ?>
<?cs call:radio(Form.klagen_gjelder, "klagen_gjelder", "vedtak", Lang.complaint_about.decision) ?>
<?cs call:radio(Form.klagen_gjelder, "klagen_gjelder-2", "plan", Lang.complaint_about.plan_not_made) ?>
<?cs call:radio(Form.klagen_gjelder, "klagen_gjelder-3", "koordinator", Lang.complaint_about.no_coordinator) ?>
<?cs call:radio(Form.klagen_gjelder, "klagen_gjelder-4", "annet", Lang.complaint_about.other) ?>
<?cs call:fault(Form.klagen_gjelder) ?></fieldset>
<?cs if:subcount(Decisions) ?><div class="ds-field"><label class="ds-label" for="vedtaket"><?cs var:Lang.complain.decision ?></label><?cs call:help(Form.vedtaket, Lang.complain.decision_help) ?><select class="ds-input" id="vedtaket" name="vedtaket"<?cs call:ties(Form.vedtaket, "ja") ?>><option value=""><?cs var:Lang.complain.not_here ?></option><?cs each:d = Decisions ?><option value="<?cs var:d.id ?>"<?cs if:Form.vedtaket.typed == d.id ?> selected<?cs /if ?>><?cs var:Lang.kind[d.kind] ?>, <?cs var:Lang.complain.sent_on ?> <?cs var:d.sent ?></option><?cs /each ?></select><?cs call:fault(Form.vedtaket) ?></div><?cs /if ?>
<?cs call:area(Form.klagen, Lang.complain.text, Lang.complain.text_help, "") ?>
<fieldset class="ds-fieldset"<?cs if:Form.klagemate.wrong ?> aria-describedby="klagemate-e"<?cs /if ?>><?cs call:legend(Form.klagemate, Lang.complain.way, "") ?>
<?cs call:radio(Form.klagemate, "klagemate", "post", Lang.letter_way.post) ?>
<?cs call:radio(Form.klagemate, "klagemate-2", "digitalt", Lang.letter_way.digital) ?>
<?cs call:radio(Form.klagemate, "klagemate-3", "i-handa", Lang.letter_way.by_hand) ?>
<?cs call:fault(Form.klagemate) ?></fieldset>
<?cs call:line(Form.klage_sendt, Lang.complain.sent, Lang.complain.sent_help, "12", "") ?>
<?cs call:line(Form.klage_mottatt, Lang.complain.received, Lang.form.date_help, "12", "") ?>
<fieldset class="ds-fieldset"<?cs if:Form.klager.wrong ?> aria-describedby="klager-e"<?cs /if ?>><?cs call:legend(Form.klager, Lang.complain.sender, "") ?>
<?cs call:radio(Form.klager, "klager", "planeier", Lang.applicant.plan_owner) ?>
<?cs call:radio(Form.klager, "klager-2", "foresatt", Lang.applicant.guardian) ?>
<?cs call:radio(Form.klager, "klager-3", "parorende", Lang.applicant.relative) ?>
<?cs call:radio(Form.klager, "klager-4", "tjeneste", Lang.applicant.service) ?>
<?cs call:radio(Form.klager, "klager-5", "annen", Lang.applicant.other) ?>
<?cs call:fault(Form.klager) ?></fieldset>
<?cs call:line(Form.klager_navn, Lang.complain.sender_name, Lang.apply.sender_name_help, "", "1") ?>
<?cs call:area(Form.adresse, Lang.apply.address, Lang.apply.address_help, "") ?>
<fieldset class="ds-fieldset"<?cs if:Form.malform.wrong ?> aria-describedby="malform-e"<?cs /if ?>><?cs call:legend(Form.malform, Lang.apply.language, Lang.apply.language_help) ?>
<?cs call:radio(Form.malform, "malform", "nb", Lang.language.nb) ?>
<?cs call:radio(Form.malform, "malform-2", "nn", Lang.language.nn) ?>
<?cs call:fault(Form.malform) ?></fieldset>
<?cs call:deferring() ?>
<?cs call:area(Form.utsatt_grunn, Lang.complaint.deferred_why, "", "1") ?>
<div class="ds-field"><label class="ds-label" for="klagebehandler"><?cs var:Lang.complain.worker ?></label><?cs call:help(Form.klagebehandler, Lang.complain.worker_help) ?><select class="ds-input" id="klagebehandler" name="klagebehandler"<?cs call:ties(Form.klagebehandler, "ja") ?>><option value=""><?cs var:Lang.form.choose ?></option><?cs each:w = Workers ?><option value="<?cs var:w.id ?>"<?cs if:Form.klagebehandler.typed == w.id ?> selected<?cs /if ?>><?cs var:w.name ?></option><?cs /each ?></select><?cs call:fault(Form.klagebehandler) ?></div>
<?cs call:area(Form.samme_grunn, Lang.complaint.own_why, Lang.complaint.own_why_help, "1") ?>
<div class="row"><button class="ds-button" type="submit"><?cs var:Lang.complain.submit ?></button><?cs call:keep() ?><a class="ds-button" data-variant="tertiary" href="/sak/<?cs var:url_escape(Case.number) ?>"><?cs var:Lang.form.cancel ?></a></div>
</form>
