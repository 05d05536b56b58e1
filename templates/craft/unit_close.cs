<?cs include!"craft/unit_parts.cs" ?>
<?cs call:below("/enheter", Lang.units.title) ?>
<?cs call:head(Lang.units.close, Is.name, "page stack") ?>
<div class="page-head stack" data-gap="sm"><?cs call:crumbs(Lang.units.close) ?><h1 class="ds-heading" data-size="lg"><?cs var:Lang.units.close ?>: <bdi><?cs var:Is.name ?></bdi></h1><p class="lede"><?cs var:Lang.units.close_lede ?></p></div>
<section class="panel stack" data-gap="sm" aria-labelledby="na"><h2 class="ds-heading" data-size="2xs" id="na"><?cs var:Lang.units.is_now ?></h2><?cs call:unit_facts(Is) ?></section>
<?cs if:!Is.may_go ?><div class="ds-alert" data-color="warning"><h2 class="ds-heading" data-size="2xs"><?cs var:Lang.units.stays ?></h2><ul class="ds-list"><?cs if:Is.Stays.cases ?><li><?cs var:Is.Stays.cases ?></li><?cs /if ?><?cs if:Is.Stays.people ?><li><?cs var:Is.Stays.people ?></li><?cs /if ?><?cs if:Is.Stays.below ?><li><?cs var:Is.Stays.below ?></li><?cs /if ?></ul></div><?cs /if ?>
<?cs if:Is.may_go || Form.bad ?><form class="form panel" method="post" action="/enheter/<?cs var:url_escape(Is.code) ?>/legg-ned" novalidate>
<?cs call:hidden() ?><?cs call:kept() ?><?cs call:faults() ?>
<?cs call:area(Form.enhet_fordi, Lang.units.close_because, Lang.units.because_help, "") ?>
<?cs if:!Map.page ?><p class="note"><?cs var:Lang.units.first_change ?></p><?cs /if ?>
<div class="row"><button class="ds-button" type="submit"><?cs var:Lang.units.close_submit ?></button><?cs call:keep() ?><a class="ds-button" data-variant="tertiary" href="/enheter/<?cs var:url_escape(Is.code) ?>/endre"><?cs var:Lang.form.cancel ?></a></div>
</form><?cs /if ?>
