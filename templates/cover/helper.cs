<?cs include!"craft/training_parts.cs" ?>
<?cs call:head(Lang.helper.title, Case.number, "page stack") ?>
<div class="page-head stack" data-gap="sm"><?cs call:crumbs(Lang.helper.title) ?><h1 class="ds-heading" data-size="lg"><?cs var:Lang.helper.title ?></h1><?cs call:about_strand() ?><p class="lede"><?cs var:Lang.helper.lede ?></p></div>
<?cs if:subcount(Helpers) ?><section class="panel stack" data-gap="sm" aria-labelledby="hjelper-na"><h2 class="ds-heading" data-size="xs" id="hjelper-na"><?cs var:Lang.helper.now ?></h2><p class="quiet"><?cs var:Lang.helper.again ?></p><ul class="people"><?cs each:h = Helpers ?><li><h3><?cs var:h.name ?></h3><p class="quiet"><?cs var:Lang.helper.last ?> <?cs var:h.last ?></p><form method="post" action="/sak/<?cs var:url_escape(Case.number) ?>/<?cs var:Strand.slug ?>/hjelper/slutt"><?cs call:hidden() ?><input type="hidden" name="hjelperen" value="<?cs var:h.id ?>"><button class="ds-button" data-variant="tertiary" type="submit"><?cs var:Lang.helper.end ?><span class="ds-sr-only"> – <?cs var:h.name ?></span></button></form></li><?cs /each ?></ul></section><?cs /if ?>
<?cs if:!subcount(Choices) ?><p class="panel"><?cs var:Lang.helper.nobody ?></p><?cs else ?>
<form class="form panel" method="post" action="/sak/<?cs var:url_escape(Case.number) ?>/<?cs var:Strand.slug ?>/hjelper" novalidate>
<?cs call:hidden() ?><?cs call:faults() ?>
<?cs call:somebody(Form.hjelperen, Lang.helper.who, Lang.form.choose, Choices, "") ?>
<?cs call:line(Form.hjelper_til, Lang.helper.last, Lang.helper.last_help, "12", "1") ?>
<?cs call:tick(Form.familien_enig_i_hjelp, Lang.helper.agreed) ?>
<div class="row"><button class="ds-button" type="submit"><?cs var:Lang.helper.submit ?></button><a class="ds-button" data-variant="tertiary" href="/sak/<?cs var:url_escape(Case.number) ?>"><?cs var:Lang.form.cancel ?></a></div>
</form><?cs /if ?>
