<?cs include!"form.cs" ?><?cs include!"page.cs" ?>
<?cs if:Old.id ?><?cs call:head(Lang.note.correct_title, Case.number, "page stack") ?><?cs else ?><?cs call:head(Lang.note.title, Case.number, "page stack") ?><?cs /if ?>
<div class="page-head stack" data-gap="sm"><?cs if:Old.id ?><?cs call:crumbs(Lang.note.correct_title) ?><?cs else ?><?cs call:crumbs(Lang.note.title) ?><?cs /if ?><h1 class="ds-heading" data-size="lg"><?cs if:Old.id ?><?cs var:Lang.note.correct_title ?><?cs else ?><?cs var:Lang.note.title ?><?cs /if ?></h1><?cs call:about_strand() ?></div>
<?cs if:Old.id ?><section class="panel stack" data-gap="sm" aria-labelledby="gammelt"><h2 class="ds-heading" data-size="2xs" id="gammelt"><?cs var:Lang.note.old ?> <?cs var:Old.written ?></h2><p class="prose"><bdi><?cs var:Old.text ?></bdi></p><p class="quiet"><?cs var:Old.writer ?></p><?cs if:Old.kept_why ?><p class="note"><?cs var:Lang.note.kept ?> <bdi><?cs var:Old.kept_why ?></bdi></p><?cs /if ?></section><?cs /if ?>
<form class="form panel" method="post" action="/sak/<?cs var:url_escape(Case.number) ?>/<?cs var:Strand.slug ?>/notat<?cs if:Old.id ?>/<?cs var:url_escape(Old.id) ?><?cs /if ?>" novalidate>
<?cs call:hidden() ?><?cs call:kept() ?><?cs call:faults() ?>
<?cs call:area(Form.notat, Lang.note.text, Lang.note.text_help, "") ?>
<?cs if:!Case.adult || Form.ikke_foresatte.typed ?><?cs call:area(Form.ikke_foresatte, Lang.note.keep_label, Lang.note.keep_help, "") ?><?cs /if ?>
<div class="row"><button class="ds-button" type="submit"><?cs var:Lang.note.submit ?></button><?cs call:keep() ?><a class="ds-button" data-variant="tertiary" href="/sak/<?cs var:url_escape(Case.number) ?>"><?cs var:Lang.form.cancel ?></a></div>
</form>
