<?cs include!"form.cs" ?><?cs include!"page.cs" ?>
<?cs # what the forms share by which a coordinator is asked; fields as in cover/asking.h ?>
<?cs # Takers: of other services, who may have a baton ?>
<?cs def:one_of(c) ?><div class="ds-field" data-variant="outline"><input class="ds-input" type="radio" id="koordinator-<?cs var:c.id ?>" name="koordinator" value="<?cs var:c.id ?>"<?cs if:Form.koordinator.typed == c.id ?> checked<?cs /if ?>><label class="ds-label choice" for="koordinator-<?cs var:c.id ?>"><span><strong><?cs var:c.name ?></strong> <span class="note"><?cs var:c.cases ?><?cs if:c.offers ?>, <?cs var:c.offers ?><?cs /if ?></span> <span class="quiet">· <?cs var:c.title ?><?cs if:c.unit ?>, <?cs var:c.unit ?><?cs /if ?></span><?cs if:c.expires ?> <span class="note"><?cs var:Lang.desk.leaves ?> <?cs var:c.expires ?></span><?cs /if ?><?cs if:c.away ?> <span class="note"><?cs var:c.away ?></span><?cs /if ?></span></label></div><?cs /def ?>
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
