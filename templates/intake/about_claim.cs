<?cs include!"form.cs" ?><?cs include!"page.cs" ?>
<?cs # what is claimed, by whom, and how long there is ?>
<?cs def:about_claim(c) ?>
<div class="row"><p class="lede"><bdi><?cs var:Case.name ?></bdi> · <span class="keep"><?cs var:Lang.case.case ?> <?cs var:Case.number ?></span></p><?cs call:due(c) ?></div>
<?cs /def ?>
<?cs def:claimed(c) ?>
<section class="panel stack" data-gap="sm" aria-labelledby="kravet">
<div class="row"><h2 class="ds-heading" data-size="2xs" id="kravet"><?cs var:Lang.claim_kind[c.kind] ?></h2><span class="ds-tag" data-color="<?cs if:c.state == "open" ?>warning<?cs else ?>neutral<?cs /if ?>"><?cs var:Lang.claim_state[c.state] ?></span></div>
<p class="prose"><bdi><?cs var:c.text ?></bdi></p>
<dl class="facts">
<div><dt><?cs var:Lang.claim.who ?></dt><dd><?cs var:Lang.claimant[c.claimant] ?><?cs if:c.basis ?>: <bdi><?cs var:c.basis ?></bdi><?cs /if ?></dd></div>
<div><dt><?cs var:Lang.claim.received ?></dt><dd><?cs var:c.received ?></dd></div>
<?cs if:c.due ?><div><dt><?cs var:Lang.claim.due ?></dt><dd><?cs var:c.due ?></dd></div><?cs /if ?>
<?cs if:c.due_before ?><div><dt><?cs var:Lang.claim.due_before ?></dt><dd><?cs var:c.due_before ?></dd></div><?cs /if ?>
<?cs if:c.told ?><div><dt><?cs var:Lang.claim.told ?></dt><dd><?cs var:c.told ?><br>«<bdi><?cs var:c.reason ?></bdi>»<br><span class="quiet"><?cs var:Lang.case.by ?> <?cs var:c.extender ?></span></dd></div><?cs /if ?>
<?cs if:c.answered ?><div><dt><?cs var:Lang.claim.answered ?></dt><dd><?cs var:c.answered ?><?cs if:c.answer ?><br>«<bdi><?cs var:c.answer ?></bdi>»<?cs /if ?><br><span class="quiet"><?cs var:Lang.case.by ?> <?cs var:c.ender ?></span></dd></div><?cs /if ?>
<div><dt><?cs var:Lang.claim.registered ?></dt><dd><?cs var:c.registered ?> <?cs var:Lang.case.by ?> <?cs var:c.registrar ?></dd></div>
</dl>
</section>
<?cs /def ?>
