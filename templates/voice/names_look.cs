<?cs include!"form.cs" ?><?cs include!"page.cs" ?><?cs include!"voice/own_parts.cs" ?>
<?cs call:below("/tekster", Lang.texts.title) ?>
<?cs call:head(Lang.naming.look_title, "", "page stack") ?>
<div class="page-head stack" data-gap="sm"><?cs call:crumbs(Lang.naming.look_title) ?><h1 class="ds-heading" data-size="lg"><?cs var:Lang.naming.look_title ?></h1></div>
<?cs if:!Text.proposed ?><p class="empty"><?cs var:Lang.texts.none ?></p>
<?cs else ?><p class="note"><?cs var:Lang.texts.waits ?> <?cs var:Text.proposed ?>, <?cs var:Text.by ?>.</p>
<?cs each:n = Text.Names ?><section class="panel stack" aria-labelledby="slik-<?cs var:n.code ?>"><h2 class="ds-heading" data-size="xs" id="slik-<?cs var:n.code ?>"><?cs var:Lang.language[n.code] ?></h2>
<dl class="facts"><?cs each:r = n.Rows ?><div><dt><?cs var:Lang.name_what[r.word] ?></dt><dd><?cs if:r.own ?><bdi<?cs if:n.code != Lang.code ?> lang="<?cs var:n.code ?>"<?cs /if ?>><?cs var:r.own ?></bdi><?cs else ?><span class="quiet"<?cs if:n.code != Lang.code ?> lang="<?cs var:n.code ?>"<?cs /if ?>><?cs var:r.standard ?></span> <span class="quiet"><?cs var:Lang.naming.is_standard ?></span><?cs /if ?></dd></div><?cs /each ?></dl>
<h3 class="ds-heading" data-size="2xs"><?cs var:Lang.naming.sentences ?></h3><ul class="ds-list"<?cs if:n.code != Lang.code ?> lang="<?cs var:n.code ?>"<?cs /if ?>><?cs each:s = n.Said ?><li><?cs var:s.text ?></li><?cs /each ?></ul></section><?cs /each ?>
<?cs /if ?>
