<?cs include!"form.cs" ?><?cs include!"page.cs" ?>
<?cs # what a proposal changes, and whom it touches ?>
<?cs def:group_changes() ?><div class="wide"><table class="ds-table stacked"><caption class="ds-sr-only"><?cs var:Lang.groups.changes ?></caption><thead><tr><th scope="col"><?cs var:Lang.groups.role ?></th><th scope="col"><?cs var:Lang.groups.change ?></th><th scope="col"><?cs var:Lang.groups.group ?></th></tr></thead><tbody>
<?cs each:c = Changes ?><tr><th scope="row"><?cs var:Lang.seat[c.seat] ?></th><td><?cs if:c.comes ?><span class="ds-tag" data-color="success"><?cs var:Lang.groups.comes ?></span><?cs else ?><span class="ds-tag" data-color="warning"><?cs var:Lang.groups.goes ?></span><?cs /if ?></td><td><bdi><?cs var:c.dn ?></bdi></td></tr><?cs /each ?>
</tbody></table></div>
<?cs if:subcount(Effects) ?><ul class="ds-list"><?cs each:x = Effects ?><li><?cs var:Lang.seat[x.seat] ?>: <?cs var:x.have ?><?cs if:x.lose ?> <strong><?cs var:x.lose ?></strong><?cs /if ?></li><?cs /each ?></ul><?cs /if ?><?cs /def ?>
<?cs # by whom, when and why ?>
<?cs def:proposed_groups() ?><p><?cs var:Lang.groups.why ?> «<bdi><?cs var:Waiting.why ?></bdi>»</p><p class="quiet"><?cs var:Waiting.maker ?> · <?cs var:Waiting.made ?></p><?cs /def ?>
