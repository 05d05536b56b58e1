<?cs include!"form.cs" ?><?cs include!"page.cs" ?><?cs include!"voice/parts.cs" ?>
<?cs call:head(Lang.about.form.consent, "", "page stack") ?>
<div class="page-head stack" data-gap="sm"><h1 class="ds-heading" data-size="lg"><?cs var:Lang.about.form.consent ?></h1><p class="lede"><?cs var:Lang.about.form.send ?></p></div>
<div class="panel paper-form stack"><p><?cs var:Lang.about.form.consent_lede ?></p><dl>
<?cs call:blank(Lang.about.form.name, "") ?><?cs call:blank(Lang.about.form.born, "") ?><?cs call:blank(Lang.about.form.guardian, "") ?><?cs call:blank(Lang.about.form.consent_which, "high") ?><?cs call:blank(Lang.about.form.consent_not, "high") ?><?cs call:blank(Lang.about.form.consent_until, "") ?><?cs call:blank(Lang.about.form.place, "") ?><?cs call:blank(Lang.about.form.signature, "") ?>
</dl><p><?cs var:Lang.about.form.consent_back ?></p></div>
