<?cs include!"form.cs" ?><?cs include!"page.cs" ?><?cs include!"plan/consent_parts.cs" ?><?cs include!"voice/printing.cs" ?>
<?cs call:head(Lang.consent_form.pdf, Case.number, "page stack") ?><?cs call:above_consents() ?>
<div class="page-head stack" data-gap="sm"><?cs call:crumbs(Lang.consent_form.pdf) ?><h1 class="ds-heading" data-size="lg"><?cs var:Lang.consent_form.pdf ?></h1></div>
<div class="panel stack"><?cs call:printing() ?><p><a class="ds-link" href="/sak/<?cs var:url_escape(Case.number) ?>/samtykker"><?cs var:Lang.consent_follow.list ?></a></p></div>
