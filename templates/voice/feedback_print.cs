<?cs include!"form.cs" ?><?cs include!"page.cs" ?><?cs include!"voice/printing.cs" ?>
<?cs call:below("/tilbakemeldinger", Lang.feedback.title) ?>
<?cs call:head(Lang.feedback.pdf, "", "page stack") ?>
<div class="page-head stack" data-gap="sm"><?cs call:crumbs(Lang.feedback.pdf) ?><h1 class="ds-heading" data-size="lg"><?cs var:Lang.feedback.pdf ?></h1></div>
<div class="panel stack"><?cs call:printing() ?><p><a class="ds-link" href="/tilbakemeldinger/<?cs var:url_escape(Feedback.id) ?>"><?cs var:Lang.feedback.heading ?></a></p></div>
