<?cs include!"form.cs" ?><?cs include!"page.cs" ?>
<?cs def:found_case(f) ?><?cs if:f.many ?><?cs var:f.n ?> <?cs var:Lang.control.cases ?><?cs elif:f.number ?><?cs var:Lang.case.case ?> <?cs var:f.number ?><?cs else ?><?cs var:Lang.control.case_hidden ?><?cs /if ?><?cs /def ?>
<?cs def:found_when(f) ?><?cs var:f.at ?><?cs if:f.last ?> <?cs var:Lang.control.until ?> <?cs var:f.last ?><?cs /if ?><?cs /def ?>
<?cs def:found_done(f) ?><?cs if:f.step ?><span class="ds-tag" data-color="success"><?cs var:Lang.look_step[f.step] ?></span><?cs else ?><span class="ds-tag" data-color="warning"><?cs var:Lang.control.not_followed ?></span><?cs /if ?><?cs /def ?>
