<?cs include!"form.cs" ?><?cs include!"page.cs" ?>
<?cs call:below("/fadder", Lang.mentor.title) ?>
<?cs call:head(Lang.guidance.title, Who.name, "page stack") ?>
<div class="page-head stack" data-gap="sm"><?cs call:crumbs(Lang.guidance.title) ?><h1 class="ds-heading" data-size="lg"><?cs var:Lang.guidance.title ?> – <?cs var:Who.name ?></h1><p class="lede"><?cs var:Lang.guidance.lede ?></p></div>
<form class="form panel" method="post" action="/fadder/<?cs var:url_escape(Who.id) ?>" novalidate>
<?cs call:hidden() ?><?cs call:kept() ?><?cs call:faults() ?>
<?cs call:line(Form.snakket_sammen, Lang.guidance.held, Lang.form.date_help, "12", "1") ?>
<?cs call:area(Form.utgangspunkt, Lang.guidance.starting, Lang.guidance.starting_help, "1") ?>
<?cs call:area(Form.til_neste_gang, Lang.guidance.agreed, "", "") ?>
<div class="row"><button class="ds-button" type="submit"><?cs var:Lang.guidance.submit ?></button><?cs call:keep() ?><a class="ds-button" data-variant="tertiary" href="/fadder"><?cs var:Lang.form.cancel ?></a></div>
</form>
