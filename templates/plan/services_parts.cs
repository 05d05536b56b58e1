<?cs # what somebody around a family is called: by a word of ours, or as it was written ?>
<?cs def:around_role(s) ?><?cs if:s.kind == "other" ?><bdi><?cs var:s.role ?></bdi><?cs else ?><?cs var:Lang.service_kind[s.kind] ?><?cs if:s.kind == "next_of_kin" && s.role ?> (<bdi><?cs var:s.role ?></bdi>)<?cs /if ?><?cs /if ?><?cs /def ?>
