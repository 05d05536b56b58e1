<!doctype html>
<html lang="<?cs var:Lang.code ?>">
<head><meta charset="utf-8"><title><?cs var:Mail.subject ?></title></head>
<body>
<?cs each:l = Mail.Lines ?><p><?cs var:l.text ?></p>
<?cs /each ?></body>
</html>
