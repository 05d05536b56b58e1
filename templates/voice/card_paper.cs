<?cs def:call_whom(label, name, phone, hours) ?><?cs if:name ?><dt><?cs var:label ?></dt><dd><bdi><?cs var:name ?></bdi><?cs if:phone ?><br><span><?cs var:Lang.card.phone ?></span> <span class="keep" dir="ltr"><?cs var:phone ?></span><?cs /if ?><?cs if:hours ?><br><span><bdi><?cs var:hours ?></bdi></span><?cs /if ?></dd><?cs /if ?><?cs /def ?>
<!DOCTYPE html>
<html lang="<?cs var:Lang.code ?>" dir="<?cs var:Lang.dir ?>">
<head><meta charset="utf-8"><title><?cs var:Lang.card.heading ?></title></head>
<body>
<header><?cs var:Page.municipality ?></header>
<h1><?cs var:Lang.card.heading ?></h1>
<dl>
<?cs call:call_whom(Lang.card.coordinator, Card.holder, Card.phone, Card.hours) ?>
<?cs call:call_whom(Lang.card.substitute, Card.substitute, Card.substitute_phone, "") ?>
<?cs call:call_whom(Lang.card.leader, Card.leader, Card.leader_phone, "") ?>
<?cs if:Card.office_phone ?><?cs call:call_whom(Lang.card.office, Page.municipality, Card.office_phone, "") ?><?cs /if ?>
</dl>
<?cs if:Card.code ?>
<h2><?cs var:Lang.card.feedback ?></h2>
<p><svg xmlns="http://www.w3.org/2000/svg" class="square" viewBox="0 0 <?cs var:Card.side ?> <?cs var:Card.side ?>"><path d="<?cs var:Card.path ?>"/></svg><?cs var:Lang.card.feedback_how ?></p>
<dl><dt><?cs var:Lang.card.address ?></dt><dd><span class="keep" dir="ltr"><?cs var:Card.address ?></span></dd><dt><?cs var:Lang.card.code ?></dt><dd><span class="code" dir="ltr"><?cs var:Card.code ?></span></dd></dl>
<footer><?cs var:Lang.card.made ?> <?cs var:Card.made ?></footer>
<?cs /if ?>
</body>
</html>
