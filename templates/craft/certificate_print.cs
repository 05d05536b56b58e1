<?cs include!"form.cs" ?><?cs include!"page.cs" ?><?cs include!"voice/printing.cs" ?>
<?cs call:below("/opplaering", Lang.training.title) ?><?cs call:head(Lang.certificate.pdf, Certificate.title, "page stack") ?>
<div class="page-head stack" data-gap="sm"><?cs call:crumbs(Lang.certificate.pdf) ?><h1 class="ds-heading" data-size="lg"><?cs var:Lang.certificate.pdf ?></h1><p class="lede"><bdi><?cs var:Certificate.title ?></bdi>, <?cs var:Certificate.held ?></p></div>
<div class="panel stack"><?cs if:Letter.state ?><?cs call:printing() ?><?cs else ?><p><?cs var:Lang.certificate.pdf_help ?></p><?cs /if ?>
<?cs if:!Letter.state || Letter.state == "failed" || Letter.state == "made" ?><form method="post" action="<?cs var:url_validate(Page.path) ?>"><?cs call:hidden() ?><div class="row"><button class="ds-button" type="submit"<?cs if:Letter.state ?> data-variant="secondary"<?cs /if ?>><?cs if:Letter.state ?><?cs var:Lang.certificate.again ?><?cs else ?><?cs var:Lang.certificate.make ?><?cs /if ?></button></div></form><?cs /if ?>
<p><a class="ds-link" href="/opplaering/bevis/<?cs var:url_escape(Certificate.id) ?>"><?cs var:Lang.certificate.page ?></a></p></div>
