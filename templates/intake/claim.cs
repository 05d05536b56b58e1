<?cs include!"intake/about_claim.cs" ?>
<?cs call:head(Lang.claim.title, Claim.id, "page stack") ?>
<div class="page-head stack" data-gap="sm"><?cs call:crumbs(Lang.claim.title) ?><h1 class="ds-heading" data-size="lg"><?cs var:Lang.claim.title ?></h1><?cs call:about_claim(Claim) ?></div>
<?cs call:claimed(Claim) ?>
<div class="row">
<?cs if:May.claim_answer ?><a class="ds-button" href="/sak/<?cs var:url_escape(Case.number) ?>/krav/<?cs var:url_escape(Claim.id) ?>/svar"><?cs var:Lang.desk.answer_request.do ?></a><?cs /if ?>
<?cs if:May.claim_extend && !Claim.told ?><a class="ds-button" data-variant="secondary" href="/sak/<?cs var:url_escape(Case.number) ?>/krav/<?cs var:url_escape(Claim.id) ?>/utsett"><?cs var:Lang.claim.more ?></a><?cs /if ?>
<a class="ds-button" data-variant="tertiary" href="/sak/<?cs var:url_escape(Case.number) ?>"><?cs var:Lang.claim.to_case ?></a>
</div>
