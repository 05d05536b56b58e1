<!DOCTYPE html>
<html lang="<?cs var:Lang.code ?>" dir="<?cs var:Lang.dir ?>">
<head><meta charset="utf-8"><title><?cs var:Lang.everything.paper_title ?></title></head>
<body>
<header><?cs var:Page.municipality ?></header>
<p class="stamp"><?cs var:Lang.paper.withheld ?><?cs if:Letter.withheld ?>, <?cs var:Lang.paper.cf ?> <?cs var:Letter.withheld ?><?cs /if ?></p>
<h1><?cs var:Lang.everything.paper_title ?></h1>
<p><bdi><?cs var:Case.name ?></bdi> · <?cs var:Lang.case.case ?> <span class="keep"><?cs var:Number ?></span> · <?cs var:Made ?></p>
<p><?cs var:Lang.everything.receiver ?> <?cs if:ReceiverName ?><bdi><?cs var:ReceiverName ?></bdi> (<?cs var:Lang.claimant[Receiver] ?>)<?cs else ?><?cs var:Lang.claimant[Receiver] ?><?cs /if ?></p>
<?cs if:LeftOut ?><p><?cs var:Lang.everything.left_out ?><?cs if:Why ?> <bdi><?cs var:Why ?></bdi><?cs /if ?></p><p><?cs var:Lang.everything.complain ?></p><?cs /if ?>
<?cs each:x = Entries ?><?cs if:x.first ?><h2><?cs var:Lang.everything_part[x.part] ?></h2><?cs /if ?>
<p class="quiet"><?cs var:x.day ?><?cs if:x.who ?> · <bdi><?cs var:x.who ?></bdi><?cs /if ?></p><p class="prose"><bdi><?cs var:x.body ?></bdi></p>
<?cs /each ?>
<footer><?cs var:Lang.everything.beside ?></footer>
</body>
</html>
