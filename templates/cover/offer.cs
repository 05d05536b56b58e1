<?cs include!"form.cs" ?><?cs include!"page.cs" ?>
<?cs call:head(Lang.offer.title, Case.number, "page stack") ?>
<div class="page-head stack" data-gap="sm"><?cs call:crumbs(Lang.offer.title) ?><h1 class="ds-heading" data-size="lg"><?cs var:Lang.offer.title ?></h1>
<?cs call:about_strand() ?></div>
<div class="columns">
<?cs if:subcount(Candidates) ?>
<form class="form panel" method="post" action="/sak/<?cs var:url_escape(Case.number) ?>/<?cs var:Strand.slug ?>/tilbud" novalidate>
<?cs call:hidden() ?><?cs call:kept() ?><?cs call:faults() ?>
<fieldset class="ds-fieldset"<?cs if:Form.koordinator.wrong ?> aria-describedby="koordinator-e"<?cs /if ?> id="koordinator" tabindex="-1"><?cs call:legend(Form.koordinator, Lang.offer.who, Lang.offer.who_help) ?>
<div class="choices"><?cs each:c = Candidates ?><div class="ds-field" data-variant="outline"><input class="ds-input" type="radio" id="koordinator-<?cs var:c.id ?>" name="koordinator" value="<?cs var:c.id ?>"<?cs if:Form.koordinator.typed == c.id ?> checked<?cs /if ?>><label class="ds-label choice" for="koordinator-<?cs var:c.id ?>"><span><strong><?cs var:c.name ?></strong> <span class="note"><?cs var:c.cases ?><?cs if:c.offers ?>, <?cs var:c.offers ?><?cs /if ?></span> <span class="quiet">· <?cs var:c.title ?></span><?cs if:c.expires ?> <span class="note"><?cs var:Lang.desk.leaves ?> <?cs var:c.expires ?></span><?cs /if ?></span></label></div><?cs /each ?></div>
<?cs call:fault(Form.koordinator) ?></fieldset>
<?cs call:number(Form.timer, Lang.offer.hours, Lang.offer.hours_help, "") ?>
<?cs call:tick(Form.avklart, Lang.offer.clarified) ?>
<?cs if:Strand.wish ?>
<fieldset class="ds-fieldset"<?cs if:Form.onske_fulgt.wrong ?> aria-describedby="onske_fulgt-e"<?cs /if ?>><legend class="ds-label"><?cs var:Lang.offer.wish ?></legend><p data-field="description"><?cs var:Lang.offer.wish_is ?> «<bdi><?cs var:Strand.wish ?></bdi>»</p>
<?cs call:radio(Form.onske_fulgt, "onske_fulgt", "ja", Lang.offer.yes) ?>
<div class="ds-field"><input class="ds-input" type="radio" id="onske_fulgt-nei" name="onske_fulgt" value="nei" data-reveals<?cs if:Form.onske_fulgt.typed == "nei" ?> checked<?cs /if ?>><label class="ds-label" for="onske_fulgt-nei"><?cs var:Lang.offer.no ?></label></div>
<?cs call:fault(Form.onske_fulgt) ?>
<div class="reveal"><?cs call:area(Form.onske_grunn, Lang.offer.why_not, Lang.offer.why_not_help, "1") ?></div></fieldset>
<?cs /if ?>
<?cs call:area(Form.beskjed, Lang.offer.message, Lang.offer.message_help, "") ?>
<div class="row"><button class="ds-button" type="submit"><?cs var:Lang.offer.submit ?></button><?cs call:keep() ?><a class="ds-button" data-variant="tertiary" href="/sak/<?cs var:url_escape(Case.number) ?>"><?cs var:Lang.form.cancel ?></a></div>
</form>
<?cs else ?><div class="panel stack"><p class="empty"><?cs var:Lang.offer.nobody ?></p></div><?cs /if ?>
<aside class="panel stack" data-gap="sm" aria-labelledby="skjer"><h2 class="ds-heading" data-size="2xs" id="skjer"><?cs var:Lang.offer.after.title ?></h2><ol class="ds-list"><li><?cs var:Lang.offer.after.a ?></li><li><?cs var:Lang.offer.after.b ?></li><li><?cs var:Lang.offer.after.c ?></li></ol></aside>
</div>
