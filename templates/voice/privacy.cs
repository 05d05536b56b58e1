<?cs include!"form.cs" ?><?cs include!"page.cs" ?>
<?cs call:head(Lang.privacy.title, "", "alone") ?>
<div class="panel stack"><h1 class="ds-heading" data-size="lg"><?cs var:Lang.privacy.title ?></h1><p><?cs var:Lang.privacy.who ?></p><h2 class="ds-heading" data-size="xs"><?cs var:Lang.privacy.what_title ?></h2><p><?cs var:Lang.privacy.what ?></p><h2 class="ds-heading" data-size="xs"><?cs var:Lang.privacy.see_title ?></h2><p><?cs var:Lang.privacy.see ?></p><h2 class="ds-heading" data-size="xs"><?cs var:Lang.privacy.rights_title ?></h2><p><?cs var:Lang.privacy.rights ?></p><h2 class="ds-heading" data-size="xs"><?cs var:Lang.privacy.cookie_title ?></h2><p><?cs var:Lang.privacy.cookie ?></p></div>
<?cs call:foot() ?>
