<?cs include!"plan/services_parts.cs" ?>
<!DOCTYPE html>
<html lang="<?cs var:Lang.code ?>" dir="<?cs var:Lang.dir ?>">
<head><meta charset="utf-8"><title><?cs var:Lang.consent_form.title ?></title></head>
<body>
<header><?cs var:Page.municipality ?> </header>
<p class="stamp"><?cs var:Lang.paper.withheld ?><?cs if:Letter.withheld ?>, <?cs var:Lang.paper.cf ?> <?cs var:Letter.withheld ?><?cs /if ?></p>
<h1><?cs var:Lang.consent_form.title ?></h1>
<p><bdi><?cs var:Case.name ?></bdi><?cs if:Case.birth ?>, <?cs var:Lang.case.born ?> <?cs var:Case.birth ?><?cs /if ?></p>
<p><?cs var:Lang.consent_form.rights ?></p>
<h2><?cs var:Lang.consent.purposes_ask ?></h2>
<p><?cs each:p = Purposes ?><span class="box">☐ <?cs var:Lang.consent_purpose[p.purpose] ?></span> <?cs /each ?></p>
<h2><?cs var:Lang.consent.information ?></h2>
<table><tbody><tr><td class="room"></td></tr></tbody></table>
<h2><?cs var:Lang.consent_form.who ?></h2>
<table><thead><tr><th scope="col"><?cs var:Lang.consent_form.service ?></th><th scope="col" class="few"><?cs var:Lang.consent_form.yes ?></th><th scope="col" class="few"><?cs var:Lang.consent_form.no ?></th></tr></thead><tbody>
<?cs each:s = Services ?><?cs if:s.kind != "next_of_kin" ?><tr><th scope="row"><?cs call:around_role(s) ?></th><td>☐</td><td>☐</td></tr>
<?cs /if ?><?cs /each ?><?cs each:l = Lines ?><tr><th scope="row" class="write"></th><td>☐</td><td>☐</td></tr>
<?cs /each ?></tbody></table>
<p class="apart"><?cs var:Lang.consent_form.until ?></p>
<table><thead><tr><th scope="col"><?cs var:Lang.consent_form.signer ?></th><th scope="col"><?cs var:Lang.consent_form.place ?></th><th scope="col"><?cs var:Lang.consent_form.signature ?></th></tr></thead><tbody>
<?cs each:s = Signers ?><tr><th scope="row"><?cs if:s.who == "self" ?><?cs var:Lang.consent_giver.self ?><?cs else ?><?cs var:Lang.consent_form.parent ?><?cs /if ?></th><td class="write"></td><td class="write"></td></tr>
<?cs /each ?></tbody></table>
<p class="apart"><?cs each:c = Coordinators ?><?cs var:Lang.consent_form.take_back ?> <bdi><?cs var:c.name ?></bdi><?cs if:c.phone ?>, <span dir="ltr"><?cs var:c.phone ?></span><?cs /if ?>.<br><?cs /each ?></p>
</body>
</html>
