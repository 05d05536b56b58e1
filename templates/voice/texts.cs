<?cs include!"form.cs" ?><?cs include!"page.cs" ?><?cs include!"voice/own_parts.cs" ?>
<?cs call:head(Lang.texts.title, "", "page stack") ?>
<div class="page-head stack" data-gap="sm"><?cs call:crumbs(Lang.texts.title) ?><h1 class="ds-heading" data-size="lg"><?cs var:Lang.texts.title ?></h1><p class="lede"><?cs var:Lang.texts.lede ?></p></div>
<?cs if:Kept ?><div class="ds-alert" data-color="success" role="status"><p class="ds-paragraph"><?cs var:Lang.texts.kept ?></p></div><?cs /if ?>
<section class="stack" data-gap="sm" aria-labelledby="navn"><h2 class="ds-heading" data-size="sm" id="navn"><?cs var:Lang.naming.heading ?></h2>
<ul class="tasks" data-plain><?cs each:t = Names ?><?cs call:own_row(t) ?><?cs /each ?></ul></section>
<section class="stack" data-gap="sm" aria-labelledby="sider"><h2 class="ds-heading" data-size="sm" id="sider"><?cs var:Lang.texts.pages ?></h2>
<ul class="tasks" data-plain><?cs each:t = Pages ?><?cs call:own_row(t) ?><?cs /each ?></ul></section>
<section class="stack" data-gap="sm" aria-labelledby="brev"><h2 class="ds-heading" data-size="sm" id="brev"><?cs var:Lang.texts.letters ?></h2>
<p><?cs var:Lang.texts.letters_lede ?></p>
<ul class="tasks" data-plain><?cs each:t = Letters ?><?cs call:own_row(t) ?><?cs /each ?></ul></section>
