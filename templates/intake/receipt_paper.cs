<?cs include!"intake/paper_parts.cs" ?>
<?cs call:letter_head(Lang.paper.receipt.heading) ?>
<p><?cs var:Lang.paper.receipt.came ?> <?cs var:Letter.received ?>.</p>
<p><?cs var:Lang.paper.asked ?> <?cs var:Lang.kind_inside[Letter.kind] ?><?cs if:Letter.plan ?> <?cs var:Lang.paper.and_plan ?><?cs /if ?>.</p>
<?cs if:Letter.text ?><p class="prose"><bdi><?cs var:Letter.text ?></bdi></p><?cs /if ?>
<h2><?cs var:Lang.paper.receipt.next ?></h2>
<p><?cs var:Lang.paper.receipt.next_text ?></p>
<h2><?cs var:Lang.paper.receipt.know ?></h2>
<ul><li><?cs var:Lang.paper.receipt.know_1 ?></li><li><?cs var:Lang.paper.receipt.know_2 ?></li><li><?cs var:Lang.paper.receipt.know_3 ?></li><li><?cs var:Lang.paper.receipt.know_4 ?></li></ul>
<?cs call:letter_foot() ?>
