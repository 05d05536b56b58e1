<?cs include!"form.cs" ?><?cs include!"page.cs" ?>
<?cs def:choose(f, label) ?><div class="ds-field"><label class="ds-label" for="<?cs var:f.name ?>"><?cs var:label ?></label><select class="ds-input" id="<?cs var:f.name ?>" name="<?cs var:f.name ?>"<?cs if:f.wrong ?><?cs call:ties(f, "") ?><?cs /if ?>><option value=""><?cs var:Lang.list.any ?></option><?cs /def ?>
<?cs def:option(f, value, label) ?><option value="<?cs var:value ?>"<?cs if:f.typed == value ?> selected<?cs /if ?>><?cs var:label ?></option><?cs /def ?>
<?cs def:chosen(f) ?></select><?cs call:fault(f) ?></div><?cs /def ?>
<?cs call:head(Lang.problem.all, "", "page stack") ?>
<div class="page-head stack" data-gap="sm"><?cs call:crumbs(Lang.problem.all) ?><h1 class="ds-heading" data-size="lg"><?cs var:Lang.problem.all ?></h1><p class="lede"><?cs var:Lang.problem.all_lede ?></p></div>
<?cs call:faults() ?>
<form class="choice" id="utvalg" method="get" action="/problemer/alle">
<details class="ds-details"<?cs if:Chosen || Form.bad ?> open<?cs /if ?>><summary><?cs var:Lang.problem.choose ?></summary><div class="stack"><div class="fields">
<?cs call:choose(Form.tilstand, Lang.problem.state) ?><?cs call:option(Form.tilstand, "apne", Lang.problem_state.open) ?><?cs call:option(Form.tilstand, "ferdige", Lang.problem_state.closed) ?><?cs call:option(Form.tilstand, "trukket", Lang.problem_state.withdrawn) ?><?cs call:chosen(Form.tilstand) ?>
<?cs call:choose(Form.slag, Lang.problem.kind) ?><?cs call:option(Form.slag, "samarbeid", Lang.problem_kind.cooperation) ?><?cs call:option(Form.slag, "ressurser", Lang.problem_kind.resources) ?><?cs call:option(Form.slag, "kompetanse", Lang.problem_kind.competence) ?><?cs call:chosen(Form.slag) ?>
<?cs call:choose(Form.gjelder, Lang.problem.unit) ?><?cs each:u = Units ?><?cs call:option(Form.gjelder, u.id, u.name) ?><?cs /each ?><?cs call:chosen(Form.gjelder) ?>
</div><div class="row"><button class="ds-button" type="submit"><?cs var:Lang.problem.show ?></button></div></div></details>
</form>
<div class="panel stack">
<?cs if:subcount(Rows) ?>
<div class="wide"><table class="ds-table stacked"><caption class="ds-sr-only"><?cs var:Lang.problem.all ?></caption><thead><tr><th scope="col"><?cs var:Lang.problem.about ?></th><th scope="col"><?cs var:Lang.problem.title ?></th><th scope="col"><?cs var:Lang.problem.state ?></th><th scope="col"><?cs var:Lang.unit.unit ?></th><th scope="col"><?cs var:Lang.problem.reported_at ?></th></tr></thead><tbody>
<?cs each:p = Rows ?><tr><th scope="row"><a class="ds-link" href="/problemer/<?cs var:url_escape(p.id) ?>"><?cs var:Lang.problem_kind[p.kind] ?><span class="ds-sr-only"> – <?cs var:p.text ?></span></a></th>
<td>«<bdi><?cs var:p.text ?></bdi>»</td>
<td><?cs if:p.state == "open" ?><?cs if:p.owner_done ?><?cs var:Lang.problem.waits_leader ?><?cs elif:p.leader_done ?><?cs var:Lang.problem.waits_owner ?><?cs else ?><?cs var:Lang.problem.waits_both ?><?cs /if ?><?cs call:due(p) ?><?cs else ?><span class="quiet"><?cs var:Lang.problem_state[p.state] ?></span><?cs /if ?></td>
<td data-label="<?cs var:Lang.unit.unit ?>"><?cs var:p.unit ?></td>
<td data-label="<?cs var:Lang.problem.reported_at ?>"><span class="keep"><?cs var:p.reported ?></span><br><span class="quiet"><?cs var:p.reporter ?></span></td></tr><?cs /each ?>
</tbody></table></div>
<?cs if:Later || Next ?><div class="row" role="group" aria-label="<?cs var:Lang.problem.pages ?>"><?cs if:Later ?><button class="ds-button" data-variant="secondary" type="submit" form="utvalg"><?cs var:Lang.problem.first_page ?></button><?cs /if ?><?cs if:Next ?><button class="ds-button" data-variant="secondary" type="submit" form="utvalg" name="etter" value="<?cs var:Next ?>"><?cs var:Lang.unit.next ?></button><?cs /if ?></div><?cs /if ?>
<?cs else ?><p class="empty"><?cs if:Chosen ?><?cs var:Lang.problem.none_chosen ?><?cs else ?><?cs var:Lang.problem.none_at_all ?><?cs /if ?></p><?cs /if ?>
</div>
