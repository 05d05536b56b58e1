<?cs include!"form.cs" ?><?cs include!"page.cs" ?><?cs include!"baton/log_parts.cs" ?><?cs include!"plan/consent_parts.cs" ?>
<?cs call:head(Lang.log.new_note, Case.number, "page stack") ?><?cs call:above_log() ?>
<div class="page-head stack" data-gap="sm"><?cs call:crumbs(Lang.log.new_note) ?><h1 class="ds-heading" data-size="lg"><?cs var:Lang.log.new_note ?></h1><?cs call:about_case() ?></div>
<form class="form panel" method="post" action="/sak/<?cs var:url_escape(Case.number) ?>/logg/notat" novalidate>
<?cs call:hidden() ?><?cs call:kept() ?><?cs call:faults() ?>
<?cs call:answers(Form.notatet_er, Lang.log.note_is) ?><?cs call:radio(Form.notatet_er, "notatet_er", "lysglimt", Lang.log.bright_spot_is) ?><?cs call:radio(Form.notatet_er, "notatet_er-2", "barnets-stemme", Lang.log.child_view_is) ?><?cs call:answers_end(Form.notatet_er) ?>
<?cs call:area(Form.lognotat, Lang.log.note, Lang.log.note_help, "") ?>
<div class="row"><button class="ds-button" type="submit"><?cs var:Lang.log.save ?></button><?cs call:keep() ?><a class="ds-button" data-variant="tertiary" href="/sak/<?cs var:url_escape(Case.number) ?>/logg"><?cs var:Lang.form.cancel ?></a></div>
</form>
