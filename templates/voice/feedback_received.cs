<?cs include!"form.cs" ?><?cs include!"page.cs" ?><?cs include!"voice/parts.cs" ?>
<?cs call:head(Lang.voice.received_title, "", "alone") ?>
<div class="panel stack"><h1 class="ds-heading" data-size="lg"><?cs var:Lang.voice.received_title ?></h1>
<p><?cs var:Lang.voice.reference ?> <strong><?cs var:Receipt.reference ?></strong><br><span class="quiet"><?cs var:Receipt.received ?></span></p><p class="quiet"><?cs var:Lang.voice.reference_help ?></p>
<h2 class="ds-heading" data-size="xs"><?cs var:Lang.voice.next.title ?></h2><ol class="ds-list"><?cs if:Receipt.due ?><li><?cs var:Lang.voice.next.a ?> <?cs var:Receipt.due ?>.</li><?cs /if ?><li><?cs var:Lang.voice.next.b ?></li><li><?cs var:Lang.voice.next.c ?></li></ol><?cs call:office() ?></div>
<?cs call:emergency("1") ?>
