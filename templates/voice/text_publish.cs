<?cs include!"form.cs" ?>
<?cs if:Text.proposed ?>
<?cs if:Text.names ?><?cs if:Text.none ?><p class="note"><?cs var:Lang.naming.back ?></p><?cs /if ?><?cs elif:!subcount(Text.Proposed) ?><p class="note"><?cs var:Lang.texts.back ?></p><?cs elif:!Text.letter ?><p class="quiet"><?cs var:Lang.texts.missing ?></p><?cs /if ?>
<form method="post" action="/tekster/<?cs var:url_escape(Text.slug) ?>/se"><?cs call:hidden() ?><div class="row"><button class="ds-button" type="submit"><?cs var:Lang.texts.publish ?></button><a class="ds-button" data-variant="secondary" href="/tekster/<?cs var:url_escape(Text.slug) ?>"><?cs if:Text.names ?><?cs var:Lang.naming.change ?><?cs else ?><?cs var:Lang.texts.change ?><?cs /if ?></a></div></form>
<?cs else ?><div class="row"><a class="ds-button" data-variant="secondary" href="/tekster/<?cs var:url_escape(Text.slug) ?>"><?cs if:Text.names ?><?cs var:Lang.naming.change ?><?cs else ?><?cs var:Lang.texts.change ?><?cs /if ?></a></div><?cs /if ?>
