<?cs include!"craft/proposal_parts.cs" ?>
<?cs call:below("/undersokelse", Lang.survey.title) ?>
<?cs call:head(Lang.survey_outcome.title, Survey.year, "page stack") ?>
<div class="page-head stack" data-gap="sm"><?cs call:crumbs(Lang.survey_outcome.title) ?><h1 class="ds-heading" data-size="lg"><?cs var:Lang.survey_outcome.title ?> – <?cs var:Survey.year ?></h1><p class="lede"><?cs var:Lang.survey_outcome.lede ?></p><p><a class="ds-link" href="/undersokelse/<?cs var:url_escape(Survey.id) ?>"><?cs var:Lang.survey.see ?></a></p></div>
<?cs if:Survey.told ?><div class="ds-alert" data-color="warning"><p class="ds-paragraph"><?cs var:Lang.survey_outcome.told ?></p></div><?cs /if ?>
<form class="form panel" method="post" action="/undersokelse/<?cs var:url_escape(Survey.id) ?>/ble-til" novalidate>
<?cs call:hidden() ?><?cs call:kept() ?><?cs call:faults() ?>
<?cs call:area(Form.ble_til, Lang.survey_outcome.text, Lang.survey_outcome.text_help, "1") ?>
<?cs call:which(Form.endret, Lang.survey_outcome.changed, Lang.survey_outcome.changed_help) ?>
<div class="row"><button class="ds-button" type="submit"><?cs var:Lang.survey_outcome.submit ?></button><?cs call:keep() ?><a class="ds-button" data-variant="tertiary" href="/undersokelse/<?cs var:url_escape(Survey.id) ?>"><?cs var:Lang.form.cancel ?></a></div>
</form>
