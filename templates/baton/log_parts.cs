<?cs # what a level means ?>
<?cs def:level_means(n) ?><?cs if:n == #1 ?><?cs var:Lang.level_is.one ?><?cs elif:n == #2 ?><?cs var:Lang.level_is.two ?><?cs else ?><?cs var:Lang.level_is.three ?><?cs /if ?><?cs /def ?>
