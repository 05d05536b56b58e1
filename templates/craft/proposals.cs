<?cs include!"form.cs" ?><?cs include!"page.cs" ?>
<?cs call:head(Lang.proposal.list, "", "page stack") ?>
<div class="page-head stack" data-gap="sm"><?cs call:crumbs(Lang.proposal.list) ?><h1 class="ds-heading" data-size="lg"><?cs var:Lang.proposal.list ?></h1><p class="lede"><?cs var:Lang.proposal.list_lede ?></p></div>
<div class="row"><a class="ds-button" href="/forslag/nytt"><?cs var:Lang.proposal.make ?></a></div>
<div class="desk"><?cs if:subcount(Rows) ?><ul class="tasks" data-plain>
<?cs each:p = Rows ?><li class="task"><div class="task-what"><h2 class="ds-heading" data-size="2xs"><a class="ds-link" href="/forslag/<?cs var:url_escape(p.id) ?>">«<bdi><?cs var:p.text ?></bdi>»</a></h2><p class="quiet"><?cs var:p.maker ?><?cs if:p.unit ?> · <?cs var:p.unit ?><?cs /if ?> · <?cs var:p.made ?><?cs if:p.origin != "own" ?> · <?cs var:Lang.proposal_origin[p.origin] ?><?cs /if ?></p></div>
<span class="ds-tag" data-color="<?cs if:p.state == "taken_up" ?>success<?cs elif:p.state == "open" ?>warning<?cs else ?>neutral<?cs /if ?>"><?cs var:Lang.proposal_state[p.state] ?></span></li><?cs /each ?>
</ul><?cs else ?><p class="empty"><?cs var:Lang.proposal.none ?></p><?cs /if ?></div>
<?cs if:Later || Next ?><nav class="row" aria-label="<?cs var:Lang.proposal.pages ?>"><?cs if:Later ?><a class="ds-button" data-variant="secondary" href="/forslag"><?cs var:Lang.problem.first_page ?></a><?cs /if ?><?cs if:Next ?><a class="ds-button" data-variant="secondary" href="/forslag?etter=<?cs var:url_escape(Next) ?>"><?cs var:Lang.unit.next ?></a><?cs /if ?></nav><?cs /if ?>
