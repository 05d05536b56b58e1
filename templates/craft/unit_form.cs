<?cs include!"craft/unit_parts.cs" ?>
<?cs call:below("/enheter", Lang.units.title) ?>
<?cs if:Is.code ?><?cs call:head(Lang.units.change_title, Is.name, "page stack") ?><?cs else ?><?cs call:head(Lang.units.make, "", "page stack") ?><?cs /if ?>
<div class="page-head stack" data-gap="sm"><?cs if:Is.code ?><?cs call:crumbs(Lang.units.change_title) ?><h1 class="ds-heading" data-size="lg"><?cs var:Lang.units.change_title ?>: <bdi><?cs var:Is.name ?></bdi></h1><?cs else ?><?cs call:crumbs(Lang.units.make) ?><h1 class="ds-heading" data-size="lg"><?cs var:Lang.units.make ?></h1><?cs /if ?><p class="lede"><?cs var:Lang.units.form_lede ?></p></div>
<div class="columns">
<form class="form panel" method="post" action="<?cs if:Is.code ?>/enheter/<?cs var:url_escape(Is.code) ?>/endre<?cs else ?>/enheter/ny<?cs /if ?>" novalidate>
<?cs call:hidden() ?><?cs call:kept() ?><?cs call:faults() ?>
<?cs if:!Is.code ?><?cs call:line(Form.enhet_kode, Lang.units.code, Lang.units.code_help, "24", "1") ?><?cs /if ?>
<?cs call:line(Form.enhet_navn, Lang.units.name, Lang.units.name_help, "40", "") ?>
<div class="ds-field"><label class="ds-label" for="enhet_under"><?cs var:Lang.units.under ?></label><select class="ds-input" id="enhet_under" name="enhet_under"<?cs call:ties(Form.enhet_under, "") ?>><option value=""><?cs var:Lang.units.under_none ?></option><?cs each:p = Parents ?><option value="<?cs var:p.code ?>"<?cs if:Form.enhet_under.typed == p.code ?> selected<?cs /if ?>><?cs if:p.path ?><?cs var:p.path ?> / <?cs /if ?><?cs var:p.name ?></option><?cs /each ?></select><?cs call:fault(Form.enhet_under) ?></div>
<div class="ds-field"><label class="ds-label" for="enhet_slag"><?cs var:Lang.units.service ?></label><?cs call:help(Form.enhet_slag, Lang.units.service_help) ?><select class="ds-input" id="enhet_slag" name="enhet_slag"<?cs call:ties(Form.enhet_slag, Lang.units.service_help) ?>><option value=""><?cs var:Lang.units.service_none ?></option><?cs each:s = Services ?><option value="<?cs var:s.name ?>"<?cs if:Lang.code != "nb" ?> lang="nb"<?cs /if ?><?cs if:Form.enhet_slag.typed == s.name ?> selected<?cs /if ?>><?cs var:s.name ?></option><?cs /each ?></select><?cs call:fault(Form.enhet_slag) ?></div>
<?cs call:line(Form.enhet_nytt_slag, Lang.units.other_service, Lang.units.other_service_help, "24", "") ?>
<?cs call:area(Form.enhet_verdier, Lang.units.values_label, Lang.units.values_help, "") ?>
<?cs call:area(Form.enhet_fordi, Lang.units.because, Lang.units.because_help, "") ?>
<div class="row"><button class="ds-button" type="submit"><?cs var:Lang.units.look ?></button><?cs call:keep() ?><a class="ds-button" data-variant="tertiary" href="/enheter"><?cs var:Lang.form.cancel ?></a></div>
</form>
<?cs if:Is.code ?><section class="panel stack" data-gap="sm" aria-labelledby="na"><h2 class="ds-heading" data-size="2xs" id="na"><?cs var:Lang.units.is_now ?></h2><?cs call:unit_facts(Is) ?><p><a class="ds-link" href="/enheter/<?cs var:url_escape(Is.code) ?>/legg-ned"><?cs var:Lang.units.close ?></a></p></section><?cs /if ?>
</div>
