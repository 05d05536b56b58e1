<?cs include!"intake/paper_parts.cs" ?>
<?cs call:letter_head(Lang.paper.complaint_receipt.heading) ?>
<p><?cs var:Lang.paper.complaint_receipt.came ?> <?cs var:Letter.received ?>.<?cs call:complained_of() ?></p>
<?cs if:Letter.timing != "in_time" ?><p><?cs var:Lang.paper.complaint_receipt.late ?><?cs if:Letter.late_law ?> (<?cs var:Letter.late_law ?>)<?cs /if ?>.</p><?cs /if ?>
<?cs if:Letter.text ?><p class="prose"><bdi><?cs var:Letter.text ?></bdi></p><?cs /if ?>
<?cs call:letter_part(Lang.paper.receipt.next) ?>
<?cs call:letter_own_or(Lang.paper.complaint_receipt.next_text) ?>
<?cs call:letter_foot() ?>
