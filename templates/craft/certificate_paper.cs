<!DOCTYPE html>
<html lang="<?cs var:Lang.code ?>" dir="<?cs var:Lang.dir ?>">
<head><meta charset="utf-8"><title><?cs var:Lang.certificate.title ?>: <?cs var:Certificate.title ?></title></head>
<body>
<header><?cs var:Municipality ?></header>
<h1><?cs var:Lang.certificate.title ?></h1>
<p class="holder"><bdi><?cs var:Certificate.name ?></bdi></p>
<p><?cs var:Lang.certificate.was_at ?></p>
<dl><dt><?cs var:Lang.course.title ?></dt><dd><bdi><?cs var:Certificate.title ?></bdi></dd><dt><?cs var:Lang.certificate.kind ?></dt><dd><?cs var:Lang.course_kind[Certificate.kind] ?></dd><dt><?cs var:Lang.course.day ?></dt><dd><?cs var:Certificate.held ?>, <?cs var:Lang.course.clock ?> <?cs var:Certificate.begins ?>–<?cs var:Certificate.ends ?></dd><dt><?cs var:Lang.course.place ?></dt><dd><bdi><?cs var:Certificate.place ?></bdi></dd><dt><?cs var:Lang.certificate.valid ?></dt><dd><?cs if:Certificate.for_good ?><?cs var:Lang.certificate.for_good ?><?cs else ?><?cs var:Lang.training.until ?> <?cs var:Certificate.until ?><?cs /if ?></dd></dl>
<?cs if:Certificate.body ?><p class="prose apart"><bdi><?cs var:Certificate.body ?></bdi></p><?cs /if ?>
<div class="signed"><p><bdi><?cs var:Certificate.owner ?></bdi><br><?cs var:Lang.certificate.signed ?>, <?cs var:Municipality ?></p></div>
<footer><?cs var:Lang.certificate.issued ?> <?cs var:Certificate.today ?></footer>
</body>
</html>
