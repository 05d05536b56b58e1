<?cs include!"form.cs" ?><?cs include!"page.cs" ?>
<?cs def:figure(label, n) ?><tr><th scope="row"><?cs var:label ?></th><td><?cs var:n ?></td></tr><?cs /def ?>
<?cs call:head(Lang.area.link, Unit.name, "page stack") ?>
<div class="page-head stack" data-gap="sm"><?cs call:crumbs(Lang.area.link) ?><h1 class="ds-heading" data-size="lg"><?cs var:Lang.area.title ?> <?cs var:Unit.name ?></h1><div class="row"><a class="ds-button" data-variant="secondary" href="/enhet/<?cs var:url_escape(Unit.code) ?>"><?cs var:Lang.desk.all_cases ?></a><a class="ds-button" data-variant="tertiary" href="/enhet/<?cs var:url_escape(Unit.code) ?>/koordinatorer"><?cs var:Lang.desk.all_coordinators ?></a></div></div>
<div class="columns">
<div class="panel stack"><table class="ds-table"><caption><?cs var:Lang.area.now ?></caption><tbody>
<?cs call:figure(Lang.area.active, Area.active) ?>
<?cs call:figure(Lang.area.waiting, Area.waiting) ?>
<?cs call:figure(Lang.area.offered, Area.offered) ?>
<?cs call:figure(Lang.area.people, Area.people) ?>
<?cs call:figure(Lang.area.away, Area.away) ?>
</tbody></table>
<?cs if:Area.received == "0" ?><p class="quiet"><?cs var:Lang.area.no_receipts ?></p><?cs else ?><table class="ds-table"><caption><?cs var:Lang.area.year ?></caption><tbody>
<?cs call:figure(Lang.area.received, Area.received) ?>
<tr><th scope="row"><?cs var:Lang.area.asked ?></th><td><?cs var:Area.asked ?> %</td></tr>
<tr><th scope="row"><?cs var:Lang.area.accepted ?></th><td><?cs var:Area.accepted ?> %</td></tr>
</tbody></table><?cs /if ?></div>
<section class="panel stack" aria-labelledby="ledig"><h2 class="ds-heading" data-size="xs" id="ledig"><?cs var:Lang.area.capacity ?></h2>
<?cs if:Area.room ?><p><strong><?cs var:Area.room ?></strong></p><p class="<?cs if:Area.stale ?>note<?cs else ?>quiet<?cs /if ?>"><?cs var:Lang.area.said ?> <?cs var:Area.said ?>, <?cs var:Area.by ?></p><?cs else ?><p class="empty"><?cs var:Lang.area.not_said ?></p><?cs /if ?>
<?cs if:Area.posts ?><p><?cs var:Area.posts ?></p><?cs /if ?>
<?cs if:May.capacity_set ?><form class="form" method="post" action="/enhet/<?cs var:url_escape(Unit.code) ?>/oversikt" novalidate><?cs call:hidden() ?><?cs call:faults() ?>
<?cs call:number(Form.plasser, Lang.area.room, Lang.area.room_help, "") ?>
<div class="row"><button class="ds-button" type="submit"><?cs var:Lang.area.submit ?></button></div></form><?cs /if ?></section>
</div>
