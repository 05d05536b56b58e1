<?cs include!"form.cs" ?><?cs include!"page.cs" ?><?cs include!"baton/log_parts.cs" ?>
<?cs call:head(Lang.bti_form.send, Case.number, "page stack") ?>
<div class="page-head stack" data-gap="sm"><?cs call:crumbs(Lang.bti_form.send) ?><h1 class="ds-heading" data-size="lg"><?cs var:Lang.bti_form.send ?></h1><?cs call:about_strand() ?><p class="lede"><?cs var:Lang.bti_form.lede ?></p></div>
<section class="panel stack" data-gap="sm" aria-labelledby="rad"><h2 class="ds-heading" data-size="xs" id="rad"><?cs var:Lang.bti_form.first ?></h2><p><?cs var:Lang.bti_form.anonymous ?></p><?cs if:subcount(Team) ?><ul class="ds-list"><?cs each:t = Team ?><li><bdi><?cs var:t.name ?></bdi><?cs if:t.phone ?> · <span class="keep" dir="ltr"><?cs var:t.phone ?></span><?cs /if ?></li><?cs /each ?></ul><?cs else ?><p class="quiet"><?cs var:Lang.bti_form.no_team ?></p><?cs /if ?><p class="quiet"><?cs var:Lang.bti_form.child_welfare ?></p></section>
<?cs if:!Told ?><div class="ds-alert" data-color="warning"><p class="ds-paragraph"><?cs var:Lang.bti_form.not_told ?> <a class="ds-link" href="/sak/<?cs var:url_escape(Case.number) ?>/samtykker/nytt"><?cs var:Lang.consent.new ?></a></p></div><?cs /if ?>
<?cs if:Open ?><div class="ds-alert" data-color="info"><p class="ds-paragraph"><?cs var:Lang.bti_form.open_already ?></p></div><?cs /if ?>
<?cs if:Not_beside ?><div class="ds-alert" data-color="info"><p class="ds-paragraph"><?cs var:Lang.bti_form.not_beside ?></p></div><?cs elif:Beside ?><p class="note"><?cs var:Lang.bti_form.beside ?></p><?cs /if ?>
<?cs if:Not_again ?><div class="ds-alert" data-color="info"><p class="ds-paragraph"><?cs var:Lang.bti_form.not_again ?></p></div><?cs /if ?>
<?cs if:subcount(Forms) ?><section class="panel stack" data-gap="sm" aria-labelledby="for"><h2 class="ds-heading" data-size="xs" id="for"><?cs var:Lang.bti_form.before ?></h2><?cs call:contact_forms() ?></section><?cs /if ?>
<?cs if:Ask ?><form class="form panel" method="post" action="/sak/<?cs var:url_escape(Case.number) ?>/<?cs var:Strand.slug ?>/kontaktskjema" novalidate>
<?cs call:hidden() ?><?cs call:kept() ?><?cs call:faults() ?>
<?cs if:Again ?><?cs call:area(Form.hva_er_nytt, Lang.bti_form.news, Lang.bti_form.news_help, "1") ?><?cs /if ?>
<?cs call:answers(Form.vi_ber_om, Lang.bti_form.help) ?><?cs each:h = Choices.help ?><?cs if:h.word != "plan" || Recommends ?><?cs call:box(Form.vi_ber_om, h.id, Lang.contact_help[h.word], first(h)) ?><?cs /if ?><?cs /each ?><?cs call:answers_end(Form.vi_ber_om) ?>
<?cs call:area(Form.bekymring, Lang.bti_form.concern, Lang.bti_form.concern_help, "") ?>
<?cs call:area(Form.har_provd, Lang.bti_form.tried, Lang.bti_form.tried_help, "") ?>
<?cs call:area(Form.barnet_mener, Lang.bti_form.child, "", "") ?>
<?cs call:area(Form.familiens_syn, Lang.bti_form.family, "", "") ?>
<?cs call:line(Form.haster_fordi, Lang.bti_form.urgent, Lang.bti_form.urgent_help, "", "") ?>
<?cs call:line(Form.leder_navn, Lang.level.leader, Lang.bti_form.leader_help, "", "") ?>
<?cs call:line(Form.leder_dato, Lang.level.leader_on, Lang.form.date_help, "12", "") ?>
<div class="row"><button class="ds-button" type="submit"><?cs var:Lang.bti_form.submit ?></button><?cs call:keep() ?><a class="ds-button" data-variant="tertiary" href="/sak/<?cs var:url_escape(Case.number) ?>"><?cs var:Lang.form.cancel ?></a></div>
</form><?cs /if ?>
