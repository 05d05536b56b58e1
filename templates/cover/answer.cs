<?cs include!"form.cs" ?><?cs include!"page.cs" ?>
<?cs call:head(Lang.answer.title, Case.number, "page stack") ?>
<div class="page-head stack" data-gap="sm"><?cs call:crumbs(Lang.answer.title) ?><h1 class="ds-heading" data-size="lg"><?cs var:Lang.answer.title ?></h1><?cs call:about_strand() ?></div>
<section class="panel stack" aria-labelledby="tilbud"><h2 class="ds-heading" data-size="xs" id="tilbud"><?cs var:Lang.answer.about ?></h2><dl class="facts" data-wide>
<div><dt><?cs var:Lang.answer.from ?></dt><dd><?cs var:Offer.maker ?><?cs if:Offer.maker_phone ?><br><a class="ds-link" href="tel:<?cs var:url_escape(Offer.maker_phone) ?>"><?cs var:Offer.maker_phone ?></a><?cs /if ?><br><span class="quiet"><?cs var:Offer.made ?></span></dd></div>
<div><dt><?cs var:Lang.answer.hours ?></dt><dd><?cs var:Offer.hours ?></dd></div>
<div><dt><?cs var:Lang.answer.clarified ?></dt><dd><?cs var:Lang.answer.clarified_yes ?></dd></div>
<?cs if:Strand.wish ?><div><dt><?cs var:Lang.case.wish ?></dt><dd>«<bdi><?cs var:Strand.wish ?></bdi>»<?cs if:!Offer.wish_followed ?><br><span class="quiet"><?cs var:Lang.answer.wish_not ?> <?cs var:Offer.wish_reason ?></span><?cs /if ?></dd></div><?cs /if ?>
<?cs if:Offer.message ?><div><dt><?cs var:Lang.answer.message ?></dt><dd><?cs var:Offer.message ?></dd></div><?cs /if ?>
</dl></section>
<form class="form panel" method="post" action="/sak/<?cs var:url_escape(Case.number) ?>/<?cs var:Strand.slug ?>/svar" novalidate>
<?cs call:hidden() ?><?cs call:kept() ?><?cs call:faults() ?>
<fieldset class="ds-fieldset"<?cs if:Form.svar.wrong ?> aria-describedby="svar-e"<?cs /if ?>><?cs call:legend(Form.svar, Lang.answer.question, Lang.answer.question_help) ?>
<?cs call:radio(Form.svar, "svar", "ja", Lang.answer.yes) ?>
<?cs call:tick(Form.habil, Lang.answer.impartial) ?>
<div class="ds-field"><input class="ds-input" type="radio" id="svar-nei" name="svar" value="nei" data-reveals<?cs if:Form.svar.typed == "nei" ?> checked<?cs /if ?>><label class="ds-label" for="svar-nei"><?cs var:Lang.answer.no ?></label></div>
<?cs call:fault(Form.svar) ?>
<div class="reveal"><?cs call:area(Form.grunn, Lang.answer.reason, Lang.answer.reason_help, "1") ?></div></fieldset>
<div class="row"><button class="ds-button" type="submit"><?cs var:Lang.answer.submit ?></button><?cs call:keep() ?><a class="ds-button" data-variant="tertiary" href="/"><?cs var:Lang.form.cancel ?></a></div>
</form>
