<?cs include!"form.cs" ?><?cs include!"page.cs" ?>
<?cs call:head(Lang.export.title, Unit.name, "page stack") ?>
<div class="page-head stack" data-gap="sm"><?cs call:crumbs(Lang.export.title) ?><h1 class="ds-heading" data-size="lg"><?cs var:Lang.export.title ?></h1><p class="lede"><?cs var:Lang.export.lede ?></p></div>
<?cs call:faults() ?>
<form class="panel stack" method="post" action="<?cs var:url_validate(List.path) ?>/eksport"><?cs call:hidden() ?>
<input type="hidden" name="valg" value="<?cs var:List.query ?>">
<?cs call:line(Form.grunn, Lang.export.reason, Lang.export.reason_help, "60", "") ?>
<div class="row"><button class="ds-button" type="submit"><?cs var:Lang.export.submit ?></button><a class="ds-button" data-variant="tertiary" href="<?cs var:url_validate(List.path) ?>"><?cs var:Lang.form.cancel ?></a></div>
</form>
