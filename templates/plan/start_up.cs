<?cs include!"form.cs" ?><?cs include!"page.cs" ?>
<?cs # what helps with a step stands with it: whom to name, and where it is done ?>
<?cs def:help_with(l) ?><?cs if:l.step == "tell_who_leads" ?><?cs if:Leader.name ?><p><?cs var:Lang.start_up.leader ?> <strong><bdi><?cs var:Leader.name ?></bdi></strong><?cs if:Leader.phone ?> · <span class="keep"><?cs var:Leader.phone ?></span><?cs /if ?></p><?cs /if ?><?cs elif:l.step == "be_available" ?><p><a class="ds-link" href="/sak/<?cs var:url_escape(Case.number) ?>/<?cs var:Strand.slug ?>/kort"><?cs var:Lang.card.link ?></a></p><?cs elif:l.step == "meet_partners" ?><p><?cs var:Lang.start_up.ask_first ?> <a class="ds-link" href="/sak/<?cs var:url_escape(Case.number) ?>/samtykker"><?cs var:Lang.consent.title ?></a> · <a class="ds-link" href="/sak/<?cs var:url_escape(Case.number) ?>/tjenester"><?cs var:Lang.services.title ?></a></p><?cs /if ?><?cs /def ?>
<?cs def:step(f, l) ?><div class="ds-field"><input class="ds-input" type="checkbox" id="<?cs var:f.name ?>" name="<?cs var:f.name ?>" value="ja"<?cs if:f.ticked ?> checked<?cs /if ?><?cs call:ties(f, l.why) ?>><label class="ds-label" for="<?cs var:f.name ?>"><?cs var:Lang.start_up_step[l.step] ?></label><?cs if:l.why ?><p data-field="description" id="<?cs var:f.name ?>-d"><?cs call:bokmal(l.why) ?></p><?cs /if ?><?cs call:fault(f) ?><?cs call:help_with(l) ?></div><?cs /def ?>
<?cs call:head(Lang.start_up.title, Case.number, "page stack") ?>
<div class="page-head stack" data-gap="sm"><?cs call:crumbs(Lang.start_up.title) ?><h1 class="ds-heading" data-size="lg"><?cs var:Lang.start_up.title ?></h1><?cs call:about_strand() ?></div>
<?cs if:!Open ?><div class="ds-alert" data-color="success"<?cs if:Kept ?> role="status"<?cs /if ?>><p class="ds-paragraph"><?cs var:Lang.start_up.all_done ?></p></div>
<section class="panel stack" aria-labelledby="gjort"><h2 class="ds-heading" data-size="xs" id="gjort"><?cs var:Lang.start_up.did ?></h2><dl class="facts"><?cs each:l = Steps ?><?cs if:l.done ?><div><dt><?cs var:Lang.start_up_step[l.step] ?></dt><dd><?cs var:l.done ?></dd></div><?cs /if ?><?cs /each ?></dl>
<div class="row"><a class="ds-button" href="/sak/<?cs var:url_escape(Case.number) ?>/samtykker"><?cs var:Lang.start_up.onwards ?></a><a class="ds-button" data-variant="tertiary" href="/sak/<?cs var:url_escape(Case.number) ?>"><?cs var:Lang.start_up.to_case ?></a></div></section>
<?cs else ?><?cs if:Kept ?><div class="ds-alert" data-color="success" role="status"><p class="ds-paragraph"><?cs var:Lang.start_up.kept ?></p></div><?cs /if ?>
<form class="form panel" method="post" action="/sak/<?cs var:url_escape(Case.number) ?>/<?cs var:Strand.slug ?>/oppstart" novalidate>
<?cs call:hidden() ?><?cs call:faults() ?>
<?cs if:Begun ?><dl class="facts"><?cs each:l = Steps ?><?cs if:l.done ?><div><dt><?cs var:Lang.start_up_step[l.step] ?></dt><dd><?cs var:Lang.start_up.done ?> <?cs var:l.done ?></dd></div><?cs /if ?><?cs /each ?></dl><?cs /if ?>
<fieldset class="ds-fieldset"><legend class="ds-label"><?cs if:Begun ?><?cs var:Lang.start_up.more ?><?cs else ?><?cs var:Lang.start_up.did ?><?cs /if ?></legend>
<?cs each:l = Steps ?><?cs if:!l.done ?><?cs call:step(Form[l.field], l) ?>
<?cs /if ?><?cs /each ?></fieldset>
<?cs call:line(Form.dato, Lang.start_up.date, Lang.start_up.date_help, "12", "1") ?>
<div class="row"><button class="ds-button" type="submit"><?cs var:Lang.start_up.submit ?></button><a class="ds-button" data-variant="tertiary" href="/sak/<?cs var:url_escape(Case.number) ?>"><?cs var:Lang.form.cancel ?></a></div>
</form><?cs /if ?>
