<?cs include!"form.cs" ?><?cs include!"page.cs" ?>
<?cs call:head(Lang.full_time.title, Who.name, "page stack") ?>
<div class="page-head stack" data-gap="sm"><?cs call:crumbs(Lang.full_time.title) ?><h1 class="ds-heading" data-size="lg"><?cs var:Lang.full_time.title ?></h1><p class="lede"><bdi><?cs var:Who.name ?></bdi> · <?cs var:Unit.name ?></p><p><?cs var:Lang.full_time.lede ?></p></div>
<form class="form panel" method="post" action="/enhet/<?cs var:url_escape(Unit.code) ?>/hel-stilling/<?cs var:url_escape(Who.id) ?>" novalidate>
<?cs call:hidden() ?><?cs call:faults() ?><input type="hidden" name="sett" value="<?cs var:Seen ?>">
<?cs call:answers(Form.stilling, Lang.full_time.question) ?><?cs call:radio(Form.stilling, "stilling", "ingen", Lang.full_time.none) ?><?cs call:radio(Form.stilling, "stilling-2", "familie", Lang.post_title.family) ?><?cs call:radio(Form.stilling, "stilling-3", "barn", Lang.post_title.child) ?><?cs call:radio(Form.stilling, "stilling-4", "voksen", Lang.post_title.adult) ?><?cs call:answers_end(Form.stilling) ?>
<?cs call:line(Form.plass_til, Lang.full_time.room, Lang.full_time.room_help, "4", "1") ?>
<div class="row"><button class="ds-button" type="submit"><?cs var:Lang.full_time.submit ?></button><a class="ds-button" data-variant="tertiary" href="/enhet/<?cs var:url_escape(Unit.code) ?>/koordinatorer"><?cs var:Lang.form.cancel ?></a></div>
</form>
