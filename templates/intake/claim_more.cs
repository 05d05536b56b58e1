<?cs include!"intake/about_claim.cs" ?>
<?cs call:head(Lang.claim.more, Claim.id, "page stack") ?>
<div class="page-head stack" data-gap="sm"><?cs call:crumbs(Lang.claim.more) ?><h1 class="ds-heading" data-size="lg"><?cs var:Lang.claim.more ?></h1><?cs call:about_claim(Claim) ?></div>
<?cs call:claimed(Claim) ?>
<?cs if:Claim.told ?><p class="empty"><?cs var:Lang.claim.once ?></p><?cs else ?>
<form class="form panel" method="post" action="/sak/<?cs var:url_escape(Case.number) ?>/krav/<?cs var:url_escape(Claim.id) ?>/utsett" novalidate>
<?cs call:hidden() ?><?cs call:kept() ?><?cs call:faults() ?>
<p><?cs var:Lang.claim.more_till ?> <strong><?cs var:Claim.last ?></strong>. <?cs var:Lang.claim.more_told ?> <strong><?cs var:Claim.notice ?></strong>.</p>
<?cs call:line(Form.varslet, Lang.claim.told_when, Lang.form.date_help, "12", "") ?>
<?cs call:area(Form.arsak, Lang.claim.reason, Lang.claim.reason_help, "") ?>
<div class="row"><button class="ds-button" type="submit"><?cs var:Lang.claim.more_submit ?></button><?cs call:keep() ?><a class="ds-button" data-variant="tertiary" href="/sak/<?cs var:url_escape(Case.number) ?>/krav/<?cs var:url_escape(Claim.id) ?>"><?cs var:Lang.form.cancel ?></a></div>
</form><?cs /if ?>
