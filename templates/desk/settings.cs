<?cs include!"form.cs" ?><?cs include!"page.cs" ?>
<?cs call:head(Lang.settings.title, "", "page stack") ?>
<div class="page-head stack" data-gap="sm"><?cs call:crumbs(Lang.settings.title) ?><h1 class="ds-heading" data-size="lg"><?cs var:Lang.settings.title ?></h1><p class="lede"><?cs var:Lang.settings.lede ?></p></div>
<?cs if:Saved ?><div class="ds-alert" data-color="success" role="status"><p class="ds-paragraph"><?cs var:Lang.settings.saved ?></p></div><?cs /if ?>
<?cs call:faults() ?>
<form class="form panel" method="post" action="/innstillinger" novalidate>
<?cs call:hidden() ?>
<h2 class="ds-heading" data-size="xs"><?cs var:Lang.settings.look ?></h2>
<fieldset class="ds-fieldset"<?cs if:Form.sprak.wrong ?> aria-describedby="sprak-e"<?cs /if ?>><?cs call:legend(Form.sprak, Lang.settings.language, Lang.settings.language_help) ?>
<?cs call:radio_in(Form.sprak, "sprak", "nb", Lang.language.nb) ?>
<?cs call:radio_in(Form.sprak, "sprak-nn", "nn", Lang.language.nn) ?>
<?cs call:radio_in(Form.sprak, "sprak-en", "en", Lang.language.en) ?>
<?cs call:fault(Form.sprak) ?></fieldset>
<fieldset class="ds-fieldset"<?cs if:Form.farger.wrong ?> aria-describedby="farger-e"<?cs /if ?>><?cs call:legend(Form.farger, Lang.settings.scheme, "") ?>
<?cs call:radio(Form.farger, "farger", "auto", Lang.color_scheme.auto) ?>
<?cs call:radio(Form.farger, "farger-2", "lyst", Lang.color_scheme.light) ?>
<?cs call:radio(Form.farger, "farger-3", "morkt", Lang.color_scheme.dark) ?>
<?cs call:fault(Form.farger) ?></fieldset>
<div class="ds-field"><label class="ds-label" for="klokken"><?cs var:Lang.settings.digest ?></label><?cs call:help(Form.klokken, Lang.settings.digest_help) ?><select class="ds-input" id="klokken" name="klokken"<?cs call:ties(Form.klokken, "ja") ?>><option value=""><?cs var:Lang.settings.no_digest ?></option><?cs each:h = Hours ?><option value="<?cs var:h.value ?>"<?cs if:h.chosen ?> selected<?cs /if ?>><?cs var:h.text ?></option><?cs /each ?></select><?cs call:fault(Form.klokken) ?></div>
<?cs call:line(Form.treffetid, Lang.settings.phone_hours, Lang.settings.phone_hours_help, "", "") ?>
<div class="row"><button class="ds-button" type="submit"><?cs var:Lang.settings.submit ?></button><a class="ds-button" data-variant="tertiary" href="/"><?cs var:Lang.form.cancel ?></a></div>
</form>
<section class="panel stack" aria-labelledby="fravaer"><h2 class="ds-heading" data-size="xs" id="fravaer"><?cs var:Lang.absence.own ?></h2><p><?cs var:Lang.absence.own_help ?></p>
<div class="row"><a class="ds-button" data-variant="secondary" href="/fravaer"><?cs var:Lang.absence.link ?></a></div></section>
