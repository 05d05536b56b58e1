<?cs # plain words of the municipality's: headings and paragraphs, nothing else ?>
<?cs def:own_parts(own) ?><?cs each:p = own.Parts ?><?cs if:p.heading ?><h2 class="ds-heading" data-size="xs"><bdi><?cs var:p.heading ?></bdi></h2><?cs else ?><p class="prose"><bdi><?cs var:p.text ?></bdi></p><?cs /if ?><?cs /each ?><?cs /def ?>
<?cs # which words are in use of a page or a letter ?>
<?cs def:words_now(t) ?><?cs if:subcount(t.Now) ?><ul class="ds-list"><?cs each:n = t.Now ?><li><?cs var:Lang.language[n.code] ?>: <span class="quiet"><?cs var:Lang.texts.since ?> <?cs var:n.since ?>, <?cs var:n.by ?></span></li><?cs /each ?></ul><?cs elif:t.letter && !t.standard ?><p><?cs var:Lang.texts.no_standard ?></p><?cs else ?><p><?cs var:Lang.texts.standard ?></p><?cs /if ?><?cs /def ?>
<?cs # one of the list ?>
<?cs def:own_row(t) ?>
<li class="task"><div class="task-what"><h3 class="ds-heading" data-size="2xs"><?cs var:Lang.own_page[t.name] ?></h3><?cs call:words_now(t) ?>
<?cs if:t.proposed ?><p class="note"><?cs var:Lang.texts.waits ?> <?cs var:t.proposed ?>, <?cs var:t.by ?>. <a class="ds-link" href="/tekster/<?cs var:url_escape(t.slug) ?>/se"><?cs var:Lang.texts.waits_link ?><span class="ds-sr-only"> – <?cs var:Lang.own_page[t.name] ?></span></a></p><?cs /if ?>
<p class="row"><a class="ds-link" href="/tekster/<?cs var:url_escape(t.slug) ?>"><?cs var:Lang.texts.change ?><span class="ds-sr-only"> – <?cs var:Lang.own_page[t.name] ?></span></a><?cs if:!t.letter ?> <a class="ds-link" href="/<?cs var:url_escape(t.slug) ?>"><?cs var:Lang.texts.open ?><span class="ds-sr-only"> – <?cs var:Lang.own_page[t.name] ?></span></a><?cs /if ?></p></div></li><?cs /def ?>
