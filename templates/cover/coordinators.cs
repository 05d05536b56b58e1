<?cs include!"form.cs" ?><?cs include!"page.cs" ?>
<?cs call:head(Lang.desk.coordinators, Unit.name, "page stack") ?>
<div class="page-head stack" data-gap="sm"><?cs call:crumbs(Lang.coordinators.title) ?><h1 class="ds-heading" data-size="lg"><?cs var:Lang.desk.coordinators ?> <?cs var:Unit.name ?></h1><p class="lede"><?cs var:Lang.coordinators.lede ?></p></div>
<div class="panel stack">
<?cs if:subcount(Coordinators) ?><ul class="people"><?cs each:c = Coordinators ?>
<li><h2 class="ds-heading" data-size="2xs"><a class="ds-link" href="/enhet/<?cs var:url_escape(Unit.code) ?>?koordinator=<?cs var:url_escape(c.id) ?>"><?cs var:c.name ?></a></h2><p class="quiet"><?cs var:c.title ?></p><p><?cs var:c.cases ?><?cs if:c.offers ?>, <?cs var:c.offers ?><?cs /if ?></p><?cs if:c.gone ?><p class="note"><?cs var:Lang.desk.gone ?></p><?cs elif:c.expires ?><p class="note"><?cs var:Lang.desk.leaves ?> <?cs var:c.expires ?></p><?cs /if ?><?cs if:c.away ?><p class="note"><?cs var:c.away ?></p><?cs /if ?><?cs if:May.absence_register_for && !c.gone ?><p><a class="ds-link" href="/enhet/<?cs var:url_escape(Unit.code) ?>/fravaer/<?cs var:url_escape(c.id) ?>"><?cs var:Lang.absence.link ?><span class="ds-sr-only"> – <?cs var:c.name ?></span></a></p><?cs /if ?><?cs if:May.transfer_make ?><p><a class="ds-link" href="/enhet/<?cs var:url_escape(Unit.code) ?>/overforing/<?cs var:url_escape(c.id) ?>"><?cs var:Lang.desk.transfer ?><span class="ds-sr-only"> – <?cs var:c.name ?></span></a></p><?cs /if ?></li>
<?cs /each ?></ul>
<?cs if:Next ?><form method="get" action="/enhet/<?cs var:url_escape(Unit.code) ?>/koordinatorer"><button class="ds-button" data-variant="secondary" type="submit" name="etter" value="<?cs var:Next ?>"><?cs var:Lang.unit.next ?></button></form><?cs /if ?>
<?cs else ?><p class="empty"><?cs var:Lang.desk.no_coordinators ?></p><?cs /if ?>
</div>
