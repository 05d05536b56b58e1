<?cs # how one is printed in both forms of Norwegian, and whether it is ?>
<?cs def:law_words(t) ?><p<?cs if:Lang.code != "nb" ?> lang="nb"<?cs /if ?>><bdi><?cs var:t.nb ?></bdi></p><p class="quiet"<?cs if:Lang.code != "nn" ?> lang="nn"<?cs /if ?>><bdi><?cs var:t.nn ?></bdi></p><?cs /def ?>

<?cs def:law_checked(t) ?><?cs if:t.waits ?><p class="note"><?cs var:Lang.law.waits ?></p><?cs elif:t.checked ?><p class="quiet"><?cs var:Lang.law.checked ?> <?cs var:t.checked ?>, <?cs var:t.checker ?></p><?cs elif:t.confirmed ?><p class="quiet"><?cs var:Lang.law.confirmed ?></p><?cs /if ?><?cs /def ?>
