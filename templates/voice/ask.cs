<?cs include!"form.cs" ?><?cs include!"page.cs" ?><?cs include!"voice/parts.cs" ?>
<?cs call:head(Lang.inquiry.title, "", "page stack") ?>
<div class="page-head stack" data-gap="sm"><h1 class="ds-heading" data-size="lg"><?cs var:Lang.inquiry.title ?></h1><p class="lede"><?cs var:Lang.inquiry.lede ?></p></div>
<div class="columns">
<form class="form panel" method="post" action="/kontakt" novalidate>
<?cs call:carried() ?><input type="hidden" name="steg" value="send"><?cs call:faults() ?>
<fieldset class="ds-fieldset"<?cs if:Form.om.wrong ?> aria-describedby="om-e"<?cs /if ?>><?cs call:legend(Form.om, Lang.inquiry.about, "") ?>
<?cs call:radio(Form.om, "om", "plan", Lang.inquiry.about_plan) ?>
<?cs call:radio(Form.om, "om-koordinator", "koordinator", Lang.inquiry.about_coordinator) ?>
<?cs call:radio(Form.om, "om-barnekoordinator", "barnekoordinator", Lang.inquiry.about_child_coordinator) ?>
<?cs call:radio(Form.om, "om-vet-ikke", "vet-ikke", Lang.inquiry.about_unknown) ?>
<?cs call:fault(Form.om) ?></fieldset>
<fieldset class="ds-fieldset"<?cs if:Form.angar.wrong ?> aria-describedby="angar-e"<?cs /if ?>><?cs call:legend(Form.angar, Lang.inquiry.concerns, "") ?>
<?cs call:radio(Form.angar, "angar", "meg", Lang.inquiry.concerns_self) ?>
<?cs call:radio(Form.angar, "angar-barnet", "barnet", Lang.inquiry.concerns_child) ?>
<?cs call:radio(Form.angar, "angar-familien", "familien", Lang.inquiry.concerns_relative) ?>
<?cs call:radio(Form.angar, "angar-annen", "annen", Lang.inquiry.concerns_other) ?>
<?cs call:fault(Form.angar) ?></fieldset>
<?cs call:line(Form.fulltnavn, Lang.inquiry.name, "", "", "") ?>
<fieldset class="ds-fieldset"<?cs if:Form.mate.wrong ?> aria-describedby="mate-e"<?cs /if ?>><?cs call:legend(Form.mate, Lang.inquiry.reach, "") ?>
<?cs call:radio(Form.mate, "mate", "telefon", Lang.inquiry.reach_phone) ?>
<?cs call:radio(Form.mate, "mate-epost", "epost", Lang.inquiry.reach_mail) ?>
<?cs call:fault(Form.mate) ?></fieldset>
<?cs call:line(Form.kontakt, Lang.inquiry.contact, "", "", "") ?>
<?cs call:line(Form.passer, Lang.inquiry.hours, Lang.inquiry.hours_help, "", "") ?>
<?cs call:line(Form.tolk, Lang.inquiry.interpreter, Lang.inquiry.interpreter_help, "", "") ?>
<?cs call:area(Form.melding, Lang.inquiry.text, Lang.inquiry.text_help, "") ?>
<?cs call:trap() ?>
<div class="row"><button class="ds-button" type="submit" id="steg"><?cs var:Lang.inquiry.send ?></button></div>
</form>
<div class="stack">
<section class="panel stack" data-gap="sm" aria-labelledby="leser"><h2 class="ds-heading" data-size="2xs" id="leser"><?cs var:Lang.voice.who_reads.title ?></h2><p><?cs var:Lang.inquiry.who_reads ?></p><p><a class="ds-link" href="/personvern?sprak=<?cs var:url_escape(Page.language) ?>"><?cs var:Lang.voice.who_reads.more ?></a></p><?cs call:office() ?></section>
<?cs call:emergency("1") ?>
</div>
</div>
