<?cs include!"form.cs" ?><?cs include!"page.cs" ?>
<?cs def:option(f, value, label) ?><option value="<?cs var:value ?>"<?cs if:f.typed == value ?> selected<?cs /if ?>><?cs var:label ?></option><?cs /def ?>
<?cs def:choose(f, label) ?><div class="ds-field"><label class="ds-label" for="<?cs var:f.name ?>"><?cs var:label ?></label><select class="ds-input" id="<?cs var:f.name ?>" name="<?cs var:f.name ?>"<?cs if:f.wrong ?><?cs call:ties(f, "") ?><?cs /if ?>><?cs /def ?>
<?cs def:chosen(f) ?></select><?cs if:f.wrong ?><?cs call:fault(f) ?><?cs /if ?></div><?cs /def ?>
<?cs call:head(List.title, Unit.name, "page stack") ?>
<div class="page-head stack" data-gap="sm"><?cs if:Unit.code ?><?cs call:crumbs(Unit.name) ?><?cs else ?><?cs call:crumbs(List.title) ?><?cs /if ?><h1 class="ds-heading" data-size="lg"><?cs var:List.title ?> <?cs var:Unit.name ?></h1>
<?cs if:Unit.code ?><nav class="tabs" aria-label="<?cs var:Lang.unit.show ?>"><a href="/enhet/<?cs var:url_escape(Unit.code) ?>"<?cs if:Form.tilstand.typed != "uten" ?> aria-current="page"<?cs /if ?>><?cs var:Lang.unit.all ?></a><a href="/enhet/<?cs var:url_escape(Unit.code) ?>?tilstand=uten"<?cs if:Form.tilstand.typed == "uten" ?> aria-current="page"<?cs /if ?>><?cs var:Lang.unit.waiting ?></a></nav><?cs /if ?></div>
<?cs call:faults() ?>
<?cs if:subcount(TakesPart) ?><section class="desk" aria-labelledby="med"><div class="desk-head"><h2 class="ds-heading" data-size="xs" id="med"><?cs var:Lang.participant.mine ?></h2></div><p class="why"><?cs var:Lang.participant.mine_lede ?></p><ul class="tasks" data-plain><?cs each:p = TakesPart ?><li class="task"><div class="task-what"><h3><bdi><?cs var:p.name ?></bdi></h3><p class="quiet"><?cs var:p.unit ?> · <?cs var:Lang.consent.until ?> <?cs var:p.until ?></p></div><a class="ds-link" href="/sak/<?cs var:url_escape(p.number) ?>/tjenester"><?cs var:Lang.participant.open ?><span class="ds-sr-only"> – <?cs var:p.name ?></span></a></li><?cs /each ?></ul></section><?cs /if ?>
<?cs # in names of their own: a word is found faster ?>
<?cs with:lu = Lang.unit ?><?cs with:st = Lang.state ?><?cs with:k = Lang.kind ?><?cs with:l = Lang.list ?>
<form class="choice" id="utvalg" method="get" action="<?cs var:url_validate(List.path) ?>">
<details class="ds-details"<?cs if:List.chosen || Form.bad ?> open<?cs /if ?>><summary><?cs var:l.choose ?></summary><div class="stack"><div class="fields">
<?cs call:choose(Form.tilstand, lu.state) ?><option value=""><?cs var:l.any ?></option><?cs call:option(Form.tilstand, "uten", l.without) ?><?cs call:option(Form.tilstand, "soknad", st.applied) ?><?cs call:option(Form.tilstand, "fordeles", st.registered) ?><?cs call:option(Form.tilstand, "venter", st.waiting) ?><?cs call:option(Form.tilstand, "spurt", st.offered) ?><?cs call:option(Form.tilstand, "har", st.active) ?><?cs call:chosen(Form.tilstand) ?>
<?cs call:choose(Form.frist, l.left) ?><option value=""><?cs var:l.any ?></option><?cs call:option(Form.frist, "over", l.over) ?><?cs call:option(Form.frist, "uke", l.week) ?><?cs call:option(Form.frist, "ingen", l.no_deadline) ?><?cs call:chosen(Form.frist) ?>
<?cs call:choose(Form.type, lu.kind) ?><option value=""><?cs var:l.any ?></option><?cs call:option(Form.type, "koordinator", k.coordinator) ?><?cs call:option(Form.type, "barnekoordinator", k.child_coordinator) ?><?cs call:option(Form.type, "hverdagskoordinator", k.everyday_coordinator) ?><?cs call:option(Form.type, "familiekoordinator", k.family_coordinator) ?><?cs call:option(Form.type, "stafettholder", k.baton) ?><?cs call:chosen(Form.type) ?>
<?cs if:subcount(Units) ?><?cs call:choose(Form.enhet, lu.unit) ?><option value=""><?cs var:l.any ?></option><?cs each:u = Units ?><?cs call:option(Form.enhet, u.id, u.name) ?><?cs /each ?><?cs call:chosen(Form.enhet) ?><?cs /if ?>
<?cs call:choose(Form.sorter, l.order) ?><?cs call:option(Form.sorter, "frist", l.by_due) ?><?cs if:Opens ?><?cs call:option(Form.sorter, "navn", l.by_name) ?><?cs /if ?><?cs call:option(Form.sorter, "nummer", l.by_number) ?><?cs call:chosen(Form.sorter) ?>
<?cs if:List.holder ?><div class="ds-field"><input class="ds-input" type="checkbox" id="koordinator" name="koordinator" value="<?cs var:Form.koordinator.typed ?>" checked><label class="ds-label" for="koordinator"><?cs var:l.held_by ?> <?cs var:List.holder ?></label></div><?cs /if ?>
</div><div class="row"><button class="ds-button" type="submit"><?cs var:l.show ?></button></div></div></details>
</form>
<div class="panel stack">
<?cs if:Cut ?><div class="ds-alert" data-color="warning" role="status"><p class="ds-paragraph"><?cs var:Lang.list.cut ?></p></div><?cs /if ?>
<?cs if:subcount(Rows) ?>
<div class="wide"><table class="ds-table stacked"><caption class="ds-sr-only"><?cs var:List.title ?> <?cs var:Unit.name ?></caption><thead><tr><th scope="col"><?cs if:Opens ?><?cs var:Lang.unit.name ?><?cs else ?><?cs var:Lang.unit.number ?><?cs /if ?></th><th scope="col"><?cs var:Lang.unit.state ?></th><th scope="col"><?cs var:Lang.unit.holder ?></th><th scope="col"><?cs var:Lang.unit.since ?></th><th scope="col"><?cs var:Lang.unit.kind ?></th><?cs if:Opens ?><th scope="col"><?cs var:Lang.unit.number ?></th><?cs /if ?></tr></thead><tbody>
<?cs each:r = Rows ?><tr><th scope="row"><?cs if:r.masked ?><span class="quiet"><?cs var:Lang.list.masked ?></span><?cs elif:Opens ?><a class="ds-link" href="/sak/<?cs var:url_escape(r.number) ?>"><?cs var:r.name ?></a><?cs else ?><?cs var:r.number ?><?cs /if ?><?cs if:r.blocked ?> <span class="ds-tag" data-color="warning"><?cs var:lu.blocked ?></span><?cs /if ?></th>
<td><?cs if:r.state == "active" ?><span class="quiet"><?cs var:st[r.state] ?></span><?cs else ?><?cs var:st[r.state] ?><?cs /if ?><?cs if:r.left ?><?cs call:due(r) ?><?cs /if ?></td>
<td data-label="<?cs var:lu.holder ?>"><?cs var:r.holder ?><?cs if:r.held_as ?> <span class="quiet"><?cs var:Lang.held_short[r.held_as] ?></span><?cs /if ?><?cs if:r.gone ?> <span class="ds-tag" data-color="danger"><?cs var:Lang.desk.gone ?></span><?cs /if ?></td>
<td class="keep aside" data-label="<?cs var:lu.since ?>"><?cs var:r.since ?></td>
<td class="aside"><?cs var:k[r.kind] ?></td>
<?cs if:Opens ?><td class="keep aside"><?cs var:r.number ?></td><?cs /if ?></tr><?cs /each ?>
</tbody></table></div>
<?cs if:Back || Next ?><div class="row" role="group" aria-label="<?cs var:Lang.unit.pages ?>"><?cs if:Back ?><button class="ds-button" data-variant="secondary" type="submit" form="utvalg" name="foer" value="<?cs var:Back ?>"><?cs var:Lang.list.back ?></button><?cs /if ?><?cs if:Next ?><button class="ds-button" data-variant="secondary" type="submit" form="utvalg" name="etter" value="<?cs var:Next ?>"><?cs var:Lang.unit.next ?></button><?cs /if ?></div><?cs /if ?>
<?cs else ?><p class="empty"><?cs if:List.chosen ?><?cs var:Lang.list.none_chosen ?><?cs else ?><?cs var:Lang.unit.none ?><?cs /if ?></p><?cs /if ?>
</div>
<?cs if:!Form.bad ?><div class="row">
<?cs if:May.list_export ?><button class="ds-button" data-variant="tertiary" type="submit" form="utvalg" formaction="<?cs var:url_validate(List.path) ?>/eksport"><?cs var:Lang.list.export ?></button><?cs /if ?>
<a class="ds-link" href="/utvalg"><?cs var:Lang.choices.title ?></a><?cs if:May.disposal_decide && !Unit.code ?><a class="ds-link" href="/kassasjon"><?cs var:Lang.disposal.title ?></a><?cs /if ?></div>
<?cs if:List.chosen ?><form class="row" method="post" action="/utvalg"><?cs call:hidden() ?><input type="hidden" name="adresse" value="<?cs var:List.path ?>?<?cs var:List.query ?>"><div class="ds-field"><label class="ds-label" for="tittel"><?cs var:Lang.choices.name ?></label><input class="ds-input" type="text" id="tittel" name="tittel" maxlength="60" autocomplete="off"></div><button class="ds-button" data-variant="secondary" type="submit"><?cs var:Lang.choices.keep ?></button></form><?cs /if ?><?cs /if ?>
<?cs /with ?><?cs /with ?><?cs /with ?><?cs /with ?>
