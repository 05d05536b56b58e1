<?cs include!"form.cs" ?><?cs include!"page.cs" ?><?cs include!"voice/printing.cs" ?>
<?cs call:head(Lang.services.pdf, Case.number, "page stack") ?>
<div class="page-head stack" data-gap="sm"><?cs call:crumbs(Lang.services.pdf) ?><h1 class="ds-heading" data-size="lg"><?cs var:Lang.services.pdf ?></h1></div>
<div class="panel stack"><?cs call:printing() ?><p><a class="ds-link" href="/sak/<?cs var:url_escape(Case.number) ?>/tjenester"><?cs var:Lang.services.title ?></a></p></div>
