<?cs include!"voice/told_parts.cs" ?>
<?cs call:below("/tilbakemeldinger", Lang.feedback.title) ?>
<?cs call:head(Lang.feedback.did, "", "page stack") ?>
<div class="page-head stack" data-gap="sm"><?cs call:crumbs(Lang.feedback.did) ?><h1 class="ds-heading" data-size="lg"><?cs var:Lang.feedback.did ?></h1><p class="lede"><?cs var:Lang.feedback.did_lede ?></p></div>
<div class="columns">
<form class="form panel" method="post" action="/tilbakemeldinger/<?cs var:url_escape(Feedback.id) ?>/gjort" novalidate>
<?cs call:hidden() ?><?cs call:kept() ?><?cs call:faults() ?>
<?cs call:area(Form.ord, Lang.feedback.did_text, Lang.feedback.did_text_help, "1") ?>
<fieldset class="ds-fieldset"<?cs if:Form.steg.wrong ?> aria-describedby="steg-e"<?cs /if ?>><?cs call:legend(Form.steg, Lang.feedback.did_what, "") ?>
<?cs call:radio(Form.steg, "steg", "familien", Lang.feedback_step.family_met) ?>
<?cs call:radio(Form.steg, "steg-koordinatoren", "koordinatoren", Lang.feedback_step.coordinator_met) ?>
<?cs call:radio(Form.steg, "steg-svart", "svart", Lang.feedback_step.sender_answered) ?>
<details class="ds-details"<?cs if:Form.bad || Form.steg.typed == "delt" || Form.steg.typed == "vist" || Form.steg.typed == "gjelder" ?> open<?cs /if ?>><summary><?cs var:Lang.feedback.did_show ?></summary><div class="stack" data-gap="sm">
<?cs call:radio(Form.steg, "steg-delt", "delt", Lang.feedback_step.shared) ?>
<?cs call:radio(Form.steg, "steg-vist", "vist", Lang.feedback_step.shared_as_is) ?>
<?cs call:radio(Form.steg, "steg-gjelder", "gjelder", Lang.feedback_step.matched) ?>
<?cs if:subcount(People) ?><div class="ds-field"><label class="ds-label" for="med"><?cs var:Lang.feedback.did_with ?></label><?cs call:help(Form.med, Lang.feedback.did_with_help) ?><select class="ds-input" id="med" name="med"<?cs call:ties(Form.med, Lang.feedback.did_with_help) ?>><option value=""><?cs var:Lang.form.choose ?></option><?cs each:p = People ?><option value="<?cs var:p.id ?>"<?cs if:Form.med.typed == p.id ?> selected<?cs /if ?>><?cs var:p.name ?><?cs if:p.title ?>, <?cs var:p.title ?><?cs /if ?></option><?cs /each ?></select><?cs call:fault(Form.med) ?></div><?cs /if ?></div></details>
<details class="ds-details"<?cs if:Form.bad || Form.steg.typed == "leder" || Form.steg.typed == "systemansvarlig" || Form.steg.typed == "klage" ?> open<?cs /if ?>><summary><?cs var:Lang.feedback.did_on ?></summary><div class="stack" data-gap="sm">
<?cs call:radio(Form.steg, "steg-leder", "leder", Lang.feedback_step.to_leader) ?>
<?cs call:radio(Form.steg, "steg-systemansvarlig", "systemansvarlig", Lang.feedback_step.to_owner) ?>
<?cs call:radio(Form.steg, "steg-klage", "klage", Lang.feedback_step.to_office) ?></div></details>
<?cs call:fault(Form.steg) ?></fieldset>
<div class="row"><button class="ds-button" type="submit"><?cs var:Lang.feedback.did_submit ?></button><?cs call:keep() ?><a class="ds-button" data-variant="tertiary" href="/tilbakemeldinger/<?cs var:url_escape(Feedback.id) ?>"><?cs var:Lang.form.cancel ?></a></div>
</form>
<div class="stack"><?cs call:told(Feedback) ?><?cs call:done_about(Feedback) ?></div>
</div>
