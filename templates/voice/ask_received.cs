<?cs include!"form.cs" ?><?cs include!"page.cs" ?><?cs include!"voice/parts.cs" ?>
<?cs call:head(Lang.inquiry.received_title, "", "alone") ?>
<div class="panel stack"><h1 class="ds-heading" data-size="lg"><?cs var:Lang.inquiry.received_title ?></h1>
<?cs if:Receipt.due ?><p><?cs var:Lang.inquiry.next ?> <?cs var:Receipt.due ?>.</p><?cs /if ?>
<p><?cs var:Lang.voice.reference ?> <strong><?cs var:Receipt.reference ?></strong><br><span class="quiet"><?cs var:Receipt.received ?></span></p><p class="quiet"><?cs var:Lang.voice.reference_help ?></p><?cs call:office() ?></div>
<?cs call:emergency("1") ?>
