<?cs include!"form.cs" ?><?cs include!"page.cs" ?><?cs include!"plan/consent_parts.cs" ?>
<?cs call:head(Lang.consent.new_title, Case.number, "page stack") ?><?cs call:above_consents() ?>
<div class="page-head stack" data-gap="sm"><?cs call:crumbs(Lang.consent.new_title) ?><h1 class="ds-heading" data-size="lg"><?cs var:Lang.consent.new_title ?></h1><?cs call:about_case() ?><p><?cs var:Lang.consent.new_lede ?></p></div>
<form class="form panel" method="post" action="/sak/<?cs var:url_escape(Case.number) ?>/samtykker/nytt" novalidate>
<?cs call:hidden() ?><?cs call:kept() ?><?cs call:faults() ?>
<?cs if:Same ?><p class="note"><?cs var:Lang.consent.same_as ?> <bdi><?cs var:Same ?></bdi>. <?cs var:Lang.consent.same_ask ?></p><?cs elif:Known ?><p class="note"><?cs var:Lang.consent.known ?></p><?cs /if ?>
<?cs call:answers(Form.svaret, Lang.consent.answer) ?><?cs call:radio(Form.svaret, "svaret", "ja", Lang.consent.yes) ?><?cs call:radio(Form.svaret, "svaret-nei", "nei", Lang.consent.no) ?><?cs call:answers_end(Form.svaret) ?>
<?cs call:givers(Form.gir, Lang.consent.by) ?>
<?cs call:line(Form.giver_navn, Lang.consent.name, Lang.consent.name_help, "", "") ?>
<?cs call:area(Form.hvorfor_giver, Lang.consent.why_ask, Lang.consent.why_help, "1") ?>
<?cs call:answers(Form.formal, Lang.consent.purposes_ask) ?><?cs each:p = Choices.purposes ?><?cs call:box(Form.formal, p.id, Lang.consent_purpose[p.purpose], first(p)) ?><?cs /each ?><?cs call:answers_end(Form.formal) ?>
<?cs call:area(Form.opplysninger, Lang.consent.information, Lang.consent.information_help, "1") ?>
<?cs call:answers(Form.samtykke_hos, Lang.consent.units) ?><?cs each:u = Choices.units ?><?cs call:box(Form.samtykke_hos, u.id, u.name, first(u)) ?><?cs /each ?><?cs call:answers_end(Form.samtykke_hos) ?>
<?cs if:Team_name ?><?cs call:tick(Form.samtykke_team, Team_name) ?><?cs /if ?><?cs call:area(Form.utenfor, Lang.consent.others, Lang.consent.others_help, "") ?>
<?cs call:ways(Form.gitt_som) ?>
<?cs call:line(Form.gitt_dato, Lang.consent.given_on, Lang.form.date_help, "12", "") ?>
<?cs call:line(Form.gjelder_til, Lang.consent.until_ask, Lang.consent.until_help, "12", "1") ?>
<p class="note"><?cs if:Latest.self == Latest.others ?><?cs var:Lang.consent.latest ?> <?cs var:Latest.self ?>.<?cs else ?><?cs var:Lang.consent.latest ?> <?cs var:Latest.others ?> <?cs var:Lang.consent.latest_others ?>, <?cs var:Latest.self ?> <?cs var:Lang.consent.latest_self ?>.<?cs /if ?></p>
<div class="row"><button class="ds-button" type="submit"><?cs var:Lang.consent.submit ?></button><?cs call:keep() ?><a class="ds-button" data-variant="tertiary" href="/sak/<?cs var:url_escape(Case.number) ?>/samtykker"><?cs var:Lang.form.cancel ?></a></div>
</form>
