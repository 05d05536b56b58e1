<?cs include!"form.cs" ?><?cs include!"page.cs" ?><?cs include!"voice/parts.cs" ?>
<?cs call:head(Lang.voice.check_title, "", "page stack") ?>
<div class="page-head stack" data-gap="sm"><h1 class="ds-heading" data-size="lg"><?cs var:Lang.voice.check_title ?></h1><p class="lede"><?cs var:Lang.voice.check_lede ?></p></div>
<form class="form panel" method="post" action="/tilbakemelding/send">
<?cs call:carried() ?><?cs call:pass(Form.kode) ?><?cs call:pass(Form.om) ?><?cs call:pass(Form.tjeneste) ?><?cs call:pass(Form.koordinator) ?><?cs call:pass(Form.melding) ?><?cs call:pass(Form.avsender) ?><?cs call:pass(Form.navn) ?><?cs call:pass(Form.onskesvar) ?><?cs call:pass(Form.kontakt) ?>
<?cs each:q = Questions ?><?cs if:q.mark ?><input type="hidden" name="sporsmal-<?cs var:q.id ?>" value="<?cs var:q.mark ?>"><?cs /if ?><?cs /each ?>
<dl class="facts">
<div><dt><?cs var:Lang.voice.about ?></dt><dd><?cs call:in_words(Form.om, "koordinator", Lang.voice.about_coordinator, "leder", Lang.voice.about_leader, "ordningen", Lang.voice.about_system, "-", "") ?></dd></div>
<?cs if:Card.coordinator ?><div><dt><?cs var:Lang.voice.card ?></dt><dd><bdi><?cs var:Card.coordinator ?></bdi>, <bdi><?cs var:Card.unit ?></bdi></dd></div><?cs else ?>
<?cs if:Form.tjeneste.typed ?><div><dt><?cs var:Lang.voice.unit ?></dt><dd><?cs each:s = Services ?><?cs if:s.chosen ?><?cs var:s.name ?><?cs /if ?><?cs /each ?></dd></div><?cs /if ?>
<?cs if:Form.koordinator.typed ?><div><dt><?cs var:Lang.voice.named ?></dt><dd><bdi><?cs var:Form.koordinator.typed ?></bdi></dd></div><?cs /if ?><?cs /if ?>
<?cs each:q = Questions ?><div><dt><?cs if:q.other ?><span lang="nb"><?cs var:q.text ?></span><?cs else ?><?cs var:q.text ?><?cs /if ?></dt><dd><?cs if:q.mark == "ja" ?><?cs var:Lang.voice.yes ?><?cs elif:q.mark == "delvis" ?><?cs var:Lang.voice.partly ?><?cs elif:q.mark == "nei" ?><?cs var:Lang.voice.no ?><?cs else ?><span class="quiet"><?cs var:Lang.voice.untold ?></span><?cs /if ?></dd></div>
<?cs /each ?>
<div><dt><?cs var:Lang.voice.text ?></dt><dd><?cs if:Form.melding.typed ?><p class="prose"><bdi><?cs var:Form.melding.typed ?></bdi></p><?cs else ?><span class="quiet"><?cs var:Lang.voice.untold ?></span><?cs /if ?></dd></div>
<div><dt><?cs var:Lang.voice.sender ?></dt><dd><?cs if:Form.avsender.typed ?><?cs call:in_words(Form.avsender, "planeier", Lang.voice.sender_plan_owner, "parorende", Lang.voice.sender_relative, "annen", Lang.voice.sender_other, "-", "") ?><?cs else ?><?cs var:Lang.voice.sender_untold ?><?cs /if ?><?cs if:Form.navn.typed ?><br><bdi><?cs var:Form.navn.typed ?></bdi><?cs /if ?></dd></div>
<div><dt><?cs var:Lang.voice.answer ?></dt><dd><?cs call:in_words(Form.onskesvar, "nei", Lang.voice.answer_none, "telefon", Lang.voice.answer_phone, "epost", Lang.voice.answer_mail, "brev", Lang.voice.answer_letter) ?><?cs if:Form.kontakt.typed ?><br><bdi><?cs var:Form.kontakt.typed ?></bdi><?cs /if ?></dd></div>
</dl>
<div class="row"><button class="ds-button" type="submit"><?cs var:Lang.voice.send ?></button><button class="ds-button" data-variant="secondary" type="submit" formaction="/tilbakemelding" name="steg" value="endre"><?cs var:Lang.voice.change ?></button></div>
</form>
