<?cs include!"form.cs" ?><?cs include!"page.cs" ?>
<?cs # whom it is for ?>
<?cs def:for_whom(i) ?><?cs if:i.unit ?><?cs var:i.unit ?><?cs else ?><?cs var:Lang.audience[i.audience] ?><?cs /if ?><?cs /def ?>
