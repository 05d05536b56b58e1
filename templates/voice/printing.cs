<?cs # how far something on paper has come; the script looks again while it waits ?>
<?cs def:printing() ?>
<?cs if:Letter.state == "made" ?><p><?cs var:Lang.letter.made ?></p><p><a class="ds-button" href="<?cs var:url_validate(Page.path) ?>/fil"><?cs var:Lang.letter.fetch ?></a></p><p class="quiet"><?cs var:Lang.letter.kept ?></p>
<?cs elif:Letter.state == "failed" ?><p role="alert"><?cs var:Lang.letter.failed ?></p>
<?cs elif:Letter.state && Letter.late ?><p role="status"><?cs var:Lang.letter.late ?></p><p><a class="ds-button" data-variant="secondary" href="<?cs var:url_validate(Page.path) ?>"><?cs var:Lang.letter.look ?></a></p>
<?cs elif:Letter.state ?><p role="status" data-look-again><?cs var:Lang.letter.waits ?></p><p><a class="ds-button" data-variant="secondary" href="<?cs var:url_validate(Page.path) ?>"><?cs var:Lang.letter.look ?></a></p>
<?cs else ?><p><?cs var:Lang.letter.none ?></p><?cs /if ?>
<?cs /def ?>
