<?cs include!"intake/paper_parts.cs" ?>
<?cs call:letter_head(Lang.paper.complaint_receipt.heading) ?>
<p><?cs var:Lang.paper.complaint_receipt.came ?> <?cs var:Letter.received ?>.<?cs call:complained_of() ?></p>
<?cs if:Letter.timing != "in_time" ?><p><?cs var:Lang.paper.complaint_receipt.late ?><?cs if:Letter.late_law ?> (<?cs var:Letter.late_law ?>)<?cs /if ?>.</p><?cs /if ?>
<?cs if:Letter.text ?><p class="prose"><bdi><?cs var:Letter.text ?></bdi></p><?cs /if ?>
<h2><?cs var:Lang.paper.receipt.next ?></h2>
<p><?cs var:Lang.paper.complaint_receipt.next_text ?></p>
<?cs call:letter_foot() ?>
