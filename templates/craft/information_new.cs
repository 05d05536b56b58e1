<?cs include!"craft/information_parts.cs" ?>
<?cs call:below("/informasjon", Lang.information.list) ?>
<?cs call:head(Lang.information.make, "", "page stack") ?>
<div class="page-head stack" data-gap="sm"><?cs call:crumbs(Lang.information.make) ?><h1 class="ds-heading" data-size="lg"><?cs var:Lang.information.make ?></h1><p class="lede"><?cs var:Lang.information.lede ?></p></div>
<form class="form panel" method="post" action="/informasjon/ny" novalidate>
<?cs call:hidden() ?><?cs call:kept() ?><?cs call:faults() ?>
<?cs call:answers(Form.informer, Lang.information.audience) ?>
<?cs call:radio(Form.informer, "informer", "alle", Lang.audience.everybody) ?>
<?cs call:radio(Form.informer, "informer-2", "koordinatorer", Lang.audience.coordinators) ?>
<?cs call:radio(Form.informer, "informer-3", "ledere", Lang.audience.leaders) ?>
<?cs call:radio(Form.informer, "informer-4", "enhet", Lang.audience.unit) ?>
<?cs call:answers_end(Form.informer) ?>
<div class="ds-field"><label class="ds-label" for="informer_enhet"><?cs var:Lang.information.unit ?></label><?cs call:help(Form.informer_enhet, Lang.information.unit_help) ?><select class="ds-input" id="informer_enhet" name="informer_enhet"<?cs call:ties(Form.informer_enhet, Lang.information.unit_help) ?>><option value=""><?cs var:Lang.information.no_unit ?></option><?cs each:u = Units ?><option value="<?cs var:u.id ?>"<?cs if:Form.informer_enhet.typed == u.id ?> selected<?cs /if ?>><?cs var:u.name ?></option><?cs /each ?></select><?cs call:fault(Form.informer_enhet) ?></div>
<?cs call:line(Form.overskrift, Lang.information.heading, "", "40", "1") ?>
<?cs call:area(Form.informasjon, Lang.information.body, Lang.information.body_help, "1") ?>
<?cs call:line(Form.vises_til, Lang.information.until, Lang.form.date_help, "12", "1") ?>
<div class="row"><button class="ds-button" type="submit"><?cs var:Lang.information.submit ?></button><?cs call:keep() ?><a class="ds-button" data-variant="tertiary" href="/informasjon"><?cs var:Lang.form.cancel ?></a></div>
</form>
