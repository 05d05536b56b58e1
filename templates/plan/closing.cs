<?cs include!"form.cs" ?><?cs include!"page.cs" ?>
<?cs # one step: whether it is done, and where it is if it is not ?>
<?cs def:step_state(left) ?><?cs if:left ?><span class="ds-tag" data-color="warning"><?cs var:Lang.closing.left ?></span><?cs else ?><span class="ds-tag" data-color="success"><?cs var:Lang.closing.done ?></span><?cs /if ?><?cs /def ?>
<?cs call:head(Lang.closing.steps_title, Case.number, "page stack") ?>
<div class="page-head stack" data-gap="sm"><?cs call:crumbs(Lang.closing.steps_title) ?><h1 class="ds-heading" data-size="lg"><?cs var:Lang.closing.steps_title ?></h1><?cs call:about_strand() ?><p><?cs var:Lang.closing.begun ?> <?cs var:Begun ?> · <?cs var:Lang.closing_reason[Reason] ?></p></div>
<?cs if:Kept ?><div class="ds-alert" data-color="success" role="status"><p class="ds-paragraph"><?cs var:Lang.closing.kept ?></p></div><?cs /if ?>
<form class="form panel stack" method="post" action="/sak/<?cs var:url_escape(Case.number) ?>/<?cs var:Strand.slug ?>/avslutning/steg" novalidate>
<?cs call:hidden() ?><?cs call:kept() ?><?cs call:faults() ?>
<?cs if:Last ?><section class="stack" data-gap="sm" aria-labelledby="planen"><h2 class="ds-heading" data-size="2xs" id="planen"><?cs var:Lang.closing.plan ?> <?cs call:step_state(Unconcluded) ?></h2><p><?cs if:Unconcluded ?><?cs var:Lang.closing.plan_left ?> <a class="ds-link" href="/sak/<?cs var:url_escape(Case.number) ?>/plan"><?cs var:Lang.plan.open ?></a><?cs else ?><?cs var:Lang.closing.plan_done ?><?cs /if ?></p></section>
<section class="stack" data-gap="sm" aria-labelledby="moter"><h2 class="ds-heading" data-size="2xs" id="moter"><?cs var:Lang.closing.meetings ?> <?cs call:step_state(Meetings) ?></h2><p><?cs if:Meetings ?><?cs var:Lang.closing.meetings_left ?> <a class="ds-link" href="/sak/<?cs var:url_escape(Case.number) ?>/moter"><?cs var:Lang.meeting.open ?></a><?cs else ?><?cs var:Lang.closing.meetings_done ?><?cs /if ?></p></section><?cs else ?><p class="note"><?cs var:Lang.closing.others ?></p><?cs /if ?>
<section class="stack" data-gap="sm" aria-labelledby="familien"><h2 class="ds-heading" data-size="2xs" id="familien"><?cs var:Lang.closing.family ?> <?cs call:step_state(!Form.familien_vet.typed) ?></h2><p><?cs var:Lang.closing.family_help ?></p>
<?cs call:line(Form.familien_vet, Lang.closing.family_day, Lang.form.date_help, "12", "1") ?></section>
<section class="stack" data-gap="sm" aria-labelledby="lederen"><h2 class="ds-heading" data-size="2xs" id="lederen"><?cs var:Lang.closing.leader ?> <?cs call:step_state("") ?></h2><p><?cs var:Lang.closing.leader_done ?></p></section>
<section class="stack" data-gap="sm" aria-labelledby="tjenestene"><h2 class="ds-heading" data-size="2xs" id="tjenestene"><?cs var:Lang.closing.services ?> <?cs call:step_state(!Form.tjenestene_vet.typed) ?></h2><p><?cs if:Services ?><?cs var:Lang.closing.services_help ?> <a class="ds-link" href="/sak/<?cs var:url_escape(Case.number) ?>/samtykker"><?cs var:Lang.consent.open ?></a><?cs else ?><?cs var:Lang.closing.services_none ?><?cs /if ?></p>
<?cs call:line(Form.tjenestene_vet, Lang.closing.services_day, Lang.form.date_help, "12", "1") ?></section>
<?cs call:area(Form.oppsummering, Lang.closing.summary, Lang.closing.summary_help, "") ?>
<section class="stack" data-gap="sm" aria-labelledby="slutt"><h2 class="ds-heading" data-size="2xs" id="slutt"><?cs var:Lang.closing.end ?></h2><p><?cs if:Last ?><?cs var:Lang.closing.end_help ?><?cs else ?><?cs var:Lang.closing.end_help_others ?><?cs /if ?></p>
<?cs call:tick(Form.avslutt, Lang.closing.end_tick) ?></section>
<div class="row"><button class="ds-button" type="submit"><?cs var:Lang.closing.submit ?></button><?cs call:keep() ?><a class="ds-button" data-variant="tertiary" href="/sak/<?cs var:url_escape(Case.number) ?>"><?cs var:Lang.form.cancel ?></a></div>
</form>
<form class="panel stack" data-gap="sm" method="post" action="/sak/<?cs var:url_escape(Case.number) ?>/<?cs var:Strand.slug ?>/avslutning/angre"><?cs call:hidden() ?><p><?cs var:Lang.closing.give_up_help ?></p><div class="row"><button class="ds-button" data-variant="secondary" type="submit"><?cs var:Lang.closing.give_up ?></button></div></form>
