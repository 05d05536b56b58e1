<?cs include!"form.cs" ?><?cs include!"page.cs" ?>
<?cs call:below("/tilbakemeldinger/sporsmal", Lang.asked.title) ?>
<?cs call:head(Lang.asked.end_title, "", "page stack") ?>
<div class="page-head stack" data-gap="sm"><?cs call:crumbs(Lang.asked.end_title) ?><h1 class="ds-heading" data-size="lg"><?cs var:Lang.asked.end_title ?></h1><p class="lede"><?cs var:Lang.asked.end_lede ?></p></div>
<form class="form panel" method="post" action="/tilbakemeldinger/sporsmal/<?cs var:url_escape(Question.id) ?>/avslutt" novalidate>
<?cs call:hidden() ?><?cs call:faults() ?>
<?cs each:t = Question.Texts ?><p<?cs if:t.code != Lang.code ?> lang="<?cs var:t.code ?>"<?cs /if ?>><bdi><?cs var:t.text ?></bdi></p><?cs /each ?>
<?cs call:line(Form.dag, Lang.asked.end_day, Lang.form.date_help, "12", "") ?>
<div class="row"><button class="ds-button" type="submit"><?cs var:Lang.asked.end_submit ?></button><a class="ds-button" data-variant="tertiary" href="/tilbakemeldinger/sporsmal"><?cs var:Lang.form.cancel ?></a></div>
</form>
