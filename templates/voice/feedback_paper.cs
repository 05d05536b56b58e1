<?cs include!"voice/told_parts.cs" ?>
<!DOCTYPE html>
<html lang="<?cs var:Lang.code ?>" dir="<?cs var:Lang.dir ?>">
<head><meta charset="utf-8"><title><?cs var:Lang.feedback.heading ?></title></head>
<body>
<h1><?cs var:Lang.feedback.heading ?></h1>
<?cs call:told(Feedback) ?>
<?cs call:done_about(Feedback) ?>
</body>
</html>
