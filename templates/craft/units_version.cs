<?cs include!"craft/unit_parts.cs" ?>
<?cs call:below("/enheter/utgaver", Lang.units.versions) ?>
<?cs call:head(Lang.units.version_title, Version.number, "page stack") ?>
<div class="page-head stack" data-gap="sm"><?cs call:crumbs(Lang.units.version_title) ?><h1 class="ds-heading" data-size="lg"><?cs var:Lang.units.version_title ?> <?cs var:Version.number ?></h1><p class="lede"><?cs var:Version.made ?> · <?cs if:Version.maker ?><?cs var:Version.maker ?><?cs else ?><?cs var:Lang.units.of_file ?><?cs /if ?></p></div>
<section class="panel stack" data-gap="sm" aria-labelledby="endret"><h2 class="ds-heading" data-size="xs" id="endret"><?cs var:Lang.units.changes ?></h2><?cs if:Version.why ?><p><?cs var:Lang.units.why ?> «<bdi><?cs var:Version.why ?></bdi>»</p><?cs /if ?><?cs call:unit_changes() ?></section>
<?cs if:May.units_change && Version.old ?><div class="row"><a class="ds-button" data-variant="secondary" href="/enheter/utgaver/<?cs var:url_escape(Version.number) ?>/bruk"><?cs var:Lang.units.anew ?> <?cs var:Version.number ?></a></div><?cs /if ?>
