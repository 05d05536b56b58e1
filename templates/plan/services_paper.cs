<?cs include!"plan/services_parts.cs" ?>
<?cs def:blank_cells() ?><td class="write"></td><td class="write"></td><td class="write"></td><td class="write"></td><?cs /def ?>
<!DOCTYPE html>
<html lang="<?cs var:Lang.code ?>" dir="<?cs var:Lang.dir ?>">
<head><meta charset="utf-8"><title><?cs var:Lang.services.title ?></title></head>
<body class="landscape">
<header><?cs var:Page.municipality ?> </header>
<p class="stamp"><?cs var:Lang.paper.withheld ?><?cs if:Letter.withheld ?>, <?cs var:Lang.paper.cf ?> <?cs var:Letter.withheld ?><?cs /if ?></p>
<h1><?cs var:Lang.services.title ?></h1>
<p><?cs if:Empty ?><?cs var:Lang.services.fill_in ?><?cs else ?><bdi><?cs var:Case.name ?></bdi> · <?cs var:Made ?><?cs /if ?></p>
<table><thead><tr><th scope="col"><?cs var:Lang.services.role ?></th><th scope="col"><?cs var:Lang.services.name ?></th><th scope="col"><?cs var:Lang.services.area ?></th><th scope="col"><?cs var:Lang.services.contact ?></th><th scope="col"><?cs var:Lang.services.contribution ?></th></tr></thead><tbody>
<?cs each:c = Coordinators ?><tr><th scope="row"><?cs var:Lang.kind[c.kind] ?></th><td><bdi><?cs var:c.name ?></bdi></td><td></td><td><span class="keep" dir="ltr"><?cs var:c.phone ?></span><?cs if:c.mail ?><br><span dir="ltr"><?cs var:c.mail ?></span><?cs /if ?></td><td></td></tr>
<?cs /each ?><?cs if:Empty ?>
<tr><th scope="row"><?cs var:Lang.service_kind.gp ?></th><?cs call:blank_cells() ?></tr>
<tr><th scope="row"><?cs var:Lang.service_kind.next_of_kin ?></th><?cs call:blank_cells() ?></tr>
<tr><th scope="row"><?cs var:Lang.service_kind.office ?></th><td class="write"></td><td class="write"></td><td class="write"><span class="keep" dir="ltr"><?cs var:Page.telephone ?></span></td><td class="write"></td></tr>
<?cs else ?><?cs each:s = Services ?><tr><th scope="row"><?cs call:around_role(s) ?></th><td><bdi><?cs var:s.name ?></bdi></td><td class="prose"><bdi><?cs var:s.area ?></bdi></td><td><?cs if:Blocked && s.kind == "next_of_kin" ?><?cs var:Lang.services.by_coordinator ?><?cs else ?><bdi><?cs var:s.contact ?></bdi><?cs /if ?></td><td class="prose"><bdi><?cs var:s.contribution ?></bdi></td></tr>
<?cs /each ?><?cs each:m = Missing ?><tr><th scope="row"><?cs var:Lang.service_kind[m.kind] ?></th><?cs call:blank_cells() ?></tr>
<?cs /each ?><?cs /if ?><?cs each:l = Lines ?><tr><th scope="row" class="write"></th><?cs call:blank_cells() ?></tr>
<?cs /each ?></tbody></table>
<?cs if:!Empty ?><footer><?cs var:Lang.services.foot ?></footer><?cs /if ?>
</body>
</html>
