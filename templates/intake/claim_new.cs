<?cs include!"form.cs" ?><?cs include!"page.cs" ?>
<?cs call:head(Lang.claim.new, Case.number, "page stack") ?>
<div class="page-head stack" data-gap="sm"><?cs call:crumbs(Lang.claim.new) ?><h1 class="ds-heading" data-size="lg"><?cs var:Lang.claim.new ?></h1><p class="lede"><bdi><?cs var:Case.name ?></bdi> · <span class="keep"><?cs var:Lang.case.case ?> <?cs var:Case.number ?></span></p><p class="why"><?cs var:Lang.desk.why ?> <?cs var:Lang.desk.answer_request.why ?></p></div>
<form class="form panel" method="post" action="/sak/<?cs var:url_escape(Case.number) ?>/krav" novalidate>
<?cs call:hidden() ?><?cs call:kept() ?><?cs call:faults() ?>
<fieldset class="ds-fieldset"<?cs if:Form.krav.wrong ?> aria-describedby="krav-e"<?cs /if ?>><?cs call:legend(Form.krav, Lang.claim.kind, "") ?>
<?cs call:radio(Form.krav, "krav", "innsyn", Lang.claim.access) ?>
<?cs call:radio(Form.krav, "krav-2", "retting", Lang.claim.rectification) ?>
<?cs call:radio(Form.krav, "krav-3", "sperring", Lang.claim.restriction) ?>
<?cs call:fault(Form.krav) ?></fieldset>
<fieldset class="ds-fieldset"<?cs if:Form.hvem.wrong ?> aria-describedby="hvem-e"<?cs /if ?>><?cs call:legend(Form.hvem, Lang.claim.who, "") ?>
<?cs call:radio(Form.hvem, "hvem", "planeier", Lang.claimant.plan_owner) ?>
<?cs call:radio(Form.hvem, "hvem-2", "foresatt", Lang.claimant.guardian) ?>
<div class="ds-field"><input class="ds-input" type="radio" id="hvem-3" name="hvem" value="annen" data-reveals<?cs if:Form.hvem.typed == "annen" ?> checked<?cs /if ?>><label class="ds-label" for="hvem-3"><?cs var:Lang.claimant.other ?></label></div>
<?cs call:fault(Form.hvem) ?>
<div class="reveal"><?cs call:line(Form.grunnlag, Lang.claim.basis, Lang.claim.basis_help, "", "1") ?></div></fieldset>
<?cs call:line(Form.kom, Lang.claim.received_when, Lang.form.date_help, "12", "") ?>
<?cs call:area(Form.tekst, Lang.claim.text, Lang.claim.text_help, "") ?>
<div class="row"><button class="ds-button" type="submit"><?cs var:Lang.claim.submit ?></button><?cs call:keep() ?><a class="ds-button" data-variant="tertiary" href="/sak/<?cs var:url_escape(Case.number) ?>"><?cs var:Lang.form.cancel ?></a></div>
</form>
