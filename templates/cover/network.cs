<?cs include!"form.cs" ?><?cs include!"page.cs" ?>
<?cs call:head(Lang.network.title, Unit.name, "page stack") ?>
<div class="page-head stack" data-gap="sm"><?cs call:crumbs(Lang.network.title) ?><h1 class="ds-heading" data-size="lg"><?cs var:Lang.network.heading ?> <?cs var:Unit.name ?></h1><p class="lede"><?cs var:Lang.network.lede ?></p></div>
<?cs call:faults() ?>
<div class="desk"><ul class="tasks" data-plain>
<?cs each:p = People ?><li class="task"><div class="task-what"><h2 class="ds-heading" data-size="2xs"><?cs var:p.name ?></h2><p class="quiet"><?cs var:p.title ?></p><?cs if:p.leader ?><span class="ds-tag"><?cs var:Lang.network.leader ?></span><?cs elif:p.contact ?><span class="ds-tag" data-color="success"><?cs var:Lang.network.contact ?></span><?cs /if ?></div>
<?cs if:!p.leader ?><form method="post" action="/enhet/<?cs var:url_escape(Unit.code) ?>/kontakt"><?cs call:hidden() ?><input type="hidden" name="ansatt" value="<?cs var:p.id ?>"><input type="hidden" name="steg" value="<?cs if:p.contact ?>avslutt<?cs else ?>utnevn<?cs /if ?>"><button class="ds-button" data-variant="<?cs if:p.contact ?>secondary<?cs else ?>tertiary<?cs /if ?>" type="submit"><?cs if:p.contact ?><?cs var:Lang.network.relieve ?><?cs else ?><?cs var:Lang.network.appoint ?><?cs /if ?><span class="ds-sr-only"> – <?cs var:p.name ?></span></button></form><?cs /if ?></li><?cs /each ?>
</ul></div>
