<?cs include!"voice/told_parts.cs" ?>
<?cs call:below("/tilbakemeldinger", Lang.feedback.title) ?>
<?cs call:head(Lang.feedback.close_title, "", "page stack") ?>
<div class="page-head stack" data-gap="sm"><?cs call:crumbs(Lang.feedback.close_title) ?><h1 class="ds-heading" data-size="lg"><?cs var:Lang.feedback.close_title ?></h1><?cs if:Feedback.contact ?><p class="lede"><?cs var:Lang.feedback.close_first ?></p><?cs /if ?></div>
<div class="columns">
<form class="form panel" method="post" action="/tilbakemeldinger/<?cs var:url_escape(Feedback.id) ?>/ferdig" novalidate>
<?cs call:hidden() ?><?cs call:kept() ?><?cs call:faults() ?>
<fieldset class="ds-fieldset"<?cs if:Form.ble.wrong ?> aria-describedby="ble-e"<?cs /if ?>><?cs call:legend(Form.ble, Lang.feedback.close_outcome, "") ?>
<?cs call:radio(Form.ble, "ble", "avklart", Lang.feedback_outcome.clarified) ?>
<?cs call:radio(Form.ble, "ble-rettet", "rettet", Lang.feedback_outcome.mended) ?>
<?cs call:radio(Form.ble, "ble-byttet", "byttet", Lang.feedback_outcome.changed) ?>
<?cs call:radio(Form.ble, "ble-ros", "ros", Lang.feedback_outcome.thanks) ?>
<?cs call:radio(Form.ble, "ble-ikke-svar", "ikke-svar", Lang.feedback_outcome.no_answer) ?>
<?cs call:fault(Form.ble) ?></fieldset>
<?cs call:area(Form.ord, Lang.feedback.close_text, Lang.feedback.close_text_help, "") ?>
<div class="row"><button class="ds-button" type="submit"><?cs var:Lang.feedback.close ?></button><?cs call:keep() ?><a class="ds-button" data-variant="tertiary" href="/tilbakemeldinger/<?cs var:url_escape(Feedback.id) ?>"><?cs var:Lang.form.cancel ?></a></div>
</form>
<div class="stack"><?cs call:told(Feedback) ?><?cs call:done_about(Feedback) ?></div>
</div>
