<?cs # one sheet for each who gets a letter; of whom the meeting is, no letter says ?>
<!DOCTYPE html>
<html lang="<?cs var:Lang.code ?>" dir="<?cs var:Lang.dir ?>">
<head><meta charset="utf-8"><title><?cs var:Lang.meeting_letter.title ?></title></head>
<body>
<?cs each:p = Meeting.People ?><?cs if:p.by_letter && !p.barred && (p.untold || !Meeting.letters) ?><section class="sheet">
<header><?cs var:Page.municipality ?></header>
<p><bdi><?cs var:p.name ?></bdi></p>
<p><?cs var:Made ?></p>
<h1><?cs var:Lang.meeting_letter.title ?></h1>
<p><?cs if:p.told ?><?cs var:Lang.meeting_letter.moved ?><?cs else ?><?cs var:Lang.meeting_letter.called ?><?cs /if ?></p>
<dl><dt><?cs var:Lang.meeting.day ?></dt><dd><?cs var:Meeting.met ?>, <?cs var:Meeting.hours ?></dd><dt><?cs var:Lang.meeting.place ?></dt><dd><bdi><?cs var:Meeting.place ?></bdi></dd><?cs if:WithAgenda && Meeting.agenda ?><dt><?cs var:Lang.meeting.agenda ?></dt><dd class="prose"><bdi><?cs var:Meeting.agenda ?></bdi></dd><?cs /if ?><?cs if:WithAgenda && Meeting.interpreter ?><dt><?cs var:Lang.meeting_letter.interpreter ?></dt><dd><bdi><?cs var:Meeting.interpreter ?></bdi></dd><?cs /if ?></dl>
<p class="apart"><?cs var:Lang.meeting_letter.answer ?></p>
<p><bdi><?cs var:By.name ?></bdi><?cs if:By.phone ?>, <span dir="ltr"><?cs var:By.phone ?></span><?cs /if ?></p>
</section><?cs /if ?><?cs /each ?>
</body>
</html>
