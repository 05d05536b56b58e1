<?cs include!"form.cs" ?><?cs include!"page.cs" ?>
<?cs # the first of the three carries the field's id, for the summary's link ?>
<?cs def:pace(f, mark, value, label) ?><div class="ds-field"><input class="ds-input" type="radio" id="<?cs var:f.name ?><?cs var:mark ?>" name="<?cs var:f.name ?>" value="<?cs var:value ?>"<?cs if:f.typed == value ?> checked<?cs /if ?>><label class="ds-label" for="<?cs var:f.name ?><?cs var:mark ?>"><?cs var:label ?></label></div><?cs /def ?>
<?cs call:head(Lang.round.title, "", "page stack") ?>
<div class="page-head stack" data-gap="sm"><?cs call:crumbs(Lang.round.title) ?><h1 class="ds-heading" data-size="lg"><?cs var:Lang.round.title ?></h1><p class="lede"><?cs var:Lang.round.lede ?></p>
<?cs if:Left ?><div class="row"><p><strong><?cs var:Left ?></strong></p><?cs call:due(Due) ?></div><?cs /if ?></div>
<?cs if:!Round ?><p class="empty"><?cs var:Lang.round.not_yet ?></p>
<?cs elif:!subcount(Rows) ?><p class="empty"><?cs var:Lang.round.none ?></p>
<?cs else ?>
<dl class="panel facts" data-wide><div><dt><?cs var:Lang.case_pace.active ?></dt><dd><?cs var:Lang.round.active_is ?></dd></div><div><dt><?cs var:Lang.case_pace.resting ?></dt><dd><?cs var:Lang.round.resting_is ?></dd></div><div><dt><?cs var:Lang.case_pace.closing ?></dt><dd><?cs var:Lang.round.closing_is ?></dd></div></dl>
<form class="stack" method="post" action="/saker/gjennomgang" novalidate>
<?cs call:hidden() ?><?cs call:faults() ?>
<div class="desk"><ul class="tasks" data-plain>
<?cs each:r = Rows ?><li class="task"><div class="task-what"><h2 class="ds-heading" data-size="2xs"><a class="ds-link" href="/sak/<?cs var:url_escape(r.number) ?>"><?cs var:r.name ?></a></h2><p class="quiet"><?cs var:Lang.case.case ?> <?cs var:r.number ?> · <?cs var:Lang.kind[r.kind] ?> · <?cs var:r.unit ?></p><?cs if:r.said ?><p class="quiet"><?cs var:Lang.round.said ?> <?cs var:r.said ?></p><?cs /if ?></div>
<fieldset class="ds-fieldset paces"><legend class="ds-sr-only"><?cs var:r.name ?>, <?cs var:r.number ?></legend><?cs call:pace(Form[r.field], "", "aktiv", Lang.case_pace.active) ?><?cs call:pace(Form[r.field], "-hviler", "hviler", Lang.case_pace.resting) ?><?cs call:pace(Form[r.field], "-avsluttes", "avsluttes", Lang.case_pace.closing) ?></fieldset></li><?cs /each ?>
</ul></div>
<div class="row"><button class="ds-button" type="submit"><?cs var:Lang.round.save ?></button><a class="ds-button" data-variant="tertiary" href="/"><?cs var:Lang.form.cancel ?></a></div>
<p class="quiet"><?cs var:Lang.round.parts ?></p>
</form><?cs /if ?>
