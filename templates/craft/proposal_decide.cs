<?cs include!"craft/proposal_parts.cs" ?>
<?cs call:below("/forslag", Lang.proposal.list) ?>
<?cs call:head(Lang.proposal.decide, Proposal.id, "page stack") ?>
<div class="page-head stack" data-gap="sm"><?cs call:crumbs(Lang.proposal.decide) ?><h1 class="ds-heading" data-size="lg"><?cs var:Lang.proposal.decide ?></h1></div>
<?cs call:proposed(Proposal) ?>
<form class="form panel" method="post" action="/forslag/<?cs var:url_escape(Proposal.id) ?>/avgjor" novalidate>
<?cs call:hidden() ?><?cs call:kept() ?><?cs call:faults() ?>
<?cs call:answers(Form.avgjorelse, Lang.proposal.outcome) ?>
<?cs call:radio(Form.avgjorelse, "avgjorelse", "fulgt", Lang.proposal_state.taken_up) ?>
<?cs call:radio(Form.avgjorelse, "avgjorelse-senere", "senere", Lang.proposal_state.later) ?>
<?cs call:radio(Form.avgjorelse, "avgjorelse-nei", "nei", Lang.proposal_state.declined) ?>
<?cs call:answers_end(Form.avgjorelse) ?>
<?cs call:area(Form.derfor, Lang.proposal.why, Lang.proposal.why_help, "") ?>
<?cs call:which(Form.endret, Lang.proposal.changed, Lang.proposal.changed_help) ?>
<div class="row"><button class="ds-button" type="submit"><?cs var:Lang.proposal.decide_submit ?></button><?cs call:keep() ?><a class="ds-button" data-variant="tertiary" href="/forslag/<?cs var:url_escape(Proposal.id) ?>"><?cs var:Lang.form.cancel ?></a></div>
</form>
