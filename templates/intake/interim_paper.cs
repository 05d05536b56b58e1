<?cs include!"intake/paper_parts.cs" ?>
<?cs if:Letter.changes ?><?cs call:letter_head(Lang.paper.interim.heading_new) ?>
<p><?cs var:Lang.paper.interim.changes ?> <?cs var:Letter.changes ?>. <?cs var:Lang.paper.interim.not_yet_new ?></p>
<?cs else ?><?cs call:letter_head(Lang.paper.interim.heading) ?>
<p><?cs var:Lang.paper.receipt.came ?> <?cs var:Letter.received ?>. <?cs var:Lang.paper.interim.not_yet ?></p>
<?cs /if ?><?cs call:letter_part(Lang.paper.interim.why) ?>
<p class="prose"><bdi><?cs var:Letter.why ?></bdi></p>
<?cs call:letter_part(Lang.paper.interim.when) ?>
<?cs if:subcount(Letter.Own.Parts) ?><?cs call:letter_own() ?><?cs else ?><p><?cs var:Lang.paper.interim.expected ?> <?cs var:Letter.expected ?>.</p><?cs /if ?>
<p><?cs var:Lang.paper.interim.law ?> <?cs var:Letter.law ?>.</p>
<?cs call:letter_foot() ?>
