<?cs include!"form.cs" ?><?cs include!"page.cs" ?>
<?cs if:Strand.kind == "baton" ?><?cs call:head(Lang.take_on.title, Case.number, "page stack") ?><?cs else ?><?cs call:head(Lang.answer.title, Case.number, "page stack") ?><?cs /if ?>
<div class="page-head stack" data-gap="sm"><?cs if:Strand.kind == "baton" ?><?cs call:crumbs(Lang.take_on.title) ?><?cs else ?><?cs call:crumbs(Lang.answer.title) ?><?cs /if ?><h1 class="ds-heading" data-size="lg"><?cs if:Strand.kind == "baton" ?><?cs var:Lang.take_on.title ?><?cs else ?><?cs var:Lang.answer.title ?><?cs /if ?></h1><?cs call:about_strand() ?></div>
<section class="panel stack" aria-labelledby="tilbud"><h2 class="ds-heading" data-size="xs" id="tilbud"><?cs var:Lang.answer.about ?></h2><dl class="facts" data-wide>
<div><dt><?cs var:Lang.answer.from ?></dt><dd><?cs var:Offer.maker ?><?cs if:Offer.maker_phone ?><br><a class="ds-link" href="<?cs var:Offer.maker_phone.path ?>"><?cs var:Offer.maker_phone ?></a><?cs /if ?><br><span class="quiet"><?cs var:Offer.made ?></span></dd></div>
<div><dt><?cs var:Lang.answer.hours ?></dt><dd><?cs var:Offer.hours ?></dd></div>
<div><dt><?cs var:Lang.answer.clarified ?></dt><dd><?cs if:Strand.kind == "baton" ?><?cs var:Lang.take_on.clarified_yes ?><?cs else ?><?cs var:Lang.answer.clarified_yes ?><?cs /if ?></dd></div>
<?cs if:Strand.wish ?><div><dt><?cs var:Lang.case.wish ?></dt><dd>«<bdi><?cs var:Strand.wish ?></bdi>»<?cs if:!Offer.wish_followed ?><br><span class="quiet"><?cs var:Lang.answer.wish_not ?> <?cs var:Offer.wish_reason ?></span><?cs /if ?></dd></div><?cs /if ?>
<?cs if:subcount(Together) ?><div><dt><?cs var:Lang.family.title ?></dt><dd><?cs var:Lang.family.together ?><?cs each:m = Together ?><br><a class="ds-link" href="/sak/<?cs var:url_escape(m.number) ?>/familiekoordinator/svar"><bdi><?cs var:m.name ?></bdi></a><?cs /each ?></dd></div><?cs /if ?>
<?cs if:Offer.apart ?><div><dt><?cs var:Lang.family.apart_is ?></dt><dd>«<bdi><?cs var:Offer.apart ?></bdi>»</dd></div><?cs /if ?>
<?cs if:Offer.message ?><div><dt><?cs if:Strand.kind == "baton" ?><?cs var:Lang.take_on.message ?><?cs else ?><?cs var:Lang.answer.message ?><?cs /if ?></dt><dd><?cs var:Offer.message ?></dd></div><?cs /if ?>
</dl></section>
<form class="form panel" method="post" action="/sak/<?cs var:url_escape(Case.number) ?>/<?cs var:Strand.slug ?>/svar" novalidate>
<?cs call:hidden() ?><?cs call:kept() ?><?cs call:faults() ?>
<fieldset class="ds-fieldset"<?cs if:Form.svar.wrong ?> aria-describedby="svar-e"<?cs /if ?>><?cs if:Strand.kind == "baton" ?><?cs call:legend(Form.svar, Lang.answer.question, Lang.take_on.question_help) ?><?cs else ?><?cs call:legend(Form.svar, Lang.answer.question, Lang.answer.question_help) ?><?cs /if ?>
<?cs call:radio(Form.svar, "svar", "ja", Lang.answer.yes) ?>
<?cs call:tick(Form.habil, Lang.answer.impartial) ?>
<div class="ds-field"><input class="ds-input" type="radio" id="svar-nei" name="svar" value="nei" data-reveals<?cs if:Form.svar.typed == "nei" ?> checked<?cs /if ?>><label class="ds-label" for="svar-nei"><?cs var:Lang.answer.no ?></label></div>
<?cs call:fault(Form.svar) ?>
<div class="reveal"><?cs if:Strand.kind == "baton" ?><?cs call:area(Form.grunn, Lang.answer.reason, Lang.take_on.reason_help, "1") ?><?cs else ?><?cs call:area(Form.grunn, Lang.answer.reason, Lang.answer.reason_help, "1") ?><?cs /if ?></div></fieldset>
<div class="row"><button class="ds-button" type="submit"><?cs var:Lang.answer.submit ?></button><?cs call:keep() ?><a class="ds-button" data-variant="tertiary" href="/"><?cs var:Lang.form.cancel ?></a></div>
</form>
