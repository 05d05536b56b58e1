<?cs include!"form.cs" ?><?cs include!"page.cs" ?>
<?cs call:below("/henvendelser", Lang.inquiry.list) ?>
<?cs call:head(Lang.inquiry.heading, "", "page stack") ?>
<div class="page-head stack" data-gap="sm"><?cs call:crumbs(Lang.inquiry.heading) ?><h1 class="ds-heading" data-size="lg"><?cs var:Lang.inquiry.heading ?></h1><div class="row"><p class="why"><?cs var:Lang.desk.why ?> <?cs var:Lang.desk.contact_inquiry.why ?></p><?cs call:due(Inquiry) ?></div></div>
<div class="columns">
<div class="stack">
<section class="panel stack" aria-labelledby="hvem-t"><h2 class="ds-heading" data-size="sm" id="hvem-t"><bdi><?cs var:Inquiry.name ?></bdi></h2>
<dl class="facts"><?cs if:Inquiry.contact ?><div><dt><?cs var:Lang.answer_way[Inquiry.reach] ?></dt><dd><strong><bdi><?cs var:Inquiry.contact ?></bdi></strong></dd></div><?cs /if ?>
<?cs if:Inquiry.reporter ?><div><dt><?cs var:Lang.need.reporter ?></dt><dd><?cs var:Inquiry.reporter ?></dd></div><div><dt><?cs var:Lang.need.consent_is ?></dt><dd><?cs if:Inquiry.consent ?><?cs var:Lang.assessed.yes ?><?cs else ?><?cs var:Lang.assessed.no ?>: <bdi><?cs var:Inquiry.consent_why ?></bdi><?cs /if ?></dd></div><?cs /if ?>
<?cs if:Inquiry.who ?><div><dt><?cs var:Lang.need.who ?></dt><dd><bdi><?cs var:Inquiry.who ?></bdi></dd></div><?cs /if ?>
<?cs if:Inquiry.birth ?><div><dt><?cs var:Lang.register.birth ?></dt><dd><?cs var:Inquiry.birth ?></dd></div><?cs /if ?>
<?cs if:Inquiry.hours ?><div><dt><?cs var:Lang.inquiry.hours ?></dt><dd><bdi><?cs var:Inquiry.hours ?></bdi></dd></div><?cs /if ?>
<?cs if:Inquiry.interpreter ?><div><dt><?cs var:Lang.inquiry.interpreter ?></dt><dd><bdi><?cs var:Inquiry.interpreter ?></bdi></dd></div><?cs /if ?>
<div><dt><?cs var:Lang.inquiry.asks_about ?></dt><dd><?cs var:Lang.inquiry_about[Inquiry.about] ?> · <?cs var:Lang.inquiry_concerns[Inquiry.concerns] ?></dd></div>
<?cs if:Inquiry.text ?><div><dt><?cs var:Lang.inquiry.said ?></dt><dd><p class="prose"><bdi><?cs var:Inquiry.text ?></bdi></p></dd></div><?cs /if ?>
<div><dt><?cs var:Lang.feedback.received ?></dt><dd><?cs var:Inquiry.received ?><br><span class="quiet"><?cs var:Lang.voice.reference ?> <?cs var:Inquiry.reference ?></span></dd></div></dl></section>
<?cs if:Inquiry.outcome ?><section class="panel stack" data-gap="sm" aria-labelledby="ble-t"><h2 class="ds-heading" data-size="2xs" id="ble-t"><?cs var:Lang.inquiry_outcome[Inquiry.outcome] ?></h2><p class="prose"><bdi><?cs var:Inquiry.answer ?></bdi></p><p class="quiet"><?cs var:Lang.inquiry.contacted ?> <?cs var:Inquiry.contacted ?>, <?cs var:Inquiry.ender ?></p></section><?cs /if ?>
<?cs if:May.inquiry_close ?>
<form class="form panel" method="post" action="/henvendelser/<?cs var:url_escape(Inquiry.id) ?>" novalidate>
<?cs call:hidden() ?><?cs call:kept() ?><h2 class="ds-heading" data-size="xs"><?cs var:Lang.inquiry.close ?></h2><?cs call:faults() ?>
<?cs call:line(Form.kontaktet, Lang.inquiry.close_day, Lang.form.date_help, "12", "") ?>
<fieldset class="ds-fieldset"<?cs if:Form.ble.wrong ?> aria-describedby="ble-e"<?cs /if ?>><?cs call:legend(Form.ble, Lang.inquiry.close_outcome, "") ?>
<?cs call:radio(Form.ble, "ble", "soker", Lang.inquiry_outcome.applies) ?>
<?cs call:radio(Form.ble, "ble-svar", "svar", Lang.inquiry_outcome.informed) ?>
<?cs call:radio(Form.ble, "ble-videre", "videre", Lang.inquiry_outcome.elsewhere) ?>
<?cs call:radio(Form.ble, "ble-ikke-svar", "ikke-svar", Lang.inquiry_outcome.not_reached) ?>
<?cs call:fault(Form.ble) ?></fieldset>
<?cs call:area(Form.ord, Lang.inquiry.close_text, "", "") ?>
<div class="row"><button class="ds-button" type="submit"><?cs var:Lang.feedback.did_submit ?></button><?cs call:keep() ?><a class="ds-button" data-variant="tertiary" href="/henvendelser"><?cs var:Lang.form.cancel ?></a></div>
</form><?cs /if ?>
</div>
<?cs if:May.application_register ?><aside class="panel stack" data-gap="sm" aria-labelledby="sok-t"><h2 class="ds-heading" data-size="2xs" id="sok-t"><?cs var:Lang.inquiry_outcome.applies ?></h2><p><a class="ds-link" href="/soknader/ny?henvendelse=<?cs var:url_escape(Inquiry.id) ?>"><?cs var:Lang.inquiry.register ?></a></p></aside><?cs /if ?>
</div>
