<?cs include!"form.cs" ?><?cs include!"page.cs" ?><?cs include!"plan/consent_parts.cs" ?><?cs include!"voice/printing.cs" ?>
<?cs call:head(Lang.everything.title, Case.number, "page stack") ?>
<div class="page-head stack" data-gap="sm"><?cs call:crumbs(Lang.everything.title) ?><h1 class="ds-heading" data-size="lg"><?cs var:Lang.everything.title ?></h1><?cs call:about_case() ?><p><?cs var:Lang.everything.lede ?></p></div>
<?cs if:Letter.state ?><div class="panel stack"><?cs if:Last.receiver ?><p><?cs var:Lang.everything.last ?> <strong><?cs if:Last.name ?><bdi><?cs var:Last.name ?></bdi> (<?cs var:Lang.claimant[Last.receiver] ?>)<?cs else ?><?cs var:Lang.claimant[Last.receiver] ?><?cs /if ?></strong>, <?cs var:Lang.everything.last_made ?> <?cs var:Last.made ?><?cs if:Last.out ?>, <?cs var:Last.out ?> <?cs var:Lang.everything.last_out ?><?cs /if ?>.</p><?cs /if ?><?cs call:printing() ?></div><?cs /if ?>
<form class="form panel" method="post" action="/sak/<?cs var:url_escape(Case.number) ?>/alt" novalidate>
<?cs call:hidden() ?><?cs call:kept() ?><?cs call:faults() ?>
<?cs call:answers(Form.mottaker, Lang.everything.receiver_ask) ?><?cs call:radio(Form.mottaker, "mottaker", "planeier", Lang.claimant.plan_owner) ?><?cs if:!Case.adult ?><?cs call:radio(Form.mottaker, "mottaker-2", "foresatt", Lang.claimant.guardian) ?><?cs /if ?><?cs call:radio(Form.mottaker, "mottaker-3", "annen", Lang.claimant.other) ?><?cs call:answers_end(Form.mottaker) ?>
<?cs call:line(Form.mottaker_navn, Lang.everything.name, "", "24", "1") ?>
<fieldset class="ds-fieldset"><legend class="ds-label"><?cs var:Lang.everything.read ?></legend><p data-field="description"><?cs var:Lang.everything.read_help ?></p>
<?cs each:x = Entries ?><?cs if:x.first ?><h2 class="ds-heading" data-size="2xs"><?cs var:Lang.everything_part[x.part] ?></h2><?cs /if ?>
<div class="stack" data-gap="sm"><p class="quiet"><?cs var:x.day ?><?cs if:x.who ?> · <bdi><?cs var:x.who ?></bdi><?cs /if ?></p><p class="prose"><bdi><?cs var:x.body ?></bdi></p><?cs if:x.kept_why ?><p class="note"><?cs var:Lang.note.kept ?> <bdi><?cs var:x.kept_why ?></bdi></p><?cs /if ?><div class="ds-field"><input class="ds-input" type="checkbox" id="ut-<?cs var:x.id ?>" name="holdes_igjen-<?cs var:x.id ?>" value="ja"<?cs if:Form.holdes_igjen.Ticked[x.id] ?> checked<?cs /if ?>><label class="ds-label" for="ut-<?cs var:x.id ?>"><?cs var:Lang.everything.out ?><span class="ds-sr-only"> – <?cs var:Lang.everything_part[x.part] ?>, <?cs var:x.day ?><?cs if:x.who ?>, <?cs var:x.who ?><?cs /if ?> (<?cs var:x.place ?>)</span></label></div></div>
<?cs /each ?><?cs if:!subcount(Entries) ?><p class="empty"><?cs var:Lang.everything.none ?></p><?cs /if ?></fieldset>
<?cs call:area(Form.holdes_fordi, Lang.everything.why, Lang.everything.why_help, "1") ?>
<?cs call:tick(Form.lest_gjennom, Lang.everything.have_read) ?>
<?cs call:paper_language(Lang.everything.language) ?>
<div class="row"><button class="ds-button" type="submit"><?cs var:Lang.everything.submit ?></button><?cs call:keep() ?><a class="ds-button" data-variant="tertiary" href="/sak/<?cs var:url_escape(Case.number) ?>"><?cs var:Lang.form.cancel ?></a></div>
</form>
