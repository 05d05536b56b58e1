<?cs include!"intake/paper_parts.cs" ?>
<?cs if:Letter.changes ?><?cs call:letter_head(Lang.paper.interim.heading_new) ?>
<p><?cs var:Lang.paper.interim.changes ?> <?cs var:Letter.changes ?>. <?cs var:Lang.paper.interim.not_yet_new ?></p>
<?cs else ?><?cs call:letter_head(Lang.paper.interim.heading) ?>
<p><?cs var:Lang.paper.receipt.came ?> <?cs var:Letter.received ?>. <?cs var:Lang.paper.interim.not_yet ?></p>
<?cs /if ?><h2><?cs var:Lang.paper.interim.why ?></h2>
<p class="prose"><bdi><?cs var:Letter.why ?></bdi></p>
<h2><?cs var:Lang.paper.interim.when ?></h2>
<p><?cs var:Lang.paper.interim.expected ?> <?cs var:Letter.expected ?>.</p>
<p><?cs var:Lang.paper.interim.law ?> <?cs var:Letter.law ?>.</p>
<?cs call:letter_foot() ?>
