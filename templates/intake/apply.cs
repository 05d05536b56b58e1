<?cs include!"form.cs" ?><?cs include!"page.cs" ?><?cs include!"intake/apply_parts.cs" ?>
<?cs call:below("/soknader", Lang.queue.title) ?><?cs call:head(Lang.apply.title, "", "page stack") ?>
<div class="page-head stack" data-gap="sm"><?cs call:crumbs(Lang.apply.title) ?><h1 class="ds-heading" data-size="lg"><?cs var:Lang.apply.title ?></h1><p class="lede"><?cs var:Lang.apply.lede ?></p><p><a class="ds-link" href="/sak/ny"><?cs var:Lang.apply.decided ?></a></p></div>
<form class="form panel" method="post" action="/soknader/ny" novalidate>
<?cs call:hidden() ?><?cs if:Form.henvendelse.typed ?><input type="hidden" name="henvendelse" value="<?cs var:Form.henvendelse.typed ?>"><?cs /if ?><?cs call:kept() ?><?cs call:faults() ?>
<?cs if:Shielded ?><div class="ds-alert" data-color="warning"><p class="ds-paragraph"><?cs var:Lang.register.shielded ?></p></div><?cs /if ?>
<?cs if:Twin ?><div class="ds-alert" data-color="warning"><p class="ds-paragraph"><?cs var:Lang.register.twin ?> <a class="ds-link" href="/sak/<?cs var:url_escape(Twin) ?>"><?cs var:Twin ?></a></p></div><?cs call:tick(Form.samme, Lang.apply.same) ?><?cs /if ?>
<h2 class="ds-heading" data-size="xs"><?cs var:Lang.apply.whom ?></h2>
<?cs call:line(Form.navn, Lang.register.name, "", "", "") ?>
<?cs call:line(Form.fodselsdato, Lang.register.birth, Lang.form.date_help, "12", "1") ?>
<?cs call:tick(Form.ventet_barn, Lang.register.expected) ?>
<?cs call:tick(Form.sperret_adresse, Lang.register.blocked) ?>
<h2 class="ds-heading" data-size="xs"><?cs var:Lang.apply.what ?></h2>
<?cs call:kinds(Form.soker_om, Lang.apply.kind) ?>
<?cs call:tick(Form.plan, Lang.apply.plan) ?>
<?cs call:area(Form.soknaden, Lang.apply.text, Lang.apply.text_help, "") ?>
<?cs call:area(Form.onske, Lang.register.wish, Lang.register.wish_help, "") ?>
<h2 class="ds-heading" data-size="xs"><?cs var:Lang.apply.how ?></h2>
<fieldset class="ds-fieldset"<?cs if:Form.kanal.wrong ?> aria-describedby="kanal-e"<?cs /if ?>><?cs call:legend(Form.kanal, Lang.apply.came_by, "") ?>
<?cs call:radio(Form.kanal, "kanal", "skjema", Lang.came_by.form) ?>
<?cs call:radio(Form.kanal, "kanal-2", "telefon", Lang.came_by.phone) ?>
<?cs call:radio(Form.kanal, "kanal-3", "brev", Lang.came_by.letter) ?>
<?cs call:radio(Form.kanal, "kanal-4", "mote", Lang.came_by.meeting) ?>
<?cs call:radio(Form.kanal, "kanal-5", "tjeneste", Lang.came_by.service) ?>
<?cs call:fault(Form.kanal) ?></fieldset>
<?cs call:line(Form.mottatt, Lang.apply.received, Lang.form.date_help, "12", "") ?>
<?cs call:line(Form.hvorfor_senere, Lang.apply.late, Lang.apply.late_help, "", "1") ?>
<fieldset class="ds-fieldset"<?cs if:Form.avsender.wrong ?> aria-describedby="avsender-e"<?cs /if ?>><?cs call:legend(Form.avsender, Lang.apply.sender, "") ?>
<?cs call:radio(Form.avsender, "avsender", "planeier", Lang.applicant.plan_owner) ?>
<?cs call:radio(Form.avsender, "avsender-2", "foresatt", Lang.applicant.guardian) ?>
<?cs call:radio(Form.avsender, "avsender-3", "parorende", Lang.applicant.relative) ?>
<?cs call:radio(Form.avsender, "avsender-4", "tjeneste", Lang.applicant.service) ?>
<?cs call:radio(Form.avsender, "avsender-5", "annen", Lang.applicant.other) ?>
<?cs call:fault(Form.avsender) ?></fieldset>
<?cs call:line(Form.avsender_navn, Lang.apply.sender_name, Lang.apply.sender_name_help, "", "1") ?>
<h2 class="ds-heading" data-size="xs"><?cs var:Lang.apply.reach ?></h2>
<?cs call:line(Form.kontakt, Lang.apply.contact, Lang.apply.contact_help, "", "") ?>
<?cs call:area(Form.adresse, Lang.apply.address, Lang.apply.address_help, "") ?>
<fieldset class="ds-fieldset"><?cs call:legend(Form.malform, Lang.apply.language, Lang.apply.language_help) ?>
<?cs call:radio(Form.malform, "malform", "nb", Lang.language.nb) ?>
<?cs call:radio(Form.malform, "malform-2", "nn", Lang.language.nn) ?>
<?cs call:fault(Form.malform) ?></fieldset>
<?cs call:line(Form.tolk, Lang.apply.interpreter, Lang.apply.interpreter_help, "20", "") ?>
<?cs call:line(Form.journal, Lang.register.journal, "", "20", "") ?>
<div class="row"><button class="ds-button" type="submit"><?cs var:Lang.apply.submit ?></button><?cs call:keep() ?><a class="ds-button" data-variant="tertiary" href="/soknader"><?cs var:Lang.form.cancel ?></a></div>
</form>
