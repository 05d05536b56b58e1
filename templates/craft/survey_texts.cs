<?cs include!"form.cs" ?><?cs include!"page.cs" ?>
<?cs call:below("/undersokelse", Lang.survey.title) ?>
<?cs call:head(Lang.survey_texts.title, Survey.year, "page stack") ?>
<div class="page-head stack" data-gap="sm"><?cs call:crumbs(Lang.survey_texts.title) ?><h1 class="ds-heading" data-size="lg"><?cs var:Lang.survey_texts.title ?> – <?cs var:Survey.year ?></h1><p class="lede"><?cs var:Lang.survey_texts.lede ?></p></div>
<?cs each:q = Questions ?><section class="panel stack" data-gap="sm" aria-labelledby="q-<?cs var:q.n ?>"><h2 class="ds-heading" data-size="xs" id="q-<?cs var:q.n ?>"><bdi><?cs var:q.text ?></bdi></h2>
<?cs if:subcount(q.Texts) ?><ul class="ds-list"><?cs each:t = q.Texts ?><li class="prose"><bdi><?cs var:t.text ?></bdi></li><?cs /each ?></ul><?cs else ?><p class="quiet"><?cs var:Lang.survey_texts.none ?></p><?cs /if ?></section><?cs /each ?>
<div class="row"><?cs if:May.survey_conclude && !Survey.told ?><a class="ds-button" href="/undersokelse/<?cs var:url_escape(Survey.id) ?>/ble-til"><?cs var:Lang.survey.conclude ?></a><?cs /if ?><a class="ds-button" data-variant="secondary" href="/undersokelse/<?cs var:url_escape(Survey.id) ?>"><?cs var:Lang.survey.see ?></a></div>
