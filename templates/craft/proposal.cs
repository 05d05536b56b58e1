<?cs include!"craft/proposal_parts.cs" ?>
<?cs call:below("/forslag", Lang.proposal.list) ?>
<?cs call:head(Lang.proposal.title, Proposal.id, "page stack") ?>
<div class="page-head stack" data-gap="sm"><?cs call:crumbs(Lang.proposal.title) ?><h1 class="ds-heading" data-size="lg"><?cs var:Lang.proposal.title ?></h1></div>
<?cs call:proposed(Proposal) ?>
<div class="row">
<?cs if:May.proposal_decide ?><a class="ds-button" href="/forslag/<?cs var:url_escape(Proposal.id) ?>/avgjor"><?cs var:Lang.proposal.decide ?></a><?cs /if ?>
<?cs if:May.proposal_read && Proposal.unread ?><form method="post" action="/forslag/<?cs var:url_escape(Proposal.id) ?>/lest"><?cs call:hidden() ?><button class="ds-button" type="submit"><?cs var:Lang.proposal.read ?></button></form><?cs /if ?>
</div>
<form class="form panel" method="post" action="/forslag/<?cs var:url_escape(Proposal.id) ?>" novalidate>
<?cs call:hidden() ?><?cs call:kept() ?><?cs call:faults() ?>
<?cs call:area(Form.innspill, Lang.proposal.remark, Lang.proposal.remark_help, "") ?>
<div class="row"><button class="ds-button" data-variant="secondary" type="submit"><?cs var:Lang.proposal.remark_submit ?></button><?cs call:keep() ?></div>
</form>
