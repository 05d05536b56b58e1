<?cs include!"form.cs" ?><?cs include!"page.cs" ?>
<?cs call:head(Lang.accessibility.title, "", "alone") ?>
<div class="panel stack"><h1 class="ds-heading" data-size="lg"><?cs var:Lang.accessibility.title ?></h1><p><?cs var:Lang.accessibility.goal ?></p><p><?cs var:Lang.accessibility.tell ?> <?cs var:Page.system_owner ?>, <a class="ds-link" href="tel:<?cs var:url_escape(Page.system_owner_phone) ?>"><?cs var:Page.system_owner_phone ?></a>.</p><?cs if:Page.accessibility_url ?><p><a class="ds-link" href="<?cs var:url_validate(Page.accessibility_url) ?>"><?cs var:Lang.accessibility.statement ?></a></p><?cs /if ?></div>
<?cs call:foot() ?>
