<?cs # the choices of a list of colleagues, after the one that is nobody of them ?>
<?cs def:colleagues(first, after) ?><option value=""><?cs var:first ?><?cs if:after ?> – <?cs var:after ?><?cs /if ?></option><?cs each:c = Colleagues ?><option value="<?cs var:c.id ?>"<?cs if:c.chosen ?> selected<?cs /if ?>><?cs var:c.label ?></option><?cs /each ?><?cs /def ?>
