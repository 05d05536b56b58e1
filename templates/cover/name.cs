<?cs include!"form.cs" ?><?cs include!"page.cs" ?><?cs include!"plan/consent_parts.cs" ?>
<?cs if:Case.birth ?><?cs call:head(Lang.person.title, Case.number, "page stack") ?><?cs else ?><?cs call:head(Lang.person.born, Case.number, "page stack") ?><?cs /if ?>
<div class="page-head stack" data-gap="sm"><?cs if:Case.birth ?><?cs call:crumbs(Lang.person.title) ?><?cs else ?><?cs call:crumbs(Lang.person.born) ?><?cs /if ?><h1 class="ds-heading" data-size="lg"><?cs if:Case.birth ?><?cs var:Lang.person.title ?><?cs else ?><?cs var:Lang.person.born ?><?cs /if ?></h1><?cs call:about_case() ?><p><?cs if:!Case.birth ?><?cs var:Lang.person.lede_born ?> <?cs /if ?><?cs var:Lang.person.lede ?> <?cs var:Lang.person.papers ?></p></div>
<form class="form panel" method="post" action="/sak/<?cs var:url_escape(Case.number) ?>/navn" novalidate>
<?cs call:hidden() ?><?cs call:kept() ?><?cs call:faults() ?>
<?cs call:answers(Form.rettes_fordi, Lang.person.why) ?><?cs if:Case.birth ?><?cs call:radio(Form.rettes_fordi, "rettes_fordi", "skrevet-feil", Lang.person.wrong) ?><?cs else ?><?cs call:radio(Form.rettes_fordi, "rettes_fordi", "fodt", Lang.person.born) ?><?cs call:radio_more(Form.rettes_fordi, "skrevet-feil", Lang.person.wrong) ?><?cs /if ?><?cs call:radio_more(Form.rettes_fordi, "nytt-navn", Lang.person.changed) ?><?cs call:answers_end(Form.rettes_fordi) ?>
<?cs call:line(Form.navn, Lang.person.name, "", "", "") ?>
<?cs call:line(Form.fodselsdato, Lang.person.birth, Lang.form.date_help, "12", "1") ?>
<div class="row"><button class="ds-button" type="submit"><?cs var:Lang.person.submit ?></button><?cs call:keep() ?><a class="ds-button" data-variant="tertiary" href="/sak/<?cs var:url_escape(Case.number) ?>"><?cs var:Lang.form.cancel ?></a></div>
</form>
