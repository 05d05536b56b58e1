<?cs include!"craft/unit_parts.cs" ?>
<?cs call:below("/enheter", Lang.units.title) ?>
<?cs call:head(Lang.units.versions_title, "", "page stack") ?>
<div class="page-head stack" data-gap="sm"><?cs call:crumbs(Lang.units.versions) ?><h1 class="ds-heading" data-size="lg"><?cs var:Lang.units.versions_title ?></h1><p class="lede"><?cs var:Lang.units.versions_lede ?></p></div>
<div class="desk"><?cs if:subcount(Versions) ?><ul class="tasks" data-plain>
<?cs each:v = Versions ?><li class="task"><div class="task-what"><h2 class="ds-heading" data-size="2xs"><a class="ds-link" href="/enheter/utgaver/<?cs var:url_escape(v.number) ?>"><?cs var:Lang.units.version ?> <?cs var:v.number ?></a></h2><?cs if:v.why ?><p><bdi><?cs var:v.why ?></bdi></p><?cs /if ?><p class="quiet"><?cs var:v.made ?> · <?cs if:v.maker ?><?cs var:v.maker ?><?cs else ?><?cs var:Lang.units.of_file ?><?cs /if ?></p></div></li><?cs /each ?>
</ul><?cs else ?><p class="empty"><?cs var:Lang.units.no_map ?></p><?cs /if ?></div>
