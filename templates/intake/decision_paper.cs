<?cs include!"intake/paper_parts.cs" ?>
<?cs def:outcome(d, what) ?><?cs if:d != "not_asked" ?><li><?cs var:what ?>: <strong><?cs var:Lang.decided[d] ?></strong></li><?cs /if ?><?cs /def ?>
<?cs if:Letter.changes ?><?cs call:letter_head(Lang.paper.decision.heading_new) ?><?cs else ?><?cs call:letter_head(Lang.paper.decision.heading) ?><?cs /if ?>
<?cs if:Letter.changes ?><p><?cs var:Lang.paper.decision.changes ?> <?cs var:Letter.changes ?>. <?cs var:Lang.paper.decision.decided ?></p><?cs else ?><p><?cs var:Lang.paper.receipt.came ?> <?cs var:Letter.received ?>. <?cs var:Lang.paper.decision.decided ?></p><?cs /if ?>
<ul><?cs call:outcome(Decision.coordinator, Lang.kind[Decision.kind]) ?><?cs call:outcome(Decision.plan, Lang.paper.plan) ?></ul>
<?cs if:Letter.changes ?><?cs call:letter_part(Lang.paper.decision.changes_why) ?><p class="prose"><bdi><?cs var:Letter.changes_why ?></bdi></p><?cs /if ?>
<?cs if:Decision.facts ?><?cs call:letter_part(Lang.paper.decision.facts) ?><p class="prose"><bdi><?cs var:Decision.facts ?></bdi></p><?cs /if ?>
<?cs if:Decision.reasons ?><?cs call:letter_part(Lang.paper.decision.reasons) ?><p class="prose"><bdi><?cs var:Decision.reasons ?></bdi></p><?cs /if ?>
<?cs if:Decision.coordinator == "granted" || Decision.coordinator == "partly" ?><?cs call:letter_part(Lang.paper.receipt.next) ?><?cs if:Letter.holds == "active" ?><p><?cs var:Lang.paper.decision.next_has ?></p><?cs elif:Letter.holds == "waiting" || Letter.holds == "offered" ?><p><?cs var:Lang.paper.decision.next_given ?></p><?cs else ?><?cs call:letter_own_or(Lang.paper.decision.next) ?><?cs /if ?>
<?cs elif:Decision.coordinator == "refused" && (Letter.holds == "active" || subcount(Letter.Own.Parts)) ?><?cs call:letter_part(Lang.paper.receipt.next) ?><?cs if:Letter.holds == "active" ?><p><?cs var:Lang.paper.decision.next_until ?></p><?cs /if ?><?cs call:letter_own() ?><?cs /if ?>
<?cs call:letter_complain() ?>
<?cs call:letter_foot() ?>
