<?cs include!"form.cs" ?><?cs include!"page.cs" ?>
<?cs call:below("/undersokelse", Lang.survey.title) ?>
<?cs call:head(Lang.survey_open.title, "", "page stack") ?>
<div class="page-head stack" data-gap="sm"><?cs call:crumbs(Lang.survey_open.title) ?><h1 class="ds-heading" data-size="lg"><?cs var:Lang.survey_open.title ?></h1><p class="lede"><?cs var:Lang.survey_open.lede ?></p></div>
<?cs if:Other.id ?><div class="ds-alert" data-color="warning"><p class="ds-paragraph"><?cs if:Other.open ?><?cs var:Lang.survey_open.other_open ?> <?cs var:Other.last ?>.<?cs else ?><?cs var:Lang.survey_open.other_year ?><?cs /if ?> <a class="ds-link" href="/undersokelse/<?cs var:url_escape(Other.id) ?>"><?cs var:Lang.survey_open.see ?></a></p></div>
<?cs /if ?><?cs if:!Other.id || Late ?><form class="form panel" method="post" action="/undersokelse/ny" novalidate>
<?cs call:hidden() ?><?cs call:kept() ?><?cs call:faults() ?>
<fieldset class="ds-fieldset"><legend class="ds-label"><?cs var:Lang.survey_open.questions ?></legend><p data-field="description"><?cs var:Lang.survey_open.help ?></p>
<?cs call:line(Form.undersokelse_1, Lang.survey_open.one, "", "60", "1") ?>
<?cs call:line(Form.undersokelse_2, Lang.survey_open.two, "", "60", "") ?>
<?cs call:line(Form.undersokelse_3, Lang.survey_open.three, "", "60", "") ?>
<?cs call:line(Form.undersokelse_4, Lang.survey_open.four, "", "60", "") ?>
<?cs call:line(Form.undersokelse_5, Lang.survey_open.five, "", "60", "") ?>
</fieldset>
<?cs call:line(Form.siste_svardag, Lang.survey_open.last, Lang.form.date_help, "12", "1") ?>
<div class="row"><button class="ds-button" type="submit"><?cs var:Lang.survey_open.submit ?></button><?cs call:keep() ?><a class="ds-button" data-variant="tertiary" href="/undersokelse"><?cs var:Lang.form.cancel ?></a></div>
</form><?cs /if ?>
