<?cs include!"intake/paper_parts.cs" ?>
<?cs call:letter_head(Lang.paper.complaint_receipt.heading) ?>
<p><?cs var:Lang.paper.complaint_receipt.came ?> <?cs var:Letter.received ?>. <?cs var:Lang.paper.complaint_receipt.about ?> <?cs var:Lang.complaint_about[Letter.about] ?><?cs if:Letter.decision_sent ?>, <?cs var:Lang.complain.sent_on ?> <?cs var:Letter.decision_sent ?><?cs /if ?>.</p>
<?cs if:Letter.timing != "in_time" ?><p><?cs var:Lang.paper.complaint_receipt.late ?><?cs if:Letter.late_law ?> (<?cs var:Letter.late_law ?>)<?cs /if ?>.</p><?cs /if ?>
<?cs if:Letter.text ?><p class="prose"><bdi><?cs var:Letter.text ?></bdi></p><?cs /if ?>
<h2><?cs var:Lang.paper.receipt.next ?></h2>
<p><?cs var:Lang.paper.complaint_receipt.next_text ?></p>
<?cs call:letter_foot() ?>
