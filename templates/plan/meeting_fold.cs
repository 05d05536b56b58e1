<?cs include!"form.cs" ?><?cs include!"page.cs" ?><?cs include!"plan/consent_parts.cs" ?><?cs include!"plan/meeting_parts.cs" ?>
<?cs call:head(Lang.meeting_fold.title, Case.number, "page stack") ?><?cs call:above_meeting() ?>
<div class="page-head stack" data-gap="sm"><?cs call:crumbs(Lang.meeting_fold.title) ?><h1 class="ds-heading" data-size="lg"><?cs var:Lang.meeting_fold.title ?></h1><?cs call:about_case() ?><p><?cs var:Lang.meeting_fold.lede ?></p></div>
<section class="panel stack" data-gap="sm" aria-labelledby="beholdes"><h2 class="ds-heading" data-size="xs" id="beholdes"><?cs var:Lang.meeting_fold.kept ?></h2><dl class="facts"><div><dt><?cs var:Lang.meeting_kind[Meeting.kind] ?></dt><dd><?cs var:Meeting.met ?>, <?cs var:Meeting.hours ?> · <bdi><?cs var:Meeting.place ?></bdi></dd></div></dl></section>
<?cs if:!Folds ?><p class="note"><?cs var:Lang.meeting_fold.over ?></p><?cs elif:!subcount(Others) ?><p class="note"><?cs var:Lang.meeting_fold.none ?></p><?cs else ?>
<form class="form panel" method="post" action="/sak/<?cs var:url_escape(Case.number) ?>/moter/<?cs var:url_escape(Meeting.id) ?>/sammen" novalidate>
<?cs call:hidden() ?><?cs call:faults() ?>
<?cs call:answers(Form.avlyses, Lang.meeting_fold.dropped) ?><?cs each:m = Others ?><div class="ds-field"><input class="ds-input" type="radio" id="avlyses<?cs if:!first(m) ?>-<?cs var:m.id ?><?cs /if ?>" name="avlyses" value="<?cs var:m.id ?>"<?cs if:Form.avlyses.typed == m.id ?> checked<?cs /if ?>><label class="ds-label" for="avlyses<?cs if:!first(m) ?>-<?cs var:m.id ?><?cs /if ?>"><?cs var:Lang.meeting_kind[m.kind] ?>, <?cs var:m.met.long ?>, <?cs var:m.hours ?></label></div><?cs /each ?><?cs call:answers_end(Form.avlyses) ?>
<p class="note"><?cs var:Lang.meeting_fold.along ?></p>
<?cs call:tick(Form.familien_enig, Lang.meeting_fold.family) ?>
<?cs call:language_of("sprak", Lang.meeting.mail_language) ?>
<div class="row"><button class="ds-button" type="submit"><?cs var:Lang.meeting_fold.submit ?></button><a class="ds-button" data-variant="tertiary" href="/sak/<?cs var:url_escape(Case.number) ?>/moter/<?cs var:url_escape(Meeting.id) ?>"><?cs var:Lang.form.cancel ?></a></div>
</form><?cs /if ?>
