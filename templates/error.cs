<?cs include!"form.cs" ?><?cs include!"page.cs" ?>
<?cs call:head(Fault.title, "", "alone") ?>
<div class="panel stack"><h1 class="ds-heading" data-size="md"><?cs var:Fault.title ?></h1><p><?cs var:Fault.text ?></p><?cs if:Fault.kept ?><p><?cs var:Lang.draft.kept ?>. <a class="ds-link" href="<?cs var:url_validate(Fault.kept) ?>"><?cs var:Lang.draft.open ?></a>.</p><?cs /if ?><p><a class="ds-button" href="/"><?cs var:Lang.fault.home ?></a></p><?cs if:Fault.request ?><p class="quiet"><?cs var:Lang.fault.reference ?> <?cs var:Fault.request ?>.</p><?cs /if ?></div>
