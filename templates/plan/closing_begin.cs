<?cs include!"form.cs" ?><?cs include!"page.cs" ?>
<?cs call:head(Lang.closing.title, Case.number, "page stack") ?>
<div class="page-head stack" data-gap="sm"><?cs call:crumbs(Lang.closing.title) ?><h1 class="ds-heading" data-size="lg"><?cs var:Lang.closing.title ?></h1><?cs call:about_strand() ?><p><?cs var:Lang.closing.lede ?></p></div>
<form class="form panel" method="post" action="/sak/<?cs var:url_escape(Case.number) ?>/<?cs var:Strand.slug ?>/avslutning" novalidate>
<?cs call:hidden() ?><?cs call:faults() ?>
<?cs call:answers(Form.avsluttes_fordi, Lang.closing.reason) ?><?cs call:radio(Form.avsluttes_fordi, "avsluttes_fordi", "ikke-behov", Lang.closing_reason.not_needed) ?><?cs call:radio(Form.avsluttes_fordi, "avsluttes_fordi-2", "eget-onske", Lang.closing_reason.own_wish) ?><?cs call:radio(Form.avsluttes_fordi, "avsluttes_fordi-3", "annen-ordning", Lang.closing_reason.replaced) ?><?cs call:radio(Form.avsluttes_fordi, "avsluttes_fordi-4", "flyttet", Lang.closing_reason.moved) ?><?cs if:Strand.slug == "barnekoordinator" ?><?cs call:radio(Form.avsluttes_fordi, "avsluttes_fordi-5", "atten", Lang.closing_reason.of_age) ?><?cs /if ?><?cs call:radio(Form.avsluttes_fordi, "avsluttes_fordi-6", "dod", Lang.closing_reason.dead) ?><?cs call:answers_end(Form.avsluttes_fordi) ?>
<?cs if:Strand.kind != "baton" ?><div class="ds-alert" data-color="info"><p class="ds-paragraph"><?cs var:Lang.closing.against ?></p></div><?cs /if ?>
<div class="row"><button class="ds-button" type="submit"><?cs var:Lang.closing.begin ?></button><a class="ds-button" data-variant="tertiary" href="/sak/<?cs var:url_escape(Case.number) ?>"><?cs var:Lang.form.cancel ?></a></div>
</form>
