<?cs include!"form.cs" ?><?cs include!"page.cs" ?><?cs include!"baton/log_parts.cs" ?>
<?cs call:head(Lang.level.title, Case.number, "page stack") ?>
<div class="page-head stack" data-gap="sm"><?cs call:crumbs(Lang.level.title) ?><h1 class="ds-heading" data-size="lg"><?cs var:Lang.level.title ?></h1><?cs call:about_strand() ?><p><?cs var:Lang.level.now ?> <?cs var:Level ?>. <?cs call:level_means(Level) ?></p></div>
<form class="form panel" method="post" action="/sak/<?cs var:url_escape(Case.number) ?>/logg/niva" novalidate>
<?cs call:hidden() ?><?cs call:kept() ?><?cs call:faults() ?>
<?cs call:answers(Form.veien_videre, Lang.level.choice) ?><?cs call:radio(Form.veien_videre, "veien_videre", "endre", Lang.level_does.change) ?><?cs if:!Highest ?><?cs call:radio(Form.veien_videre, "veien_videre-2", "utvide", Lang.level_does.extend) ?><?cs /if ?><?cs if:Level != #1 ?><?cs call:radio(Form.veien_videre, "veien_videre-3", "avslutte", Lang.level_does.finish) ?><?cs /if ?><?cs call:answers_end(Form.veien_videre) ?>
<?cs if:Level == #1 ?><p class="note"><?cs var:Lang.level.closing ?> <a class="ds-link" href="/sak/<?cs var:url_escape(Case.number) ?>/<?cs var:Strand.slug ?>/avslutning"><?cs var:Lang.closing.link ?></a></p><?cs /if ?>
<?cs call:area(Form.niva_fordi, Lang.level.reason, Lang.level.reason_help, "") ?>
<?cs call:area(Form.familiens_syn, Lang.level.wish, Lang.level.wish_help, "") ?>
<?cs call:line(Form.fokusperson, Lang.log.focus, Lang.level.focus_help, "", "1") ?>
<?cs call:tick(Form.en_annen, Lang.level.hands_on) ?><p class="note"><?cs var:Lang.level.hands_on_help ?></p>
<?cs if:!Highest ?>
<h2 class="ds-heading" data-size="xs"><?cs var:Lang.level.if_extend ?></h2>
<?cs call:tick(Form.foreldrene_vet, Lang.level.open) ?>
<?cs call:area(Form.tiltakene, Lang.level.extent, "", "1") ?>
<?cs call:area(Form.samordning, Lang.level.need, Lang.level.need_help, "1") ?>
<?cs if:Level == #2 ?><?cs call:line(Form.leder_navn, Lang.level.leader, Lang.level.leader_help, "", "1") ?>
<?cs call:line(Form.leder_dato, Lang.level.leader_on, Lang.form.date_help, "12", "1") ?><?cs /if ?><?cs /if ?>
<div class="row"><button class="ds-button" type="submit"><?cs var:Lang.level.submit ?></button><?cs call:keep() ?><a class="ds-button" data-variant="tertiary" href="/sak/<?cs var:url_escape(Case.number) ?>/logg"><?cs var:Lang.form.cancel ?></a></div>
</form>
