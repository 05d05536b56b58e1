<?cs include!"form.cs" ?><?cs include!"page.cs" ?>
<?cs call:head(Lang.shield.title, Case.number, "page stack") ?>
<div class="page-head stack" data-gap="sm"><?cs call:crumbs(Lang.shield.title) ?><h1 class="ds-heading" data-size="lg"><?cs var:Lang.shield.title ?></h1><p class="lede"><bdi><?cs var:Case.name ?></bdi> · <span class="keep"><?cs var:Lang.case.case ?> <?cs var:Case.number ?></span></p><p><?cs var:Lang.shield.lede ?></p><p><a class="ds-link" href="/sak/<?cs var:url_escape(Case.number) ?>/navngitt"><?cs var:Lang.named.link ?></a></p></div>
<?cs if:subcount(Opened) ?><section class="desk" aria-labelledby="apnet"><div class="desk-head"><h2 class="ds-heading" data-size="xs" id="apnet"><?cs var:Lang.shield.opened ?></h2></div><ul class="tasks" data-plain>
<?cs each:o = Opened ?><li class="task"><div class="task-what"><h3><?cs var:o.name ?></h3><p class="quiet"><?cs var:o.at ?></p><p>«<bdi><?cs var:o.reason ?></bdi>»</p></div><?cs if:o.owed ?><form method="post" action="/sak/<?cs var:url_escape(Case.number) ?>/sperring/sett"><?cs call:hidden() ?><input type="hidden" name="rad" value="<?cs var:o.owed ?>"><button class="ds-button" data-variant="secondary" type="submit"><?cs var:Lang.shield.seen ?><span class="ds-sr-only"> – <?cs var:o.name ?></span></button></form><?cs /if ?></li><?cs /each ?>
</ul></section><?cs /if ?>
<section class="desk" aria-labelledby="skjult"><div class="desk-head"><h2 class="ds-heading" data-size="xs" id="skjult"><?cs var:Lang.shield.now ?></h2></div>
<?cs if:subcount(Hidden) ?><ul class="tasks" data-plain><?cs each:h = Hidden ?><li class="task"><div class="task-what"><h3><?cs var:h.name ?></h3><p class="quiet"><?cs if:h.title ?><?cs var:h.title ?> · <?cs /if ?><?cs var:Lang.shield.since ?> <?cs var:h.since ?></p><p><?cs var:Lang.hidden_why[h.why] ?><?cs if:h.himself ?>, <?cs var:Lang.shield.himself ?><?cs elif:h.by ?>, <?cs var:Lang.shield.by ?> <?cs var:h.by ?><?cs /if ?></p><?cs if:h.reason ?><p>«<bdi><?cs var:h.reason ?></bdi>»</p><?cs /if ?></div><form method="post" action="/sak/<?cs var:url_escape(Case.number) ?>/sperring/opphev"><?cs call:hidden() ?><input type="hidden" name="rad" value="<?cs var:h.id ?>"><button class="ds-button" data-variant="secondary" type="submit"><?cs var:Lang.shield.lift ?><span class="ds-sr-only"> – <?cs var:h.name ?></span></button></form></li><?cs /each ?></ul><?cs else ?><p class="empty"><?cs var:Lang.shield.none ?></p><?cs /if ?></section>
<form class="form panel" method="post" action="/sak/<?cs var:url_escape(Case.number) ?>/sperring" novalidate>
<?cs call:hidden() ?><?cs call:kept() ?><?cs call:faults() ?><h2 class="ds-heading" data-size="xs"><?cs var:Lang.shield.add ?></h2>
<?cs call:line(Form.ansatt, Lang.shield.employee, Lang.shield.employee_help, "", "") ?>
<?cs call:area(Form.begrunnelse, Lang.shield.reason, Lang.shield.reason_help, "") ?>
<fieldset class="ds-fieldset"<?cs if:Form.hvorfor.wrong ?> aria-describedby="hvorfor-e"<?cs /if ?>><?cs call:legend(Form.hvorfor, Lang.shield.why, "") ?>
<?cs call:radio(Form.hvorfor, "hvorfor", "onske", Lang.hidden_why.asked) ?>
<?cs call:radio(Form.hvorfor, "hvorfor-2", "naer", Lang.hidden_why.relation) ?>
<?cs call:radio(Form.hvorfor, "hvorfor-3", "egen", Lang.hidden_why.own) ?>
<?cs call:fault(Form.hvorfor) ?></fieldset>
<div class="row"><button class="ds-button" type="submit"><?cs var:Lang.shield.submit ?></button><?cs call:keep() ?><a class="ds-button" data-variant="tertiary" href="/sak/<?cs var:url_escape(Case.number) ?>"><?cs var:Lang.form.cancel ?></a></div>
</form>
