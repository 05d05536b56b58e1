<?cs include!"intake/paper_parts.cs" ?>
<?cs call:letter_head(Lang.paper.complaint_rejected.heading) ?>
<p><?cs var:Lang.paper.complaint_receipt.came ?> <?cs var:Letter.received ?>.<?cs call:complained_of() ?></p>
<p><?cs var:Lang.paper.complaint_rejected.decided ?><?cs if:!subcount(Letter.Own.Parts) ?> <?cs var:Lang.paper.complaint_rejected.means ?><?cs /if ?><?cs if:Letter.timing != "in_time" ?> <?cs var:Lang.paper.complaint_forwarded.late ?><?cs /if ?></p>
<?cs call:letter_own() ?>
<?cs call:letter_part(Lang.paper.decision.reasons) ?>
<p class="prose"><bdi><?cs var:Letter.reasons ?></bdi></p>
<?cs if:Letter.text ?><p class="prose"><bdi><?cs var:Letter.text ?></bdi></p><?cs /if ?>
<?cs call:letter_complain() ?>
<?cs call:letter_foot() ?>
