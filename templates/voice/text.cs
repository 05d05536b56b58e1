<?cs include!"form.cs" ?><?cs include!"page.cs" ?><?cs include!"voice/own_parts.cs" ?>
<?cs call:below("/tekster", Lang.texts.title) ?>
<?cs call:head(Lang.texts.change, Lang.own_page[Text.name], "page stack") ?>
<div class="page-head stack" data-gap="sm"><?cs call:crumbs(Lang.own_page[Text.name]) ?><h1 class="ds-heading" data-size="lg"><?cs var:Lang.texts.change ?> – <?cs var:Lang.own_page[Text.name] ?></h1><p class="lede"><?cs if:Text.letter ?><?cs var:Lang.own_letter_part[Text.name] ?> <?cs var:Lang.texts.rest_stays ?><?cs else ?><?cs var:Lang.texts.how ?><?cs /if ?></p></div>
<div class="columns">
<form class="form panel" method="post" action="/tekster/<?cs var:url_escape(Text.slug) ?>" novalidate>
<?cs call:hidden() ?><?cs call:kept() ?><?cs call:faults() ?>
<?cs if:Text.proposed ?><p class="note"><?cs var:Lang.texts.waits ?> <?cs var:Text.proposed ?>, <?cs var:Text.by ?>.</p><?cs /if ?>
<?cs if:Text.seen ?><p class="note" role="status"><?cs var:Lang.texts.seen ?> <a class="ds-link" href="#ark-nb"><?cs var:Lang.texts.seen_link ?></a></p><?cs /if ?>
<?cs if:Text.letter ?><p><?cs var:Lang.texts.how_letter ?></p><?cs /if ?>
<?cs call:area_in(Form.bokmal, "nb") ?>
<?cs call:area_in(Form.nynorsk, "nn") ?>
<?cs if:Text.letter ?>
<div class="row"><button class="ds-button" type="submit"><?cs var:Lang.texts.propose ?></button><button class="ds-button" data-variant="secondary" type="submit" name="vis" value="ja"><?cs var:Lang.texts.see_letter ?></button><?cs call:keep() ?><a class="ds-button" data-variant="tertiary" href="/tekster"><?cs var:Lang.form.cancel ?></a></div>
<?cs else ?>
<?cs call:area_in(Form.engelsk, "en") ?>
<details class="ds-details"<?cs if:Form.ukrainsk.typed || Form.polsk.typed || Form.arabisk.typed || Form.nordsamisk.typed ?> open<?cs /if ?>><summary><?cs var:Lang.texts.more ?></summary><div class="stack">
<?cs call:area_in(Form.ukrainsk, "uk") ?>
<?cs call:area_in(Form.polsk, "pl") ?>
<?cs call:area_in(Form.arabisk, "ar") ?>
<?cs call:area_in(Form.nordsamisk, "se") ?>
</div></details>
<div class="row"><button class="ds-button" type="submit"><?cs var:Lang.texts.look ?></button><?cs call:keep() ?><a class="ds-button" data-variant="tertiary" href="/tekster"><?cs var:Lang.form.cancel ?></a></div>
<?cs /if ?>
</form>
<div class="stack">
<?cs if:Text.letter ?><section class="panel stack" data-gap="sm" aria-labelledby="felt"><h2 class="ds-heading" data-size="2xs" id="felt"><?cs var:Lang.texts.places ?></h2><p class="quiet"><?cs var:Lang.texts.places_how ?></p><dl class="facts"><?cs each:p = Text.Places ?><div><dt><code>{<?cs var:p.name ?>}</code></dt><dd><?cs var:Lang.letter_place[p.name] ?><?cs if:p.required ?> <strong><?cs var:Lang.texts.place_required ?></strong><?cs /if ?></dd></div><?cs /each ?></dl></section><?cs /if ?>
<section class="panel stack" data-gap="sm" aria-labelledby="na"><h2 class="ds-heading" data-size="2xs" id="na"><?cs var:Lang.texts.now ?></h2><?cs call:words_now(Text) ?><?cs if:!Text.letter ?><p><a class="ds-link" href="/<?cs var:url_escape(Text.slug) ?>"><?cs var:Lang.texts.open ?></a></p><?cs elif:Text.standard ?><p><a class="ds-link" href="/tekster/<?cs var:url_escape(Text.slug) ?>?fra=standard"><?cs var:Lang.texts.begin_standard ?></a></p><?cs /if ?></section>
<?cs if:subcount(Earlier) ?><section class="panel stack" data-gap="sm" aria-labelledby="for"><h2 class="ds-heading" data-size="2xs" id="for"><?cs var:Lang.texts.earlier ?></h2><?cs each:t = Earlier ?>
<details class="ds-details"><summary><?cs var:Lang.language[t.code] ?>, <?cs var:t.until ?></summary><div class="stack" data-gap="sm"><p class="quiet"><?cs var:Lang.texts.since ?> <?cs var:t.since ?>, <?cs var:t.by ?>. <?cs var:Lang.texts.until ?> <?cs var:t.until ?>, <?cs var:t.until_by ?></p><p class="prose" dir="auto"<?cs if:t.code != Lang.code ?> lang="<?cs var:t.code ?>"<?cs /if ?>><bdi><?cs var:t.text ?></bdi></p><p><a class="ds-link" href="/tekster/<?cs var:url_escape(Text.slug) ?>?fra=<?cs var:url_escape(t.id) ?>"><?cs var:Lang.texts.again ?><span class="ds-sr-only"> – <?cs var:Lang.language[t.code] ?>, <?cs var:t.until ?></span></a></p></div></details><?cs /each ?></section><?cs /if ?>
</div>
</div>
