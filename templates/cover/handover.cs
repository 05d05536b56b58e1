<?cs include!"form.cs" ?><?cs include!"page.cs" ?>
<?cs def:done(what, label) ?><?cs if:what ?><p class="note"><?cs var:label ?> <?cs var:what ?></p><?cs /if ?><?cs /def ?>
<?cs call:head(Lang.handover.title, Case.number, "page stack") ?>
<div class="page-head stack" data-gap="sm"><?cs call:crumbs(Lang.handover.title) ?><h1 class="ds-heading" data-size="lg"><?cs var:Lang.handover.title ?></h1><?cs call:about_strand() ?></div>
<div class="columns">
<form class="form panel" method="post" action="/sak/<?cs var:url_escape(Case.number) ?>/<?cs var:Strand.slug ?>/skifte" novalidate>
<?cs call:hidden() ?><?cs call:faults() ?>
<?cs call:done(Handover.informed, Lang.handover.informed_on) ?>
<?cs call:line(Form.informert, Lang.handover.informed, Lang.form.date_help, "12", "1") ?>
<fieldset class="ds-fieldset"<?cs if:Form.hvordan.wrong ?> aria-describedby="hvordan-e"<?cs /if ?>><legend class="ds-label"><?cs var:Lang.handover.how ?></legend>
<?cs call:radio(Form.hvordan, "hvordan", "telefon", Lang.informed_how.phone) ?>
<?cs call:radio(Form.hvordan, "hvordan-2", "mote", Lang.informed_how.meeting) ?>
<?cs call:radio(Form.hvordan, "hvordan-3", "brev", Lang.informed_how.letter) ?>
<?cs call:fault(Form.hvordan) ?></fieldset>
<?cs if:Handover.taken ?><?cs call:done(Handover.consents, Lang.handover.consents_on) ?>
<?cs call:line(Form.samtykker, Lang.handover.consents, Lang.handover.consents_help, "12", "1") ?>
<?cs call:done(Handover.partners, Lang.handover.partners_on) ?>
<?cs call:line(Form.partnere, Lang.handover.partners, Lang.handover.partners_help, "12", "1") ?><?cs /if ?>
<div class="row"><button class="ds-button" type="submit"><?cs var:Lang.handover.submit ?></button><a class="ds-button" data-variant="tertiary" href="/sak/<?cs var:url_escape(Case.number) ?>"><?cs var:Lang.form.cancel ?></a></div>
</form>
<section class="panel stack" data-gap="sm" aria-labelledby="si"><h2 class="ds-heading" data-size="2xs" id="si"><?cs var:Lang.handover.say ?></h2>
<p>«<?cs var:Lang.handover.say_1 ?> <bdi><?cs var:Handover.me ?></bdi>, <?cs var:Strand.unit ?>.»</p>
<p>«<bdi><?cs var:Handover.left ?></bdi> <?cs var:Lang.handover.say_2 ?>»</p>
<p>«<?cs if:Handover.taken ?><?cs var:Lang.handover.say_taken ?><?cs else ?><?cs var:Lang.handover.say_interim ?> <bdi><?cs var:Strand.holder ?></bdi><?cs if:Strand.phone ?>, <?cs var:Strand.phone ?><?cs /if ?>. <?cs var:Lang.handover.say_wish ?><?cs /if ?>»</p>
<p>«<?cs var:Lang.handover.say_last ?>»</p><p class="quiet"><?cs var:Lang.handover.say_help ?></p></section>
</div>
