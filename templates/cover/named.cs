<?cs include!"form.cs" ?><?cs include!"page.cs" ?>
<?cs call:head(Lang.named.title, Case.number, "page stack") ?>
<div class="page-head stack" data-gap="sm"><?cs call:crumbs(Lang.named.title) ?><h1 class="ds-heading" data-size="lg"><?cs var:Lang.named.title ?></h1><p class="lede"><bdi><?cs var:Case.name ?></bdi> · <span class="keep"><?cs var:Lang.case.case ?> <?cs var:Case.number ?></span></p><p><?cs if:Case.blocked ?><?cs var:Lang.named.lede ?><?cs else ?><?cs var:Lang.named.not_blocked ?><?cs /if ?></p></div>
<section class="desk" aria-labelledby="navngitte"><div class="desk-head"><h2 class="ds-heading" data-size="xs" id="navngitte"><?cs var:Lang.named.now ?></h2></div>
<?cs if:subcount(Named) ?><ul class="tasks" data-plain><?cs each:m = Named ?><li class="task"><div class="task-what"><h3><?cs var:m.name ?></h3><p class="quiet"><?cs if:m.title ?><?cs var:m.title ?> · <?cs /if ?><?cs var:Lang.shield.since ?> <?cs var:m.since ?></p><?cs if:m.himself ?><p><?cs var:Lang.named.registered ?></p><?cs elif:m.by ?><p><?cs var:Lang.named.by ?> <?cs var:m.by ?></p><?cs /if ?><?cs if:m.reason ?><p>«<bdi><?cs var:m.reason ?></bdi>»</p><?cs /if ?></div><form method="post" action="/sak/<?cs var:url_escape(Case.number) ?>/navngitt/opphev"><?cs call:hidden() ?><input type="hidden" name="rad" value="<?cs var:m.id ?>"><button class="ds-button" data-variant="secondary" type="submit"><?cs var:Lang.named.lift ?><span class="ds-sr-only"> – <?cs var:m.name ?></span></button></form></li><?cs /each ?></ul><?cs else ?><p class="empty"><?cs var:Lang.named.none ?></p><?cs /if ?></section>
<form class="form panel" method="post" action="/sak/<?cs var:url_escape(Case.number) ?>/navngitt" novalidate>
<?cs call:hidden() ?><?cs call:faults() ?><h2 class="ds-heading" data-size="xs"><?cs var:Lang.named.add ?></h2>
<?cs call:line(Form.ansatt, Lang.named.employee, Lang.shield.employee_help, "", "") ?>
<?cs call:area(Form.begrunnelse, Lang.named.reason, "", "") ?>
<div class="row"><button class="ds-button" type="submit"><?cs var:Lang.named.submit ?></button><a class="ds-button" data-variant="tertiary" href="/sak/<?cs var:url_escape(Case.number) ?>"><?cs var:Lang.form.cancel ?></a></div>
</form>
