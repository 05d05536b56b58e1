<?cs include!"form.cs" ?><?cs include!"page.cs" ?><?cs include!"plan/consent_parts.cs" ?><?cs include!"intake/newcomer.cs" ?>
<?cs call:head(Lang.log_open.title, "", "page stack") ?>
<div class="page-head stack" data-gap="sm"><?cs call:crumbs(Lang.log_open.title) ?><h1 class="ds-heading" data-size="lg"><?cs var:Lang.log_open.title ?></h1><p class="lede"><?cs var:Lang.log_open.lede ?></p></div>
<div class="ds-alert" data-color="warning"><p class="ds-paragraph"><?cs var:Lang.log.not_here ?></p></div>
<?cs if:!subcount(Units) ?><p class="empty"><?cs var:Lang.log_open.no_unit ?></p><?cs else ?>
<form class="form panel" method="post" action="/stafettlogg" novalidate>
<?cs call:hidden() ?><?cs call:kept() ?><?cs call:faults() ?>
<?cs call:newcomer_who(Lang.log_open.child) ?>
<?cs call:answers(Form.tjenesten, Lang.log_open.unit) ?><?cs each:u = Units ?><div class="ds-field"><input class="ds-input" type="radio" id="tjenesten<?cs if:!first(u) ?>-<?cs var:u.id ?><?cs /if ?>" name="tjenesten" value="<?cs var:u.id ?>"<?cs if:Form.tjenesten.typed == u.id || subcount(Units) == #1 ?> checked<?cs /if ?>><label class="ds-label" for="tjenesten<?cs if:!first(u) ?>-<?cs var:u.id ?><?cs /if ?>"><?cs var:u.name ?></label></div><?cs /each ?><?cs call:answers_end(Form.tjenesten) ?>
<?cs call:area(Form.bekymring, Lang.log.concern_ask, Lang.log.concern_help, "") ?>
<h2 class="ds-heading" data-size="xs"><?cs var:Lang.log_open.consent ?></h2><p class="quiet"><?cs var:Lang.log_open.consent_help ?> <?cs var:Decides ?> <?cs var:Lang.log_open.years ?></p>
<?cs call:givers(Form.gir, Lang.consent.by) ?>
<?cs call:line(Form.giver_navn, Lang.consent.name, Lang.consent.name_help, "", "") ?>
<?cs call:area(Form.hvorfor_giver, Lang.consent.why_ask, Lang.log_open.why_help, "1") ?>
<?cs call:area(Form.opplysninger, Lang.consent.information, Lang.log_open.information_help, "") ?>
<?cs call:ways(Form.gitt_som) ?>
<?cs call:line(Form.gitt_dato, Lang.consent.given_on, Lang.form.date_help, "12", "") ?>
<div class="row"><button class="ds-button" type="submit"><?cs var:Lang.log_open.submit ?></button><?cs call:keep() ?><a class="ds-button" data-variant="tertiary" href="/"><?cs var:Lang.form.cancel ?></a></div>
</form><?cs /if ?>
