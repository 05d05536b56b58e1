<?cs include!"form.cs" ?><?cs include!"page.cs" ?>
<?cs call:head(Lang.acute.title, "", "page stack") ?>
<div class="page-head stack" data-gap="sm"><?cs call:crumbs(Lang.acute.title) ?><h1 class="ds-heading" data-size="lg"><?cs var:Lang.acute.title ?></h1><p class="lede"><?cs var:Lang.acute.lede ?></p></div>
<form class="form panel" method="post" action="/akutt" novalidate>
<?cs call:hidden() ?><?cs call:kept() ?><?cs call:faults() ?>
<?cs call:line(Form.saksnummer, Lang.acute.number, Lang.acute.number_help, "14", "") ?>
<?cs call:area(Form.begrunnelse, Lang.acute.reason, Lang.acute.reason_help, "") ?>
<div class="row"><button class="ds-button" type="submit"><?cs var:Lang.acute.submit ?></button><?cs call:keep() ?><a class="ds-button" data-variant="tertiary" href="/"><?cs var:Lang.form.cancel ?></a></div>
</form>
