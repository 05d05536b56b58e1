<?cs include!"craft/unit_parts.cs" ?>
<?cs call:below("/enheter", Lang.units.title) ?>
<?cs call:head(Lang.units.back_title, "", "page stack") ?>
<div class="page-head stack" data-gap="sm"><?cs call:crumbs(Lang.units.back_title) ?><h1 class="ds-heading" data-size="lg"><?cs var:Lang.units.back_title ?></h1><p class="lede"><?cs var:Lang.units.back_lede ?></p></div>
<?cs if:!Before.number ?><p class="empty"><?cs var:Lang.units.back_none ?></p>
<?cs else ?>
<section class="panel stack" data-gap="sm" aria-labelledby="endres"><h2 class="ds-heading" data-size="xs" id="endres"><?cs var:Lang.units.changes ?></h2><p><?cs var:Lang.units.back_to ?> <?cs var:Before.number ?>, <?cs var:Before.made ?>, <?cs if:Before.maker ?><?cs var:Before.maker ?><?cs else ?><?cs var:Lang.units.of_file ?><?cs /if ?>.</p><?cs call:unit_changes() ?></section>
<?cs if:subcount(Hindered) ?><div class="ds-alert" data-color="warning"><h2 class="ds-heading" data-size="2xs"><?cs var:Lang.units.back_stays ?></h2><ul class="ds-list"><?cs each:h = Hindered ?><li><bdi><?cs var:h.name ?></bdi>: <?cs var:h.Stays.cases ?> <?cs var:h.Stays.people ?></li><?cs /each ?></ul></div><?cs /if ?>
<?cs if:!subcount(Hindered) || Form.bad ?><form class="form panel" method="post" action="/enheter/ta-tilbake" novalidate>
<?cs call:hidden() ?><?cs call:kept() ?><?cs call:faults() ?>
<?cs call:area(Form.enhet_fordi, Lang.units.back_because, Lang.units.because_help, "") ?>
<p class="quiet"><?cs var:Lang.units.felt ?></p>
<div class="row"><button class="ds-button" type="submit"><?cs var:Lang.units.back ?></button><?cs call:keep() ?><a class="ds-button" data-variant="tertiary" href="/enheter"><?cs var:Lang.form.cancel ?></a></div>
</form><?cs /if ?>
<?cs /if ?>
