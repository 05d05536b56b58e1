<?cs include!"form.cs" ?><?cs include!"page.cs" ?>
<?cs call:head(Lang.same_person.title, "", "page stack") ?>
<div class="page-head stack" data-gap="sm"><?cs call:crumbs(Lang.same_person.title) ?><h1 class="ds-heading" data-size="lg"><?cs var:Lang.same_person.title ?></h1><?cs if:Pair.name ?><p class="lede"><bdi><?cs var:Pair.name ?></bdi><?cs if:Pair.birth ?> · <?cs var:Lang.case.born ?> <?cs var:Pair.birth ?><?cs /if ?></p><?cs /if ?><p><?cs if:Pair.hidden ?><?cs var:Lang.same_person.lede_hidden ?><?cs elif:Pair.one ?><?cs var:Lang.same_person.lede_one ?><?cs else ?><?cs var:Lang.same_person.lede ?><?cs /if ?></p></div>
<section class="panel stack" aria-labelledby="sakene"><h2 class="ds-heading" data-size="xs" id="sakene"><?cs var:Lang.same_person.cases ?></h2><ul class="people"><?cs each:c = Cases ?><?cs if:c.hidden ?><li><p><?cs var:Lang.same_person.hidden ?></p></li><?cs else ?><li><h3><?cs var:Lang.case.case ?> <?cs var:c.number ?></h3><p><bdi><?cs var:c.holder ?></bdi><?cs if:c.unit ?> · <bdi><?cs var:c.unit ?></bdi><?cs /if ?></p><p class="quiet"><?cs var:Lang.same_person.came ?> <?cs var:c.received ?></p></li><?cs /if ?><?cs /each ?></ul></section>
<?cs if:Pair.settled ?><p><?cs var:Lang.same_person.settled ?></p><?cs else ?>
<form class="form panel" method="post" action="/samme-barn/<?cs var:url_escape(Pair.id) ?>" novalidate>
<?cs call:hidden() ?><?cs call:kept() ?><?cs call:faults() ?>
<?cs call:answers(Form.er_det_samme, Lang.same_person.ask) ?><?cs call:radio(Form.er_det_samme, "er_det_samme", "samme", Lang.same_person_answer.same) ?><?cs call:radio(Form.er_det_samme, "er_det_samme-2", "ulike", Lang.same_person_answer.different) ?><?cs call:answers_end(Form.er_det_samme) ?>
<?cs call:area(Form.det_er_gjort, Lang.same_person.done, Lang.same_person.done_help, "") ?>
<div class="row"><button class="ds-button" type="submit"><?cs var:Lang.same_person.submit ?></button><?cs call:keep() ?><a class="ds-button" data-variant="tertiary" href="/"><?cs var:Lang.form.cancel ?></a></div>
</form><?cs /if ?>
