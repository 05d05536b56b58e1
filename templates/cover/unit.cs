<?cs include!"form.cs" ?><?cs include!"page.cs" ?>
<?cs if:Waiting ?><?cs call:head(Lang.unit.waiting, Unit.name, "page stack") ?><?cs else ?><?cs call:head(Lang.unit.page_title, Unit.name, "page stack") ?><?cs /if ?>
<div class="page-head stack" data-gap="sm"><?cs call:crumbs(Unit.name) ?><h1 class="ds-heading" data-size="lg"><?cs var:Lang.unit.title ?> <?cs var:Unit.name ?></h1>
<nav class="tabs" aria-label="<?cs var:Lang.unit.show ?>"><a href="/enhet/<?cs var:url_escape(Unit.code) ?>"<?cs if:!Waiting ?> aria-current="page"<?cs /if ?>><?cs var:Lang.unit.all ?></a><a href="/enhet/<?cs var:url_escape(Unit.code) ?>/venter"<?cs if:Waiting ?> aria-current="page"<?cs /if ?>><?cs var:Lang.unit.waiting ?></a></nav></div>
<div class="panel stack">
<?cs if:subcount(Rows) ?>
<div class="wide"><table class="ds-table stacked"><caption class="ds-sr-only"><?cs var:Lang.unit.title ?> <?cs var:Unit.name ?></caption><thead><tr><th scope="col"><?cs if:Opens ?><?cs var:Lang.unit.name ?><?cs else ?><?cs var:Lang.unit.number ?><?cs /if ?></th><th scope="col"><?cs var:Lang.unit.state ?></th><th scope="col"><?cs var:Lang.unit.holder ?></th><th scope="col"><?cs var:Lang.unit.since ?></th><th scope="col"><?cs var:Lang.unit.kind ?></th><?cs if:Opens ?><th scope="col"><?cs var:Lang.unit.number ?></th><?cs /if ?></tr></thead><tbody>
<?cs each:r = Rows ?><tr><th scope="row"><?cs if:Opens ?><a class="ds-link" href="/sak/<?cs var:url_escape(r.number) ?>"><?cs var:r.name ?></a><?cs else ?><?cs var:r.number ?><?cs /if ?><?cs if:r.blocked ?> <span class="ds-tag" data-color="warning"><?cs var:Lang.unit.blocked ?></span><?cs /if ?></th>
<td><?cs if:r.state == "active" ?><span class="quiet"><?cs var:Lang.state[r.state] ?></span><?cs else ?><?cs var:Lang.state[r.state] ?><?cs /if ?><?cs call:due(r) ?></td>
<td data-label="<?cs var:Lang.unit.holder ?>"><?cs var:r.holder ?><?cs if:r.held_as != "accepted" ?> <span class="quiet"><?cs var:Lang.held_short[r.held_as] ?></span><?cs /if ?><?cs if:r.gone ?> <span class="ds-tag" data-color="danger"><?cs var:Lang.desk.gone ?></span><?cs /if ?></td>
<td class="keep aside" data-label="<?cs var:Lang.unit.since ?>"><?cs var:r.since ?></td>
<td class="aside"><?cs var:Lang.kind[r.kind] ?></td>
<?cs if:Opens ?><td class="keep aside"><?cs var:r.number ?></td><?cs /if ?></tr><?cs /each ?>
</tbody></table></div>
<?cs if:Later || Next ?><nav class="row" aria-label="<?cs var:Lang.unit.pages ?>"><?cs if:Later ?><a class="ds-button" data-variant="secondary" href="/enhet/<?cs var:url_escape(Unit.code) ?>"><?cs var:Lang.unit.first ?></a><?cs /if ?><?cs if:Next ?><a class="ds-button" data-variant="secondary" href="/enhet/<?cs var:url_escape(Unit.code) ?>?etter=<?cs var:url_escape(Next) ?>"><?cs var:Lang.unit.next ?></a><?cs /if ?></nav><?cs /if ?>
<?cs else ?><p class="empty"><?cs var:Lang.unit.none ?></p><?cs /if ?>
</div>
<?cs call:foot() ?>
