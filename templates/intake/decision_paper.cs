<?cs include!"intake/paper_parts.cs" ?>
<?cs def:outcome(d, what) ?><?cs if:d != "not_asked" ?><li><?cs var:what ?>: <strong><?cs var:Lang.decided[d] ?></strong></li><?cs /if ?><?cs /def ?>
<?cs if:Letter.changes ?><?cs call:letter_head(Lang.paper.decision.heading_new) ?><?cs else ?><?cs call:letter_head(Lang.paper.decision.heading) ?><?cs /if ?>
<?cs if:Letter.changes ?><p><?cs var:Lang.paper.decision.changes ?> <?cs var:Letter.changes ?>. <?cs var:Lang.paper.decision.decided ?></p><?cs else ?><p><?cs var:Lang.paper.receipt.came ?> <?cs var:Letter.received ?>. <?cs var:Lang.paper.decision.decided ?></p><?cs /if ?>
<ul><?cs call:outcome(Decision.coordinator, Lang.kind[Decision.kind]) ?><?cs call:outcome(Decision.plan, Lang.paper.plan) ?></ul>
<?cs if:Letter.changes ?><h2><?cs var:Lang.paper.decision.changes_why ?></h2><p class="prose"><bdi><?cs var:Letter.changes_why ?></bdi></p><?cs /if ?>
<?cs if:Decision.facts ?><h2><?cs var:Lang.paper.decision.facts ?></h2><p class="prose"><bdi><?cs var:Decision.facts ?></bdi></p><?cs /if ?>
<?cs if:Decision.reasons ?><h2><?cs var:Lang.paper.decision.reasons ?></h2><p class="prose"><bdi><?cs var:Decision.reasons ?></bdi></p><?cs /if ?>
<?cs if:Decision.coordinator == "granted" || Decision.coordinator == "partly" ?><h2><?cs var:Lang.paper.receipt.next ?></h2><p><?cs if:Letter.holds == "active" ?><?cs var:Lang.paper.decision.next_has ?><?cs elif:Letter.holds == "waiting" || Letter.holds == "offered" ?><?cs var:Lang.paper.decision.next_given ?><?cs else ?><?cs var:Lang.paper.decision.next ?><?cs /if ?></p>
<?cs elif:Decision.coordinator == "refused" && Letter.holds == "active" ?><h2><?cs var:Lang.paper.receipt.next ?></h2><p><?cs var:Lang.paper.decision.next_until ?></p><?cs /if ?>
<?cs call:letter_complain() ?>
<?cs call:letter_foot() ?>
