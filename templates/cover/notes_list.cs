<?cs include!"form.cs" ?><?cs include!"page.cs" ?>
<?cs # notes of one strand, newest first; what is wrong is put right by a new one ?>
<?cs def:notes(list, slug) ?><?cs if:subcount(list) ?><ul class="tasks" data-plain><?cs each:n = list ?>
<li class="task"><div class="task-what"><p class="quiet"><?cs var:n.written ?> · <?cs var:n.writer ?><?cs if:n.corrects ?> · <?cs var:Lang.note.corrects ?> <?cs var:n.corrects ?><?cs /if ?></p><p class="prose"><bdi><?cs var:n.text ?></bdi></p><?cs if:n.kept_why ?><p class="note"><?cs var:Lang.note.kept ?> <bdi><?cs var:n.kept_why ?></bdi></p><?cs /if ?><?cs if:n.corrected ?><p class="note"><?cs var:Lang.note.corrected ?></p><?cs /if ?></div>
<?cs if:!n.corrected ?><a class="ds-link" href="/sak/<?cs var:url_escape(Case.number) ?>/<?cs var:url_escape(slug) ?>/notat/<?cs var:url_escape(n.id) ?>"><?cs var:Lang.note.correct ?><span class="ds-sr-only"> <?cs var:n.written ?> (<?cs var:n.id ?>)</span></a><?cs /if ?></li><?cs /each ?></ul>
<?cs else ?><p class="empty"><?cs var:Lang.note.none ?></p><?cs /if ?><?cs /def ?>
