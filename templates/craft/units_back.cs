<?cs include!"craft/unit_parts.cs" ?>
<?cs call:below("/enheter", Lang.units.title) ?>
<?cs if:Before.anew ?><?cs call:head(Lang.units.anew, Before.number, "page stack") ?><?cs else ?><?cs call:head(Lang.units.back_title, "", "page stack") ?><?cs /if ?>
<div class="page-head stack" data-gap="sm"><?cs if:Before.anew ?><?cs call:crumbs(Lang.units.anew) ?><h1 class="ds-heading" data-size="lg"><?cs var:Lang.units.anew ?> <?cs var:Before.number ?></h1><p class="lede"><?cs var:Lang.units.anew_lede ?></p><?cs else ?><?cs call:crumbs(Lang.units.back_title) ?><h1 class="ds-heading" data-size="lg"><?cs var:Lang.units.back_title ?></h1><p class="lede"><?cs var:Lang.units.back_lede ?></p><?cs /if ?></div>
<?cs if:!Before.number ?><p class="empty"><?cs var:Lang.units.back_none ?></p>
<?cs else ?>
<section class="panel stack" data-gap="sm" aria-labelledby="endres"><h2 class="ds-heading" data-size="xs" id="endres"><?cs var:Lang.units.changes ?></h2><p><?cs var:Lang.units.back_to ?> <?cs var:Before.number ?>, <?cs var:Before.made ?>, <?cs if:Before.maker ?><?cs var:Before.maker ?><?cs else ?><?cs var:Lang.units.of_file ?><?cs /if ?>.</p><?cs call:unit_changes() ?></section>
<?cs if:subcount(Hindered) ?><div class="ds-alert" data-color="warning"><h2 class="ds-heading" data-size="2xs"><?cs var:Lang.units.back_stays ?></h2><ul class="ds-list"><?cs each:h = Hindered ?><li><bdi><?cs var:h.name ?></bdi>: <?cs var:h.Stays.cases ?> <?cs var:h.Stays.people ?></li><?cs /each ?></ul></div><?cs /if ?>
<?cs if:!subcount(Hindered) || Form.bad ?><form class="form panel" method="post" action="<?cs if:Before.anew ?>/enheter/utgaver/<?cs var:url_escape(Before.number) ?>/bruk<?cs else ?>/enheter/ta-tilbake<?cs /if ?>" novalidate>
<?cs call:hidden() ?><?cs call:kept() ?><?cs call:faults() ?>
<?cs if:Before.anew ?><?cs call:area(Form.enhet_fordi, Lang.units.anew_because, Lang.units.because_help, "") ?><?cs else ?><?cs call:area(Form.enhet_fordi, Lang.units.back_because, Lang.units.because_help, "") ?><?cs /if ?>
<p class="quiet"><?cs var:Lang.units.felt ?></p><?cs if:!Map.page ?><p class="note"><?cs var:Lang.units.first_change ?></p><?cs /if ?>
<div class="row"><button class="ds-button" type="submit"><?cs if:Before.anew ?><?cs var:Lang.units.anew_submit ?><?cs else ?><?cs var:Lang.units.back ?><?cs /if ?></button><?cs call:keep() ?><a class="ds-button" data-variant="tertiary" href="/enheter"><?cs var:Lang.form.cancel ?></a></div>
</form><?cs /if ?>
<?cs /if ?>
