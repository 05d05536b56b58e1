<?cs include!"form.cs" ?><?cs include!"page.cs" ?><?cs include!"voice/parts.cs" ?>
<?cs if:Unknown ?><?cs set:Layout.away = Lang.fault.unknown.title ?><?cs else ?><?cs set:Layout.away = Lang.voice.away_title ?><?cs /if ?><?cs call:head(Layout.away, "", "alone") ?>
<div class="panel stack"><h1 class="ds-heading" data-size="lg"><?cs var:Layout.away ?></h1>
<p role="alert"><?cs if:Unknown ?><?cs var:Lang.voice.unknown_text ?><?cs elif:subcount(Typed) ?><?cs var:Lang.voice.away_text ?><?cs else ?><?cs var:Lang.voice.away_empty ?><?cs /if ?></p><?cs call:office() ?>
<?cs if:subcount(Typed) ?><?cs if:Said ?><p class="prose"><bdi><?cs var:Said ?></bdi></p><?cs /if ?>
<form method="post" action="<?cs var:Page.path ?>"><input type="hidden" name="csrf" value="<?cs var:Page.csrf ?>"><?cs each:t = Typed ?><input type="hidden" name="<?cs var:t.name ?>" value="<?cs var:t.value ?>"><?cs /each ?><button class="ds-button" type="submit"><?cs var:Lang.voice.again ?></button></form><?cs /if ?></div>
<?cs call:emergency("1") ?>
