<?cs include!"intake/paper_parts.cs" ?>
<?cs call:letter_head(Lang.paper.receipt.heading) ?>
<p><?cs var:Lang.paper.receipt.came ?> <?cs var:Letter.received ?>.</p>
<p><?cs var:Lang.paper.asked ?> <?cs var:Lang.kind_inside[Letter.kind] ?><?cs if:Letter.plan ?> <?cs var:Lang.paper.and_plan ?><?cs /if ?>.</p>
<?cs if:Letter.text ?><p class="prose"><bdi><?cs var:Letter.text ?></bdi></p><?cs /if ?>
<?cs call:letter_part(Lang.paper.receipt.next) ?>
<?cs call:letter_own_or(Lang.paper.receipt.next_text) ?>
<?cs call:letter_part(Lang.paper.receipt.know) ?>
<ul><li><?cs var:Lang.paper.receipt.know_1 ?></li><li><?cs var:Lang.paper.receipt.know_2 ?></li><li><?cs var:Lang.paper.receipt.know_3 ?></li><li><?cs var:Lang.paper.receipt.know_4 ?></li></ul>
<?cs call:letter_foot() ?>
