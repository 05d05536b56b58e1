<?cs include!"form.cs" ?><?cs include!"page.cs" ?>
<?cs call:head(Lang.near.told, "", "page stack") ?>
<div class="page-head stack" data-gap="sm"><?cs call:crumbs(Lang.near.told) ?><h1 class="ds-heading" data-size="lg"><?cs var:Lang.near.told ?></h1></div>
<div class="panel stack"><p><?cs var:Lang.near.told_text ?></p><div class="row"><a class="ds-button" href="/"><?cs var:Lang.fault.home ?></a><a class="ds-button" data-variant="tertiary" href="/habilitet"><?cs var:Lang.near.again ?></a></div></div>
