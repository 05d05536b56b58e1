<?cs include!"form.cs" ?><?cs include!"page.cs" ?><?cs include!"plan/consent_parts.cs" ?><?cs include!"intake/newcomer.cs" ?>
<?cs call:head(Lang.family.join_title, Case.number, "page stack") ?>
<div class="page-head stack" data-gap="sm"><?cs call:crumbs(Lang.family.join_title) ?><h1 class="ds-heading" data-size="lg"><?cs var:Lang.family.join_title ?></h1><?cs call:about_case() ?><p><?cs var:Lang.family.join_lede ?></p></div>
<form class="form panel" method="post" action="/sak/<?cs var:url_escape(Case.number) ?>/familie" novalidate>
<?cs call:hidden() ?><?cs call:kept() ?><?cs call:faults() ?>
<?cs call:newcomer_who(Lang.family.who) ?>
<h2 class="ds-heading" data-size="xs"><?cs var:Lang.log_open.consent ?></h2><p class="quiet"><?cs var:Lang.family.consent_help ?></p>
<?cs call:givers(Form.gir, Lang.consent.by) ?>
<?cs call:line(Form.giver_navn, Lang.consent.name, Lang.consent.name_help, "", "") ?>
<?cs call:area(Form.hvorfor_giver, Lang.consent.why_ask, Lang.consent.why_help, "1") ?>
<?cs call:area(Form.opplysninger, Lang.consent.information, Lang.family.information_help, "") ?>
<?cs call:ways(Form.gitt_som) ?>
<?cs call:line(Form.gitt_dato, Lang.consent.given_on, Lang.form.date_help, "12", "") ?>
<div class="row"><button class="ds-button" type="submit"><?cs var:Lang.family.submit ?></button><?cs call:keep() ?><a class="ds-button" data-variant="tertiary" href="/sak/<?cs var:url_escape(Case.number) ?>"><?cs var:Lang.form.cancel ?></a></div>
</form>
