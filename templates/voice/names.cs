<?cs include!"form.cs" ?><?cs include!"page.cs" ?><?cs include!"voice/own_parts.cs" ?>
<?cs # one name in one language, with what stands there without it ?>
<?cs def:name_line(f, row, code) ?><div class="ds-field"><label class="ds-label" for="<?cs var:f.name ?>"><?cs var:Lang.name_what[row.word] ?><span class="ds-sr-only"> – <?cs var:Lang.language[code] ?></span></label><p data-field="description" id="<?cs var:f.name ?>-d"><?cs var:Lang.naming.standard ?> <span<?cs if:code != Lang.code ?> lang="<?cs var:code ?>"<?cs /if ?>><?cs var:row.standard ?></span></p><input class="ds-input" type="text" lang="<?cs var:code ?>" id="<?cs var:f.name ?>" name="<?cs var:f.name ?>" value="<?cs var:f.typed ?>" size="30" autocomplete="off"<?cs call:ties(f, "ja") ?>><?cs call:fault(f) ?></div><?cs /def ?>
<?cs call:below("/tekster", Lang.texts.title) ?>
<?cs call:head(Lang.own_page.names, "", "page stack") ?>
<div class="page-head stack" data-gap="sm"><?cs call:crumbs(Lang.own_page.names) ?><h1 class="ds-heading" data-size="lg"><?cs var:Lang.own_page.names ?></h1><p class="lede"><?cs var:Lang.naming.lede ?></p></div>
<div class="columns">
<form class="form panel" method="post" action="/tekster/<?cs var:url_escape(Text.slug) ?>" novalidate>
<?cs call:hidden() ?><?cs call:kept() ?><?cs call:faults() ?>
<?cs if:Text.proposed ?><p class="note"><?cs var:Lang.texts.waits ?> <?cs var:Text.proposed ?>, <?cs var:Text.by ?>.</p><?cs /if ?>
<p><?cs var:Lang.naming.how ?></p>
<?cs each:n = Text.Names ?><section class="stack" aria-labelledby="pa-<?cs var:n.code ?>"><h2 class="ds-heading" data-size="xs" id="pa-<?cs var:n.code ?>"><?cs var:Lang.language[n.code] ?></h2><?cs if:n.code != "nb" ?><p class="quiet"><?cs var:Lang.naming.other_help ?></p><?cs /if ?>
<?cs each:r = n.Rows ?><?cs call:name_line(Form[r.field], r, n.code) ?><?cs /each ?></section><?cs /each ?>
<div class="row"><button class="ds-button" type="submit"><?cs var:Lang.texts.look ?></button><?cs call:keep() ?><a class="ds-button" data-variant="tertiary" href="/tekster"><?cs var:Lang.form.cancel ?></a></div>
</form>
<div class="stack">
<section class="panel stack" data-gap="sm" aria-labelledby="na"><h2 class="ds-heading" data-size="2xs" id="na"><?cs var:Lang.texts.now ?></h2><?cs call:words_now(Text) ?></section>
<section class="panel stack" data-gap="sm" aria-labelledby="fast"><h2 class="ds-heading" data-size="2xs" id="fast"><?cs var:Lang.naming.stay ?></h2><p><?cs var:Lang.naming.stay_words ?></p><p class="quiet"><?cs var:Lang.naming.stay_why ?></p><p class="quiet"><?cs var:Lang.naming.others ?></p><p class="quiet"><?cs var:Lang.naming.made ?></p></section>
<?cs if:subcount(Earlier) ?><section class="panel stack" data-gap="sm" aria-labelledby="for"><h2 class="ds-heading" data-size="2xs" id="for"><?cs var:Lang.naming.earlier ?></h2><?cs each:t = Earlier ?>
<details class="ds-details"><summary><?cs var:Lang.language[t.code] ?>, <?cs var:t.until ?></summary><div class="stack" data-gap="sm"><p class="quiet"><?cs var:Lang.texts.since ?> <?cs var:t.since ?>, <?cs var:t.by ?>. <?cs var:Lang.texts.until ?> <?cs var:t.until ?>, <?cs var:t.until_by ?></p><dl class="facts"><?cs each:r = t.Rows ?><?cs if:r.own ?><div><dt><?cs var:Lang.name_what[r.word] ?></dt><dd<?cs if:t.code != Lang.code ?> lang="<?cs var:t.code ?>"<?cs /if ?>><bdi><?cs var:r.own ?></bdi></dd></div><?cs /if ?><?cs /each ?></dl><p><a class="ds-link" href="/tekster/<?cs var:url_escape(Text.slug) ?>?fra=<?cs var:url_escape(t.id) ?>"><?cs var:Lang.naming.again ?><span class="ds-sr-only"> – <?cs var:Lang.language[t.code] ?>, <?cs var:t.until ?></span></a></p></div></details><?cs /each ?></section><?cs /if ?>
</div>
</div>
