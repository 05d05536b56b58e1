<?cs include!"cover/notes_list.cs" ?>
<?cs call:head(Lang.note.all, Case.number, "page stack") ?>
<div class="page-head stack" data-gap="sm"><?cs call:crumbs(Lang.note.all) ?><h1 class="ds-heading" data-size="lg"><?cs var:Lang.note.all ?></h1><p class="lede"><bdi><?cs var:Case.name ?></bdi> · <span class="keep"><?cs var:Lang.case.case ?> <?cs var:Case.number ?></span> · <?cs var:Lang.kind[Strand.kind] ?></p><p class="quiet"><?cs var:Lang.note.who ?></p></div>
<div class="desk"><?cs call:notes(Notes, Strand.slug) ?>
<?cs if:May.note_write ?><div class="row"><a class="ds-button" href="/sak/<?cs var:url_escape(Case.number) ?>/<?cs var:Strand.slug ?>/notat"><?cs var:Lang.note.write ?></a></div><?cs /if ?></div>
