<?cs include!"form.cs" ?><?cs include!"page.cs" ?>
<?cs call:below("/tilbakemeldinger", Lang.feedback.title) ?>
<?cs call:head(Lang.feedback.sheet, "", "page stack") ?>
<div class="page-head stack" data-gap="sm"><?cs call:crumbs(Lang.feedback.sheet) ?><h1 class="ds-heading" data-size="lg"><?cs var:Lang.feedback.sheet ?></h1><p class="lede"><?cs var:Lang.feedback.export_lede ?></p></div>
<?cs call:faults() ?>
<form class="panel stack" method="post" action="/tilbakemeldinger/eksport"><?cs call:hidden() ?>
<?cs call:line(Form.grunn, Lang.export.reason, Lang.export.reason_help, "60", "") ?>
<div class="row"><button class="ds-button" type="submit"><?cs var:Lang.export.submit ?></button><a class="ds-button" data-variant="tertiary" href="/tilbakemeldinger"><?cs var:Lang.form.cancel ?></a></div>
</form>
