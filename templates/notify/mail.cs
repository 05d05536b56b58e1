<!doctype html>
<html lang="<?cs var:Lang.code ?>">
<head><meta charset="utf-8"><title><?cs var:Mail.subject ?></title></head>
<body>
<?cs each:l = Mail.Lines ?><p><?cs var:l.text ?></p>
<?cs /each ?><p><a href="<?cs var:url_validate(Mail.link) ?>"><?cs var:Lang.mail.open ?></a></p>
<hr>
<p><small><?cs var:Mail.footer ?> <a href="<?cs var:url_validate(Mail.settings) ?>"><?cs var:Lang.mail.settings ?></a></small></p>
</body>
</html>
