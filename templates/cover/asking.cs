<?cs include!"form.cs" ?><?cs include!"page.cs" ?>
<?cs # what the forms share by which a coordinator is asked; fields as in cover/asking.h ?>
<?cs # Takers: of other services, who may have a baton ?>
<?cs def:one_of(c) ?><div class="ds-field" data-variant="outline"><input class="ds-input" type="radio" id="koordinator-<?cs var:c.id ?>" name="koordinator" value="<?cs var:c.id ?>"<?cs if:Form.koordinator.typed == c.id ?> checked<?cs /if ?>><label class="ds-label choice" for="koordinator-<?cs var:c.id ?>"><span><strong><?cs var:c.name ?></strong> <span class="note"><?cs var:c.cases ?><?cs if:c.offers ?>, <?cs var:c.offers ?><?cs /if ?><?cs if:c.full ?>, <?cs var:Lang.full_time.full ?><?cs /if ?></span><?cs if:c.post ?> <span class="quiet">· <?cs var:Lang.post_title[c.post] ?></span><?cs /if ?> <span class="quiet">· <?cs var:c.title ?><?cs if:c.unit ?>, <?cs var:c.unit ?><?cs /if ?></span><?cs if:c.expires ?> <span class="note"><?cs var:Lang.desk.leaves ?> <?cs var:c.expires ?></span><?cs /if ?><?cs if:c.away ?> <span class="note"><?cs var:c.away ?></span><?cs /if ?><?cs if:c.untrained ?> <span class="note"><?cs var:Lang.ready.untrained ?></span><?cs /if ?><?cs if:c.declined ?> <span class="note"><?cs var:Lang.ready.declined ?> <?cs var:c.declined ?></span><?cs /if ?></span></label></div><?cs /def ?>
<?cs def:whom(label, help) ?>
<fieldset class="ds-fieldset"<?cs if:Form.koordinator.wrong ?> aria-describedby="koordinator-e"<?cs /if ?> id="koordinator" tabindex="-1"><?cs call:legend(Form.koordinator, label, help) ?>
<div class="choices"><?cs each:c = Candidates ?><?cs call:one_of(c) ?><?cs /each ?><?cs each:c = Takers ?><?cs call:one_of(c) ?><?cs /each ?></div>
<?cs call:fault(Form.koordinator) ?></fieldset>
<?cs /def ?>

<?cs # `wish` is what the family said, where there is one wish and not several ?>
<?cs def:wish(label, wish) ?>
<legend class="ds-label"><?cs var:label ?></legend><?cs if:wish ?><p data-field="description"><?cs var:Lang.offer.wish_is ?> «<bdi><?cs var:wish ?></bdi>»</p><?cs /if ?>
<?cs call:radio(Form.onske_fulgt, "onske_fulgt", "ja", Lang.offer.yes) ?>
<div class="ds-field"><input class="ds-input" type="radio" id="onske_fulgt-nei" name="onske_fulgt" value="nei" data-reveals<?cs if:Form.onske_fulgt.typed == "nei" ?> checked<?cs /if ?>><label class="ds-label" for="onske_fulgt-nei"><?cs var:Lang.offer.no ?></label></div>
<?cs call:fault(Form.onske_fulgt) ?>
<?cs /def ?>

<?cs # several at once: which of them, and of which somebody is asked already ?>
<?cs def:several_cases(label, help) ?><fieldset class="ds-fieldset"<?cs if:Form.sak.wrong ?> aria-describedby="sak-e"<?cs /if ?> id="sak" tabindex="-1"><?cs call:legend(Form.sak, label, help) ?>
<div class="choices"><?cs each:c = Cases ?><div class="ds-field" data-variant="outline"><input class="ds-input" type="checkbox" id="sak-<?cs var:c.id ?>" name="sak-<?cs var:c.id ?>" value="ja"<?cs if:Form.sak.Ticked[c.id] ?> checked<?cs /if ?>><label class="ds-label choice" for="sak-<?cs var:c.id ?>"><span><strong><bdi><?cs var:c.name ?></bdi></strong> <span class="quiet"><?cs var:Lang.case.case ?> <?cs var:c.number ?> · <?cs var:Lang.kind[c.kind] ?></span><?cs if:c.left ?> <span class="note"><?cs var:c.left ?></span><?cs /if ?><?cs if:c.family && !Strand.slug ?> <span class="note"><?cs var:Lang.family.same_as ?> <bdi><?cs var:c.family ?></bdi></span><?cs /if ?><?cs if:c.wish ?> <span class="note"><?cs var:Lang.offer.wish_is ?> «<bdi><?cs var:c.wish ?></bdi>»</span><?cs /if ?></span></label></div><?cs /each ?></div>
<?cs call:fault(Form.sak) ?></fieldset><?cs /def ?>
<?cs def:asked_already() ?><?cs if:subcount(Asked) ?><section class="panel stack" data-gap="sm" aria-labelledby="spurt"><h2 class="ds-heading" data-size="2xs" id="spurt"><?cs var:Lang.transfer.asked ?></h2><p class="quiet"><?cs var:Lang.transfer.asked_help ?></p><ul class="people"><?cs each:c = Asked ?><li><h3><a class="ds-link" href="/sak/<?cs var:url_escape(c.number) ?>"><?cs var:c.name ?></a></h3><p class="quiet"><?cs var:Lang.case.case ?> <?cs var:c.number ?></p><p><?cs var:Lang.desk.asked ?> <?cs var:c.asked ?></p></li><?cs /each ?></ul></section><?cs /if ?><?cs /def ?>
