<?cs include!"form.cs" ?><?cs include!"page.cs" ?><?cs include!"voice/own_parts.cs" ?>
<?cs call:below("/tekster", Lang.texts.title) ?>
<?cs call:head(Lang.texts.look_title, Lang.own_page[Text.name], "page stack") ?>
<div class="page-head stack" data-gap="sm"><?cs call:crumbs(Lang.texts.look_title) ?><h1 class="ds-heading" data-size="lg"><?cs var:Lang.texts.look_title ?></h1><p class="lede"><?cs var:Lang.own_page[Text.name] ?></p></div>
<?cs if:!Text.proposed ?><p class="empty"><?cs var:Lang.texts.none ?></p>
<?cs elif:Text.letter ?><p class="note"><?cs var:Lang.texts.waits ?> <?cs var:Text.proposed ?>, <?cs var:Text.by ?>.<?cs if:subcount(Text.Proposed) ?> <?cs var:Lang.texts.mark ?><?cs /if ?></p>
<?cs else ?>
<?cs each:t = Text.Proposed ?><section class="panel stack" aria-labelledby="slik-<?cs var:t.code ?>"><p class="quiet" id="slik-<?cs var:t.code ?>"><?cs var:Lang.language[t.code] ?></p><div class="stack"<?cs if:t.code != Lang.code ?> lang="<?cs var:t.code ?>"<?cs /if ?>><?cs call:own_parts(t) ?></div></section><?cs /each ?>
<?cs /if ?>
