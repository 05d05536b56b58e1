<?cs include!"form.cs" ?><?cs include!"page.cs" ?>
<?cs call:below("/tilbakemeldinger", Lang.feedback.title) ?>
<?cs call:head(Lang.held.sure, "", "page stack") ?>
<div class="page-head stack" data-gap="sm"><?cs call:crumbs(Lang.held.sure) ?><h1 class="ds-heading" data-size="lg"><?cs var:Lang.held.sure ?></h1><p class="lede"><?cs var:Lang.held.sure_lede ?></p></div>
<section class="panel stack" aria-labelledby="hva"><h2 class="ds-heading" data-size="2xs" id="hva"><?cs var:Lang.held.what ?></h2>
<dl class="facts"><div><dt><?cs var:Lang.held.count ?></dt><dd><?cs var:Burst.n ?></dd></div><div><dt><?cs var:Lang.held.hour ?></dt><dd><?cs var:Burst.hour ?></dd></div><div><dt><?cs var:Lang.held.whose ?></dt><dd><?cs if:Burst.unit ?><?cs var:Burst.unit ?><?cs else ?><?cs var:Lang.seat[Burst.seat] ?><?cs /if ?></dd></div><div><dt><?cs var:Lang.held.reason ?></dt><dd><bdi><?cs var:Reason ?></bdi></dd></div></dl></section>
<form method="post" action="/tilbakemeldinger/holdt/kast"><?cs call:hidden() ?><input type="hidden" name="bolge" value="<?cs var:Burst.key ?>"><input type="hidden" name="grunn" value="<?cs var:Reason ?>"><div class="row"><button class="ds-button" data-color="danger" type="submit"><?cs var:Lang.held.discard ?></button><a class="ds-button" data-variant="tertiary" href="/tilbakemeldinger/holdt"><?cs var:Lang.form.cancel ?></a></div></form>
