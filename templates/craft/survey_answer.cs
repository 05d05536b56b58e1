<?cs include!"form.cs" ?><?cs include!"page.cs" ?>
<?cs # what she wrote is in her language, whatever the page is in ?>
<?cs def:five(f, text) ?><fieldset class="ds-fieldset"<?cs if:f.wrong ?> aria-describedby="<?cs var:f.name ?>-e"<?cs /if ?>><legend class="ds-label"><bdi><?cs var:text ?></bdi></legend>
<?cs call:radio(f, f.name, "helt-uenig", Lang.survey_mark.disagree) ?>
<?cs call:radio_more(f, "litt-uenig", Lang.survey_mark.rather_disagree) ?>
<?cs call:radio_more(f, "bade-og", Lang.survey_mark.both) ?>
<?cs call:radio_more(f, "litt-enig", Lang.survey_mark.rather_agree) ?>
<?cs call:radio_more(f, "helt-enig", Lang.survey_mark.agree) ?>
<?cs call:answers_end(f) ?><?cs /def ?>
<?cs def:written(f, text) ?><?cs if:f.typed ?><div><h3 class="ds-heading" data-size="2xs"><bdi><?cs var:text ?></bdi></h3><p class="prose"><bdi><?cs var:f.typed ?></bdi></p></div><?cs /if ?><?cs /def ?>
<?cs call:below("/undersokelse", Lang.survey.title) ?>
<?cs call:head(Lang.survey_answer.title, "", "page stack") ?>
<div class="page-head stack" data-gap="sm"><?cs call:crumbs(Lang.survey_answer.title) ?><h1 class="ds-heading" data-size="lg"><?cs var:Lang.survey_answer.title ?></h1><?cs if:!Survey.over && !Survey.answered ?><p class="lede"><?cs var:Lang.survey_answer.lede ?> <?cs var:Survey.last ?>.</p><?cs /if ?></div>
<?cs if:Survey.over || Survey.answered ?><div class="ds-alert" data-color="info"><p class="ds-paragraph"><?cs if:Survey.over ?><?cs var:Lang.survey_answer.over ?><?cs else ?><?cs var:Lang.survey_answer.answered ?><?cs /if ?> <a class="ds-link" href="/undersokelse/<?cs var:url_escape(Survey.id) ?>"><?cs var:Lang.survey_answer.see ?></a></p></div>
<?cs if:Survey.typed ?><section class="panel stack" data-gap="sm" aria-labelledby="skrevet"><h2 class="ds-heading" data-size="xs" id="skrevet"><?cs var:Lang.survey_answer.over_typed ?></h2><?cs each:q = Questions ?><?cs call:written(Form[q.more], q.text) ?><?cs /each ?></section><?cs /if ?>
<?cs else ?><form class="form panel" method="post" action="/undersokelse/svar" novalidate>
<?cs call:hidden() ?><?cs call:kept() ?><?cs call:faults() ?>
<p class="why"><?cs var:Lang.survey_answer.why ?></p><p class="quiet"><?cs var:Lang.survey_answer.why_guideline ?> <a class="ds-link" href="/retningslinjer/give-feedback"><?cs var:Lang.survey_answer.guideline ?></a>.</p>
<?cs each:q = Questions ?><?cs call:five(Form[q.mark], q.text) ?><?cs call:area(Form[q.more], q.write, "", "") ?><?cs /each ?>
<div class="row"><button class="ds-button" type="submit"><?cs var:Lang.survey_answer.submit ?></button><?cs call:keep() ?><a class="ds-button" data-variant="tertiary" href="/"><?cs var:Lang.form.cancel ?></a></div>
</form><?cs /if ?>
