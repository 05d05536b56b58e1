<!DOCTYPE html>
<html lang="<?cs var:Lang.code ?>" dir="<?cs var:Lang.dir ?>">
<head><meta charset="utf-8"><title><?cs var:Lang.meeting.minutes ?></title></head>
<body>
<header><?cs var:Page.municipality ?></header>
<p class="stamp"><?cs var:Lang.paper.withheld ?><?cs if:Letter.withheld ?>, <?cs var:Lang.paper.cf ?> <?cs var:Letter.withheld ?><?cs /if ?></p>
<h1><?cs var:Lang.meeting.minutes ?></h1>
<p><?cs var:Lang.meeting_kind[Meeting.kind] ?> · <bdi><?cs var:Case.name ?></bdi></p>
<dl><dt><?cs var:Lang.meeting.day ?></dt><dd><?cs var:Meeting.met ?>, <?cs var:Meeting.hours ?></dd><dt><?cs var:Lang.meeting.place ?></dt><dd><bdi><?cs var:Meeting.place ?></bdi></dd><?cs if:Meeting.chair ?><dt><?cs var:Lang.meeting.led_by ?></dt><dd><bdi><?cs var:Meeting.chair ?></bdi></dd><?cs /if ?></dl>
<?cs if:subcount(Meeting.People) ?><h2><?cs var:Lang.meeting.was_present ?></h2><ul><?cs each:p = Meeting.People ?><?cs if:p.present ?><li><bdi><?cs var:p.name ?></bdi><?cs if:p.role ?>, <bdi><?cs var:p.role ?></bdi><?cs /if ?></li><?cs /if ?><?cs /each ?></ul><?cs /if ?>
<?cs if:Meeting.agenda ?><h2><?cs var:Lang.meeting.agenda ?></h2><p class="prose"><bdi><?cs var:Meeting.agenda ?></bdi></p><?cs /if ?>
<h2><?cs var:Lang.meeting.talked ?></h2><p class="prose"><bdi><?cs var:Meeting.minutes ?></bdi></p>
<?cs if:subcount(Agreed) ?><h2><?cs var:Lang.meeting.agreed ?></h2>
<table><thead><tr><th scope="col"><?cs var:Lang.agreement.title ?></th><th scope="col"><?cs var:Lang.agreement.responsible ?></th><th scope="col"><?cs var:Lang.agreement.deadline ?></th></tr></thead><tbody>
<?cs each:a = Agreed ?><tr><td class="prose"><bdi><?cs var:a.body ?></bdi></td><td><bdi><?cs var:a.responsible ?></bdi></td><td><?cs var:a.due ?></td></tr>
<?cs /each ?></tbody></table><?cs /if ?>
<footer><?cs var:Made ?> · <bdi><?cs var:By.name ?></bdi></footer>
</body>
</html>
