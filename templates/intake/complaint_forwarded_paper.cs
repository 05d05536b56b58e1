<?cs include!"intake/paper_parts.cs" ?>
<?cs call:letter_head(Lang.paper.complaint_forwarded.heading) ?>
<?cs if:subcount(Letter.Own.Parts) ?><?cs call:letter_own() ?><?cs /if ?><p><?cs if:!subcount(Letter.Own.Parts) ?><?cs var:Lang.paper.complaint_forwarded.we_send ?> <bdi><?cs var:Letter.from ?></bdi>.<?cs /if ?><?cs call:complained_of() ?> <?cs var:Lang.paper.complaint_forwarded.case ?> <?cs var:Lang.kind_inside[Letter.kind] ?>.</p>
<p><?cs var:Lang.paper.complaint_forwarded.sent ?> <?cs var:Letter.sent ?>. <?cs var:Lang.paper.complaint_forwarded.received ?> <?cs var:Letter.received ?>.<?cs if:Letter.timing != "in_time" ?> <?cs var:Lang.paper.complaint_forwarded.late ?><?cs /if ?></p>
<?cs call:letter_part(Lang.paper.complaint_forwarded.says) ?><p class="prose"><bdi><?cs var:Letter.complaint ?></bdi></p>
<?cs call:letter_part(Lang.paper.complaint_forwarded.seen) ?>
<p><?cs if:Letter.outcome == "partly" ?><?cs var:Lang.paper.complaint_forwarded.partly ?><?cs else ?><?cs var:Lang.paper.complaint_forwarded.stands ?><?cs /if ?></p>
<p class="prose"><bdi><?cs var:Letter.reasons ?></bdi></p>
<?cs if:Letter.text ?><p class="prose"><bdi><?cs var:Letter.text ?></bdi></p><?cs /if ?>
<?cs if:Letter.deferred != "not_asked" ?><?cs call:letter_part(Lang.paper.complaint_forwarded.deferred) ?><p><?cs var:Lang.deferred[Letter.deferred] ?>.</p><p class="prose"><bdi><?cs var:Letter.deferred_why ?></bdi></p><?cs /if ?>
<p><?cs var:Lang.paper.complaint_forwarded.law ?> <?cs var:Letter.law ?>.</p>
<p><?cs var:Lang.paper.complaint_forwarded.copy ?> <bdi><?cs var:Letter.Copy.to ?></bdi></p>
<?cs call:letter_foot() ?>
