<?cs include!"form.cs" ?><?cs include!"page.cs" ?>
<?cs call:below("/tilbakemeldinger", Lang.feedback.title) ?>
<?cs call:head(Lang.feedback.new, "", "page stack") ?>
<div class="page-head stack" data-gap="sm"><?cs call:crumbs(Lang.feedback.new) ?><h1 class="ds-heading" data-size="lg"><?cs var:Lang.feedback.new ?></h1><p class="lede"><?cs var:Lang.feedback.new_lede ?></p></div>
<div class="columns">
<form class="form panel" method="post" action="/tilbakemeldinger/ny" novalidate>
<?cs call:hidden() ?><?cs call:kept() ?><?cs call:faults() ?>
<fieldset class="ds-fieldset"<?cs if:Form.kanal.wrong ?> aria-describedby="kanal-e"<?cs /if ?>><?cs call:legend(Form.kanal, Lang.feedback.new_channel, "") ?>
<?cs call:radio(Form.kanal, "kanal", "telefon", Lang.feedback_channel.phone) ?>
<?cs call:radio(Form.kanal, "kanal-tekstmelding", "tekstmelding", Lang.feedback_channel.text_message) ?>
<?cs call:radio(Form.kanal, "kanal-brev", "brev", Lang.feedback_channel.letter) ?>
<?cs call:radio(Form.kanal, "kanal-mote", "mote", Lang.feedback_channel.meeting) ?>
<?cs call:fault(Form.kanal) ?></fieldset>
<?cs call:line(Form.dato, Lang.feedback.new_day, Lang.form.date_help, "12", "") ?>
<fieldset class="ds-fieldset"<?cs if:Form.om.wrong ?> aria-describedby="om-e"<?cs /if ?>><?cs call:legend(Form.om, Lang.feedback.about, "") ?>
<?cs call:radio(Form.om, "om", "koordinator", Lang.feedback_about.coordinator) ?>
<?cs call:radio(Form.om, "om-leder", "leder", Lang.feedback_about.leader) ?>
<?cs call:radio(Form.om, "om-ordningen", "ordningen", Lang.feedback_about.system) ?>
<?cs call:fault(Form.om) ?></fieldset>
<div class="ds-field"><label class="ds-label" for="tjeneste"><?cs var:Lang.feedback.unit ?></label><select class="ds-input" id="tjeneste" name="tjeneste"<?cs call:ties(Form.tjeneste, "") ?>><option value=""><?cs var:Lang.form.choose ?></option><?cs each:u = Units ?><option value="<?cs var:u.id ?>"<?cs if:Form.tjeneste.typed == u.id ?> selected<?cs /if ?>><?cs var:u.name ?></option><?cs /each ?></select><?cs call:fault(Form.tjeneste) ?></div>
<?cs call:line(Form.koordinator, Lang.feedback.named, "", "", "") ?>
<?cs call:area(Form.melding, Lang.feedback.new_text, Lang.voice.text_help, "") ?>
<?cs call:line(Form.navn, Lang.feedback.sender, "", "", "") ?>
<fieldset class="ds-fieldset"<?cs if:Form.onskesvar.wrong ?> aria-describedby="onskesvar-e"<?cs /if ?>><?cs call:legend(Form.onskesvar, Lang.feedback.wants, "") ?>
<?cs call:radio(Form.onskesvar, "onskesvar", "nei", Lang.answer_way.none) ?>
<?cs call:radio(Form.onskesvar, "onskesvar-telefon", "telefon", Lang.answer_way.phone) ?>
<?cs call:radio(Form.onskesvar, "onskesvar-epost", "epost", Lang.answer_way.mail) ?>
<?cs call:radio(Form.onskesvar, "onskesvar-brev", "brev", Lang.answer_way.letter) ?>
<?cs call:fault(Form.onskesvar) ?></fieldset>
<?cs call:line(Form.kontakt, Lang.voice.contact, Lang.voice.contact_help, "", "1") ?>
<div class="row"><button class="ds-button" type="submit"><?cs var:Lang.feedback.new_submit ?></button><?cs call:keep() ?><a class="ds-button" data-variant="tertiary" href="/tilbakemeldinger"><?cs var:Lang.form.cancel ?></a></div>
</form>
<aside class="panel stack" data-gap="sm" aria-labelledby="skjer"><h2 class="ds-heading" data-size="2xs" id="skjer"><?cs var:Lang.offer.after.title ?></h2><ol class="ds-list"><li><?cs var:Lang.feedback.new_after.a ?></li><li><?cs var:Lang.feedback.new_after.b ?></li><li><?cs var:Lang.feedback.new_after.c ?></li></ol></aside>
</div>
