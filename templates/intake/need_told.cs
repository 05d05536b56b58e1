<?cs include!"form.cs" ?><?cs include!"page.cs" ?>
<?cs call:head(Lang.need.told, "", "page stack") ?>
<div class="page-head stack" data-gap="sm"><?cs call:crumbs(Lang.need.told) ?><h1 class="ds-heading" data-size="lg"><?cs var:Lang.need.told ?></h1></div>
<div class="panel stack"><p><?cs var:Lang.need.told_text ?></p><div class="row"><a class="ds-button" href="/"><?cs var:Lang.fault.home ?></a><a class="ds-button" data-variant="tertiary" href="/meld-behov"><?cs var:Lang.need.again ?></a></div></div>
