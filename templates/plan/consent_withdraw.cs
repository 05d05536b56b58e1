<?cs include!"form.cs" ?><?cs include!"page.cs" ?><?cs include!"plan/consent_parts.cs" ?>
<?cs call:head(Lang.consent_withdraw.title, Case.number, "page stack") ?><?cs call:above_consents() ?>
<div class="page-head stack" data-gap="sm"><?cs call:crumbs(Lang.consent_withdraw.title) ?><h1 class="ds-heading" data-size="lg"><?cs var:Lang.consent_withdraw.title ?></h1><?cs call:about_case() ?></div>
<section class="panel stack" data-gap="sm" aria-labelledby="hvilket"><h2 class="ds-heading" data-size="xs" id="hvilket"><bdi><?cs var:Consent.service ?></bdi></h2><?cs call:consent_facts(Consent) ?></section>
<form class="form panel" method="post" action="/sak/<?cs var:url_escape(Case.number) ?>/samtykker/<?cs var:url_escape(Consent.id) ?>/trekk" novalidate>
<?cs call:hidden() ?><?cs call:kept() ?><?cs call:faults() ?><p><?cs var:Lang.consent_withdraw.lede ?></p>
<?cs call:line(Form.trukket_dato, Lang.consent_withdraw.said, Lang.form.date_help, "12", "") ?>
<?cs call:area(Form.trukket_fordi, Lang.consent_withdraw.why, Lang.consent_withdraw.why_help, "") ?>
<div class="row"><button class="ds-button" data-color="danger" type="submit"><?cs var:Lang.consent_withdraw.submit ?></button><?cs call:keep() ?><a class="ds-button" data-variant="tertiary" href="/sak/<?cs var:url_escape(Case.number) ?>/samtykker"><?cs var:Lang.form.cancel ?></a></div>
</form>
