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
<div class="row"><button class="ds-button" type="submit"><?cs var:Lang.settings.submit ?></button><a class="ds-button" data-variant="tertiary" href="/"><?cs var:Lang.form.cancel ?></a></div>
</form>
<section class="panel stack" aria-labelledby="vikar"><h2 class="ds-heading" data-size="xs" id="vikar"><?cs var:Lang.substitute.title ?></h2><p><?cs var:Lang.substitute.lede ?></p>
<?cs if:subcount(Substitutes) ?><ul class="tasks" data-plain><?cs each:s = Substitutes ?>
<li class="task"><div class="task-what"><h3><?cs var:s.name ?></h3><p class="quiet"><?cs var:s.first ?> <?cs var:Lang.substitute.until ?> <?cs var:s.last ?></p><?cs if:s.gone ?><p class="note"><?cs var:Lang.substitute.gone ?></p><?cs /if ?></div>
<form method="post" action="/innstillinger/stedfortreder/avslutt"><?cs call:hidden() ?><input type="hidden" name="rad" value="<?cs var:s.id ?>"><button class="ds-button" data-variant="secondary" type="submit"><?cs var:Lang.substitute.end ?><span class="ds-sr-only"> – <?cs var:s.name ?></span></button></form></li><?cs /each ?></ul>
<?cs else ?><p class="quiet"><?cs var:Lang.substitute.none ?></p><?cs /if ?>
<div class="row"><a class="ds-button" data-variant="secondary" href="/innstillinger/stedfortreder"><?cs var:Lang.substitute.choose ?></a></div></section>
