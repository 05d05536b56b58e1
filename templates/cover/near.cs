<?cs include!"form.cs" ?><?cs include!"page.cs" ?>
<?cs call:head(Lang.near.title, "", "page stack") ?>
<div class="page-head stack" data-gap="sm"><?cs call:crumbs(Lang.near.title) ?><h1 class="ds-heading" data-size="lg"><?cs var:Lang.near.title ?></h1><p class="lede"><?cs var:Lang.near.lede ?></p><p><a class="ds-link" href="/habilitet/meldt"><?cs var:Lang.near.after ?></a></p></div>
<form class="form panel" method="post" action="/habilitet" novalidate>
<?cs call:hidden() ?><?cs call:faults() ?>
<fieldset class="ds-fieldset"<?cs if:Form.hvem.wrong ?> aria-describedby="hvem-e"<?cs /if ?>><?cs call:legend(Form.hvem, Lang.near.whom, "") ?>
<?cs call:radio(Form.hvem, "hvem", "naer", Lang.near.relation) ?>
<?cs call:radio(Form.hvem, "hvem-2", "meg", Lang.near.own) ?>
<?cs call:fault(Form.hvem) ?></fieldset>
<?cs call:line(Form.navn, Lang.near.name, Lang.near.name_help, "", "") ?>
<?cs call:line(Form.fodselsdato, Lang.near.birth, Lang.form.date_help, "12", "") ?>
<div class="row"><button class="ds-button" type="submit"><?cs var:Lang.near.submit ?></button><a class="ds-button" data-variant="tertiary" href="/"><?cs var:Lang.form.cancel ?></a></div>
</form>
