<?cs include!"form.cs" ?><?cs include!"page.cs" ?>
<?cs call:head(Lang.weekly.title, Week, "page stack") ?>
<div class="page-head stack" data-gap="sm"><?cs call:crumbs(Lang.weekly.title) ?><h1 class="ds-heading" data-size="lg"><?cs var:Lang.weekly.title ?></h1><p class="lede"><?cs var:Lang.weekly.from ?> <?cs var:Week.long ?>. <?cs var:Lang.weekly.lede ?></p></div>
<div class="panel stack">
<?cs if:subcount(Rows) ?><div class="wide"><table class="ds-table stacked"><caption class="ds-sr-only"><?cs var:Lang.weekly.title ?></caption><thead><tr><th scope="col"><?cs var:Lang.weekly.at ?></th><th scope="col"><?cs var:Lang.weekly.coordinator ?></th><th scope="col"><?cs var:Lang.unit.unit ?></th><th scope="col"><?cs var:Lang.unit.kind ?></th></tr></thead><tbody>
<?cs each:r = Rows ?><tr><td class="keep"><?cs var:r.at ?></td><td><?cs var:r.coordinator ?></td><td><?cs var:r.unit ?></td><td><?cs var:Lang.kind[r.kind] ?></td></tr><?cs /each ?></tbody></table></div>
<?cs else ?><p class="empty"><?cs var:Lang.weekly.none ?></p><?cs /if ?>
<div class="row"><form method="post" action="/uken"><?cs call:hidden() ?><input type="hidden" name="uke" value="<?cs var:Week.iso ?>"><button class="ds-button" type="submit"><?cs var:Lang.weekly.read ?></button></form><a class="ds-button" data-variant="tertiary" href="/uken?uke=<?cs var:Earlier.iso ?>"><?cs var:Lang.weekly.earlier ?></a></div>
</div>
