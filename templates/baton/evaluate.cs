<?cs include!"form.cs" ?><?cs include!"page.cs" ?><?cs include!"baton/log_parts.cs" ?>
<?cs call:head(Lang.evaluate.title, Case.number, "page stack") ?><?cs call:above_log() ?>
<div class="page-head stack" data-gap="sm"><?cs call:crumbs(Lang.evaluate.title) ?><h1 class="ds-heading" data-size="lg"><?cs var:Lang.evaluate.title ?></h1><?cs call:about_strand() ?></div>
<section class="panel stack" data-gap="sm"><p><?cs var:Lang.log.for_goal ?> <bdi><?cs var:Measure.goal ?></bdi></p><p class="prose"><strong><bdi><?cs var:Measure.text ?></bdi></strong></p><dl class="facts"><div><dt><?cs var:Lang.log.responsible ?></dt><dd><bdi><?cs var:Measure.responsible ?></bdi></dd></div><?cs if:Measure.due ?><div><dt><?cs var:Lang.log.due ?></dt><dd><?cs var:Measure.due ?></dd></div><?cs /if ?></dl></section>
<form class="form panel" method="post" action="/sak/<?cs var:url_escape(Case.number) ?>/logg/tiltak/<?cs var:url_escape(Measure.id) ?>/vurder" novalidate>
<?cs call:hidden() ?><?cs call:kept() ?><?cs call:faults() ?>
<?cs call:answers(Form.virkning, Lang.evaluate.effect) ?><?cs call:radio(Form.virkning, "virkning", "onsket", Lang.measure_effect.wanted) ?><?cs call:radio(Form.virkning, "virkning-2", "noe", Lang.measure_effect.some) ?><?cs call:radio(Form.virkning, "virkning-3", "ingen", Lang.measure_effect.none) ?><?cs call:answers_end(Form.virkning) ?>
<?cs call:area(Form.vi_konkluderer, Lang.evaluate.conclusion, Lang.evaluate.conclusion_help, "") ?>
<?cs call:line(Form.ser_igjen, Lang.evaluate.again, Lang.evaluate.again_help, "12", "") ?>
<div class="row"><button class="ds-button" type="submit"><?cs var:Lang.log.save ?></button><?cs call:keep() ?><a class="ds-button" data-variant="tertiary" href="/sak/<?cs var:url_escape(Case.number) ?>/logg"><?cs var:Lang.form.cancel ?></a></div>
</form>
