<?cs include!"form.cs" ?><?cs include!"page.cs" ?>
<?cs call:head(Fault.title, "", "alone") ?>
<div class="panel stack"><h1 class="ds-heading" data-size="md"><?cs var:Fault.title ?></h1><p><?cs var:Fault.text ?></p><p><a class="ds-button" href="/"><?cs var:Lang.fault.home ?></a></p><?cs if:Fault.request ?><p class="quiet"><?cs var:Lang.fault.reference ?> <?cs var:Fault.request ?>.</p><?cs /if ?></div>
<?cs call:foot() ?>
