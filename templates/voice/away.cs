<?cs include!"form.cs" ?><?cs include!"page.cs" ?><?cs include!"voice/parts.cs" ?>
<?cs call:head(Lang.voice.away_title, "", "alone") ?>
<div class="panel stack"><h1 class="ds-heading" data-size="lg"><?cs var:Lang.voice.away_title ?></h1>
<p role="alert"><?cs if:subcount(Typed) ?><?cs var:Lang.voice.away_text ?><?cs else ?><?cs var:Lang.voice.away_empty ?><?cs /if ?></p><?cs call:office() ?>
<?cs if:subcount(Typed) ?><?cs if:Said ?><p class="prose"><bdi><?cs var:Said ?></bdi></p><?cs /if ?>
<form method="post" action="<?cs var:Page.path ?>"><input type="hidden" name="csrf" value="<?cs var:Page.csrf ?>"><?cs each:t = Typed ?><input type="hidden" name="<?cs var:t.name ?>" value="<?cs var:t.value ?>"><?cs /each ?><button class="ds-button" type="submit"><?cs var:Lang.voice.again ?></button></form><?cs /if ?></div>
<?cs call:emergency("1") ?>
