<?cs include!"intake/about_claim.cs" ?>
<?cs call:head(Lang.claim.answer_title, Claim.id, "page stack") ?>
<div class="page-head stack" data-gap="sm"><?cs call:crumbs(Lang.claim.answer_title) ?><h1 class="ds-heading" data-size="lg"><?cs var:Lang.claim.answer_title ?></h1><?cs call:about_claim(Claim) ?><p class="why"><?cs var:Lang.desk.why ?> <?cs var:Lang.desk.answer_request.why ?></p></div>
<?cs call:claimed(Claim) ?>
<form class="form panel" method="post" action="/sak/<?cs var:url_escape(Case.number) ?>/krav/<?cs var:url_escape(Claim.id) ?>/svar" novalidate>
<?cs call:hidden() ?><?cs call:kept() ?><?cs call:faults() ?>
<fieldset class="ds-fieldset"<?cs if:Form.utfall.wrong ?> aria-describedby="utfall-e"<?cs /if ?>><?cs call:legend(Form.utfall, Lang.claim.outcome, "") ?>
<?cs call:radio(Form.utfall, "utfall", "innfridd", Lang.claim_state.granted) ?>
<?cs call:radio(Form.utfall, "utfall-2", "delvis", Lang.claim_state.partly) ?>
<?cs call:radio(Form.utfall, "utfall-3", "avslag", Lang.claim_state.refused) ?>
<?cs call:radio(Form.utfall, "utfall-4", "trukket", Lang.claim_state.withdrawn) ?>
<?cs call:fault(Form.utfall) ?></fieldset>
<?cs call:line(Form.besvart, Lang.claim.answered_when, Lang.form.date_help, "12", "") ?>
<?cs call:area(Form.begrunnelse, Lang.claim.answer, Lang.claim.answer_help, "1") ?>
<div class="row"><button class="ds-button" type="submit"><?cs var:Lang.claim.answer_submit ?></button><?cs call:keep() ?><a class="ds-button" data-variant="tertiary" href="/sak/<?cs var:url_escape(Case.number) ?>/krav/<?cs var:url_escape(Claim.id) ?>"><?cs var:Lang.form.cancel ?></a></div>
</form>
