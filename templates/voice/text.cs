<?cs include!"form.cs" ?><?cs include!"page.cs" ?>
<?cs call:below("/tekster", Lang.texts.title) ?>
<?cs call:head(Lang.texts.change, Lang.own_page[Text.name], "page stack") ?>
<div class="page-head stack" data-gap="sm"><?cs call:crumbs(Lang.own_page[Text.name]) ?><h1 class="ds-heading" data-size="lg"><?cs var:Lang.texts.change ?> – <?cs var:Lang.own_page[Text.name] ?></h1><p class="lede"><?cs var:Lang.texts.how ?></p></div>
<div class="columns">
<form class="form panel" method="post" action="/tekster/<?cs var:url_escape(Text.slug) ?>" novalidate>
<?cs call:hidden() ?><?cs call:kept() ?><?cs call:faults() ?>
<?cs if:Text.proposed ?><p class="note"><?cs var:Lang.texts.waits ?> <?cs var:Text.proposed ?>, <?cs var:Text.by ?>.</p><?cs /if ?>
<?cs call:area_in(Form.bokmal, "nb") ?>
<?cs call:area_in(Form.nynorsk, "nn") ?>
<?cs call:area_in(Form.engelsk, "en") ?>
<details class="ds-details"<?cs if:Form.ukrainsk.typed || Form.polsk.typed || Form.arabisk.typed || Form.nordsamisk.typed ?> open<?cs /if ?>><summary><?cs var:Lang.texts.more ?></summary><div class="stack">
<?cs call:area_in(Form.ukrainsk, "uk") ?>
<?cs call:area_in(Form.polsk, "pl") ?>
<?cs call:area_in(Form.arabisk, "ar") ?>
<?cs call:area_in(Form.nordsamisk, "se") ?>
</div></details>
<div class="row"><button class="ds-button" type="submit"><?cs var:Lang.texts.look ?></button><?cs call:keep() ?><a class="ds-button" data-variant="tertiary" href="/tekster"><?cs var:Lang.form.cancel ?></a></div>
</form>
<div class="stack">
<section class="panel stack" data-gap="sm" aria-labelledby="na"><h2 class="ds-heading" data-size="2xs" id="na"><?cs var:Lang.texts.now ?></h2><?cs if:subcount(Text.Now) ?><ul class="ds-list"><?cs each:n = Text.Now ?><li><?cs var:Lang.language[n.code] ?><br><span class="quiet"><?cs var:Lang.texts.since ?> <?cs var:n.since ?>, <?cs var:n.by ?></span></li><?cs /each ?></ul><?cs else ?><p><?cs var:Lang.texts.standard ?></p><?cs /if ?><p><a class="ds-link" href="/<?cs var:url_escape(Text.slug) ?>"><?cs var:Lang.texts.open ?></a></p></section>
<?cs if:subcount(Earlier) ?><section class="panel stack" data-gap="sm" aria-labelledby="for"><h2 class="ds-heading" data-size="2xs" id="for"><?cs var:Lang.texts.earlier ?></h2><?cs each:t = Earlier ?>
<details class="ds-details"><summary><?cs var:Lang.language[t.code] ?>, <?cs var:t.until ?></summary><div class="stack" data-gap="sm"><p class="quiet"><?cs var:Lang.texts.since ?> <?cs var:t.since ?>, <?cs var:t.by ?>. <?cs var:Lang.texts.until ?> <?cs var:t.until ?>, <?cs var:t.until_by ?></p><p class="prose" dir="auto"<?cs if:t.code != Lang.code ?> lang="<?cs var:t.code ?>"<?cs /if ?>><bdi><?cs var:t.text ?></bdi></p><p><a class="ds-link" href="/tekster/<?cs var:url_escape(Text.slug) ?>?fra=<?cs var:url_escape(t.id) ?>"><?cs var:Lang.texts.again ?><span class="ds-sr-only"> – <?cs var:Lang.language[t.code] ?>, <?cs var:t.until ?></span></a></p></div></details><?cs /each ?></section><?cs /if ?>
</div>
</div>
