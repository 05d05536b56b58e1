<?cs include!"form.cs" ?><?cs include!"page.cs" ?><?cs include!"voice/parts.cs" ?>
<?cs call:head(Lang.about.form.application, "", "page stack") ?>
<div class="page-head stack" data-gap="sm"><h1 class="ds-heading" data-size="lg"><?cs var:Lang.about.form.application ?></h1><p class="lede"><?cs var:Lang.about.form.send ?></p></div>
<div class="panel paper-form"><dl>
<?cs call:blank(Lang.about.form.name, "") ?><?cs call:blank(Lang.about.form.born, "") ?><?cs call:blank(Lang.about.form.address, "") ?><?cs call:blank(Lang.about.form.phone, "") ?><?cs call:blank(Lang.about.form.guardian, "") ?>
<div><dt><?cs var:Lang.about.form.want ?></dt><dd>☐ <?cs var:Lang.inquiry.about_plan ?><br>☐ <?cs var:Lang.inquiry.about_coordinator ?><br>☐ <?cs var:Lang.inquiry.about_child_coordinator ?></dd></div>
<?cs call:blank(Lang.about.form.services, "high") ?><?cs call:blank(Lang.about.form.important, "high") ?><?cs call:blank(Lang.about.form.interpreter, "") ?><?cs call:blank(Lang.about.form.place, "") ?><?cs call:blank(Lang.about.form.signature, "") ?>
</dl></div>
