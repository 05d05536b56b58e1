<?cs include!"craft/statistics_parts.cs" ?>
<!DOCTYPE html>
<html lang="<?cs var:Lang.code ?>" dir="<?cs var:Lang.dir ?>">
<head><meta charset="utf-8"><title><?cs var:Lang.statistics.report_title ?> <?cs var:Counted.long ?></title></head>
<body>
<header><?cs var:Municipality ?></header>
<h1><?cs var:Lang.statistics.report_title ?></h1>
<p><?cs if:Today ?><?cs var:Lang.statistics.so_far ?><?cs else ?><?cs var:Lang.statistics.end_of ?><?cs /if ?> <?cs var:Counted.long ?>. <?cs var:Lang.statistics.nobody ?></p>
<?cs each:t = Tables ?><?cs call:figures(t) ?><?cs /each ?>
<footer><?cs var:Lang.statistics.made ?> <?cs var:Made ?>.</footer>
</body>
</html>
