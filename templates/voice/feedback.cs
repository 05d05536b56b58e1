<?cs include!"form.cs" ?><?cs include!"page.cs" ?><?cs include!"voice/parts.cs" ?>
<?cs def:mark(q, value, label, first) ?><div class="ds-field"><input class="ds-input" type="radio" id="sporsmal-<?cs var:q.id ?><?cs if:!first ?>-<?cs var:value ?><?cs /if ?>" name="sporsmal-<?cs var:q.id ?>" value="<?cs var:value ?>"<?cs if:q.mark == value ?> checked<?cs /if ?>><label class="ds-label" for="sporsmal-<?cs var:q.id ?><?cs if:!first ?>-<?cs var:value ?><?cs /if ?>"><?cs var:label ?></label></div><?cs /def ?>
<?cs call:head(Lang.voice.title, "", "page stack") ?>
<div class="page-head stack" data-gap="sm"><h1 class="ds-heading" data-size="lg"><?cs var:Lang.voice.title ?></h1><p class="lede"><?cs var:Lang.voice.lede ?></p></div>
<div class="columns">
<form class="form panel" method="post" action="/tilbakemelding" novalidate>
<?cs call:carried() ?><input type="hidden" name="steg" value="se"><?cs call:faults() ?>
<?cs if:Card.coordinator ?>
<?cs call:pass(Form.kode) ?>
<section class="ds-alert" data-color="info" aria-labelledby="kort"><h2 class="ds-heading" data-size="2xs" id="kort"><?cs var:Lang.voice.card ?></h2><p class="ds-paragraph"><strong><bdi><?cs var:Card.coordinator ?></bdi></strong>, <bdi><?cs var:Card.unit ?></bdi></p><p class="ds-paragraph"><a class="ds-link" href="/tilbakemelding?sprak=<?cs var:url_escape(Page.language) ?>"><?cs var:Lang.voice.card_other ?></a></p></section>
<?cs /if ?>
<fieldset class="ds-fieldset"<?cs if:Form.om.wrong ?> aria-describedby="om-e"<?cs /if ?>><?cs call:legend(Form.om, Lang.voice.about, "") ?>
<?cs call:radio(Form.om, "om", "koordinator", Lang.voice.about_coordinator) ?>
<?cs call:radio(Form.om, "om-leder", "leder", Lang.voice.about_leader) ?>
<?cs call:radio(Form.om, "om-ordningen", "ordningen", Lang.voice.about_system) ?>
<?cs call:fault(Form.om) ?></fieldset>
<?cs if:!Card.coordinator ?>
<?cs call:line(Form.kode, Lang.voice.code, Lang.voice.code_help, "16", "") ?>
<div class="ds-field"><label class="ds-label" for="tjeneste"><?cs var:Lang.voice.unit ?></label><?cs call:help(Form.tjeneste, Lang.voice.unit_help) ?><select class="ds-input" id="tjeneste" name="tjeneste"<?cs call:ties(Form.tjeneste, Lang.voice.unit_help) ?>><option value=""><?cs var:Lang.form.choose ?></option><?cs each:s = Services ?><option value="<?cs var:s.id ?>"<?cs if:Form.tjeneste.typed == s.id ?> selected<?cs /if ?>><?cs var:s.name ?></option><?cs /each ?></select><?cs call:fault(Form.tjeneste) ?></div>
<?cs call:line(Form.koordinator, Lang.voice.named, Lang.voice.named_help, "", "") ?>
<?cs /if ?>
<?cs if:subcount(Questions) ?><h2 class="ds-heading" data-size="xs" id="sporsmal"><?cs var:Lang.voice.questions ?></h2><p class="quiet"><?cs var:Lang.voice.questions_help ?></p><?cs call:fault(Form.sporsmal) ?>
<?cs each:q = Questions ?><fieldset class="ds-fieldset"><legend class="ds-label"><?cs if:q.other ?><span lang="nb"><?cs var:q.text ?></span><?cs else ?><?cs var:q.text ?><?cs /if ?></legend><div class="row"><?cs call:mark(q, "ja", Lang.voice.yes, "1") ?><?cs call:mark(q, "delvis", Lang.voice.partly, "") ?><?cs call:mark(q, "nei", Lang.voice.no, "") ?></div></fieldset>
<?cs /each ?><?cs /if ?>
<?cs call:area(Form.melding, Lang.voice.text, Lang.voice.text_help, "1") ?>
<fieldset class="ds-fieldset"<?cs if:Form.avsender.wrong ?> aria-describedby="avsender-e"<?cs /if ?>><?cs call:legend(Form.avsender, Lang.voice.sender, "") ?>
<?cs call:radio(Form.avsender, "avsender", "", Lang.voice.sender_untold) ?>
<?cs call:radio(Form.avsender, "avsender-planeier", "planeier", Lang.voice.sender_plan_owner) ?>
<?cs call:radio(Form.avsender, "avsender-parorende", "parorende", Lang.voice.sender_relative) ?>
<?cs call:radio(Form.avsender, "avsender-annen", "annen", Lang.voice.sender_other) ?>
<?cs call:fault(Form.avsender) ?></fieldset>
<?cs call:line(Form.navn, Lang.voice.name, "", "", "") ?>
<fieldset class="ds-fieldset"<?cs if:Form.onskesvar.wrong ?> aria-describedby="onskesvar-e"<?cs /if ?>><?cs call:legend(Form.onskesvar, Lang.voice.answer, "") ?>
<?cs call:radio(Form.onskesvar, "onskesvar", "nei", Lang.voice.answer_none) ?>
<?cs call:radio(Form.onskesvar, "onskesvar-telefon", "telefon", Lang.voice.answer_phone) ?>
<?cs call:radio(Form.onskesvar, "onskesvar-epost", "epost", Lang.voice.answer_mail) ?>
<?cs call:radio(Form.onskesvar, "onskesvar-brev", "brev", Lang.voice.answer_letter) ?>
<?cs call:fault(Form.onskesvar) ?></fieldset>
<?cs call:line(Form.kontakt, Lang.voice.contact, Lang.voice.contact_help, "", "1") ?>
<?cs call:trap() ?>
<div class="row"><button class="ds-button" type="submit" id="steg"><?cs var:Lang.voice.check ?></button></div>
</form>
<div class="stack">
<section class="panel stack" data-gap="sm" aria-labelledby="leser"><h2 class="ds-heading" data-size="2xs" id="leser"><?cs var:Lang.voice.who_reads.title ?></h2><ul class="ds-list"><li><?cs var:Lang.voice.who_reads.a ?></li><li><?cs var:Lang.voice.who_reads.b ?></li><li><?cs var:Lang.voice.who_reads.c ?></li></ul><p><a class="ds-link" href="/personvern?sprak=<?cs var:url_escape(Page.language) ?>"><?cs var:Lang.voice.who_reads.more ?></a></p></section>
<?cs call:emergency("1") ?>
</div>
</div>
