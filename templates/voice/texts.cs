<?cs include!"form.cs" ?><?cs include!"page.cs" ?>
<?cs call:head(Lang.texts.title, "", "page stack") ?>
<div class="page-head stack" data-gap="sm"><?cs call:crumbs(Lang.texts.title) ?><h1 class="ds-heading" data-size="lg"><?cs var:Lang.texts.title ?></h1><p class="lede"><?cs var:Lang.texts.lede ?></p></div>
<?cs if:Kept ?><div class="ds-alert" data-color="success" role="status"><p class="ds-paragraph"><?cs var:Lang.texts.kept ?></p></div><?cs /if ?>
<?cs each:t = Pages ?><section class="panel stack" data-gap="sm" aria-labelledby="side-<?cs var:t.slug ?>"><h2 class="ds-heading" data-size="xs" id="side-<?cs var:t.slug ?>"><?cs var:Lang.own_page[t.name] ?></h2>
<?cs if:subcount(t.Now) ?><ul class="ds-list"><?cs each:n = t.Now ?><li><?cs var:Lang.language[n.code] ?>: <span class="quiet"><?cs var:Lang.texts.since ?> <?cs var:n.since ?>, <?cs var:n.by ?></span></li><?cs /each ?></ul><?cs else ?><p><?cs var:Lang.texts.standard ?></p><?cs /if ?>
<?cs if:t.proposed ?><p class="note"><?cs var:Lang.texts.waits ?> <?cs var:t.proposed ?>, <?cs var:t.by ?>. <a class="ds-link" href="/tekster/<?cs var:url_escape(t.slug) ?>/se"><?cs var:Lang.texts.waits_link ?><span class="ds-sr-only"> – <?cs var:Lang.own_page[t.name] ?></span></a></p><?cs /if ?>
<div class="row"><a class="ds-button" data-variant="secondary" href="/tekster/<?cs var:url_escape(t.slug) ?>"><?cs var:Lang.texts.change ?><span class="ds-sr-only"> – <?cs var:Lang.own_page[t.name] ?></span></a><a class="ds-link" href="/<?cs var:url_escape(t.slug) ?>"><?cs var:Lang.texts.open ?><span class="ds-sr-only"> – <?cs var:Lang.own_page[t.name] ?></span></a></div></section>
<?cs /each ?>
