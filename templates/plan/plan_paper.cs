<?cs include!"plan/services_parts.cs" ?>
<?cs def:paper_head(label, value) ?><tr><th scope="row"><?cs var:label ?></th><td><bdi><?cs var:value ?></bdi></td></tr><?cs /def ?>
<?cs # a point of the law: its text, or that it does not matter here ?>
<?cs def:paper_point(p) ?><?cs if:p.body || p.asked || p.point != "child_view" ?><tr><th scope="row"><?cs var:Lang.plan_point[p.point] ?></th><td class="prose"><?cs if:p.body ?><bdi><?cs var:p.body ?></bdi><?cs elif:Plan.LeftOut[p.point] ?><?cs var:Lang.plan.not_here ?><?cs /if ?></td></tr>
<?cs /if ?><?cs /def ?>
<?cs def:paper_left_out(text, lack) ?><?cs if:text ?><bdi><?cs var:text ?></bdi><?cs elif:Plan.LeftOut[lack] ?><?cs var:Lang.plan.not_here ?><?cs /if ?><?cs /def ?>
<!DOCTYPE html>
<html lang="<?cs var:Lang.code ?>" dir="<?cs var:Lang.dir ?>">
<head><meta charset="utf-8"><title><?cs var:Lang.plan.sheet_title ?></title></head>
<body class="landscape">
<header><?cs var:Page.municipality ?> </header>
<p class="stamp"><?cs var:Lang.paper.withheld ?><?cs if:Letter.withheld ?>, <?cs var:Lang.paper.cf ?> <?cs var:Letter.withheld ?><?cs /if ?></p>
<h1><?cs var:Lang.plan.sheet_title ?></h1>
<?cs if:Copy.number ?><p><strong><?cs var:Lang.plan_copy.number ?> <?cs var:Copy.number ?></strong> · <?cs var:Lang.plan_copy.for ?> <bdi><?cs var:Copy.service ?></bdi> · <?cs var:Copy.given ?></p>
<?cs /if ?><p><?cs if:Number ?><?cs var:Lang.plan.version ?> <?cs var:Number ?> · <?cs if:AtClosing ?><?cs var:Lang.plan.at_closing ?>, <?cs var:Made ?><?cs else ?><?cs var:Lang.plan.approved_day ?> <?cs var:Made ?><?cs /if ?><?cs else ?><?cs var:Lang.plan.draft ?> <?cs var:Made ?><?cs /if ?></p>
<table class="head"><tbody>
<?cs call:paper_head(Lang.plan.sheet_journal, Plan.journal) ?>
<?cs call:paper_head(Lang.plan.sheet_name, Plan.name) ?>
<?cs call:paper_head(Lang.plan.born, Plan.birth) ?>
<?cs call:paper_head(Lang.plan.sheet_phone, Plan.phone) ?>
<?cs call:paper_head(Lang.plan.sheet_kin, Plan.kin) ?>
<?cs call:paper_head(Lang.plan.sheet_relation, Plan.relation) ?>
<?cs if:Blocked ?><?cs call:paper_head(Lang.plan.sheet_kin_phone, Lang.services.by_coordinator) ?><?cs else ?><?cs call:paper_head(Lang.plan.sheet_kin_phone, Plan.kin_phone) ?><?cs /if ?>
<tr><th scope="row"><?cs var:Lang.plan.coordinator ?></th><td><bdi><?cs var:Plan.coordinator ?></bdi><?cs if:Plan.coordinator_phone ?>, <span class="keep" dir="ltr"><?cs var:Plan.coordinator_phone ?></span><?cs /if ?></td></tr>
<tr><th scope="row"><?cs var:Lang.plan.sheet_storage ?></th><td><?cs var:Lang.plan.sheet_storage_text ?></td></tr>
<tr><th scope="row"><?cs var:Lang.plan.sheet_evaluation ?></th><td><?cs var:Lang.plan.sheet_evaluation_text ?><?cs if:Plan.evaluation ?> <?cs var:Lang.plan.evaluation ?>: <?cs var:Plan.evaluation ?>.<?cs /if ?><?cs if:Plan.first ?> <?cs var:Lang.plan.period ?>: <?cs var:Plan.first ?> – <?cs var:Plan.last ?>.<?cs /if ?></td></tr>
<tr><th scope="row"><?cs var:Lang.plan.sheet_consent ?></th><td><?cs each:c = Plan.Consents ?><?cs var:c.given ?>: <bdi><?cs var:c.service ?></bdi> (<?cs var:Lang.consent.until ?> <?cs var:c.until ?>)<?cs if:!last(c) ?>; <?cs /if ?><?cs /each ?><?cs if:subcount(Plan.Consents) ?><br><?cs /if ?><?cs var:Lang.plan.sheet_consent_text ?></td></tr>
</tbody></table>
<p class="apart"><?cs var:Lang.plan.sheet_small ?></p>
<h2><?cs var:Lang.plan.title ?></h2>
<table><thead>
<tr><td></td><th scope="colgroup" colspan="3"><?cs var:Lang.plan.group_measures ?></th><th scope="colgroup" colspan="3"><?cs var:Lang.plan.group_follow ?></th></tr>
<tr><th scope="col"><?cs var:Lang.plan.sheet_important ?></th><th scope="col"><?cs var:Lang.plan.goals ?></th><th scope="col"><?cs var:Lang.plan.measure ?></th><th scope="col"><?cs var:Lang.plan.schedule ?></th><th scope="col"><?cs var:Lang.plan.responsible ?></th><th scope="col"><?cs var:Lang.plan.evaluator ?></th><th scope="col"><?cs var:Lang.plan.conclusion ?></th></tr></thead><tbody>
<?cs each:g = Plan.Goals ?><?cs if:subcount(g.Measures) ?><?cs each:m = g.Measures ?><tr><td class="prose"><?cs if:g.first && m.first ?><bdi><?cs var:Plan.Points.0.body ?></bdi><?cs /if ?></td><td class="prose"><?cs if:m.first ?><bdi><?cs var:g.goal ?></bdi><?cs /if ?></td><td class="prose"><bdi><?cs var:m.measure ?></bdi><br><span class="quiet"><?cs var:Lang.plan.scope ?>: <?cs call:paper_left_out(m.scope, "scope") ?><br><?cs var:Lang.plan.how ?>: <?cs call:paper_left_out(m.how, "how") ?><?cs if:m.decision ?><br><?cs var:Lang.plan.decision ?>: <bdi><?cs var:m.decision ?></bdi><?cs /if ?></span></td><td><bdi><?cs var:m.schedule ?></bdi></td><td><bdi><?cs var:m.responsible ?></bdi></td><td><bdi><?cs var:m.evaluator ?></bdi></td><td class="prose"><bdi><?cs var:m.conclusion ?></bdi></td></tr>
<?cs /each ?><?cs else ?><tr><td class="prose"><?cs if:g.first ?><bdi><?cs var:Plan.Points.0.body ?></bdi><?cs /if ?></td><td class="prose"><bdi><?cs var:g.goal ?></bdi></td><td class="write"></td><td></td><td></td><td></td><td></td></tr>
<?cs /if ?><?cs /each ?><?cs if:!subcount(Plan.Goals) ?><tr><td class="prose"><bdi><?cs var:Plan.Points.0.body ?></bdi></td><td class="room"></td><td></td><td></td><td></td><td></td><td></td></tr>
<?cs /if ?></tbody></table>
<h2><?cs var:Lang.plan.sheet_more ?></h2>
<table class="head"><tbody><?cs each:p = Plan.Points ?><?cs if:p.point != "important" ?><?cs call:paper_point(p) ?><?cs /if ?><?cs /each ?></tbody></table>
<h2><?cs var:Lang.plan.around ?></h2>
<table><thead><tr><th scope="col"><?cs var:Lang.services.role ?></th><th scope="col"><?cs var:Lang.services.name ?></th><th scope="col"><?cs var:Lang.services.area ?></th><th scope="col"><?cs var:Lang.services.contact ?></th><th scope="col"><?cs var:Lang.services.contribution ?></th></tr></thead><tbody>
<tr><th scope="row"><?cs var:Lang.plan.coordinator ?></th><td><bdi><?cs var:Plan.coordinator ?></bdi></td><td></td><td><span class="keep" dir="ltr"><?cs var:Plan.coordinator_phone ?></span></td><td></td></tr>
<?cs each:s = Plan.Services ?><tr><th scope="row"><?cs call:around_role(s) ?></th><td><bdi><?cs var:s.name ?></bdi></td><td class="prose"><bdi><?cs var:s.area ?></bdi></td><td><?cs if:Blocked && s.kind == "next_of_kin" ?><?cs var:Lang.services.by_coordinator ?><?cs else ?><bdi><?cs var:s.contact ?></bdi><?cs /if ?></td><td class="prose"><bdi><?cs var:s.contribution ?></bdi></td></tr>
<?cs /each ?></tbody></table>
<section class="whole"><p class="apart"><?cs if:AtClosing ?><?cs var:Lang.plan.at_closing_help ?><?cs else ?><?cs var:Lang.plan.sheet_signed ?><?cs /if ?></p>
<table><thead><tr><th scope="col"><?cs var:Lang.plan.place ?></th><th scope="col"><?cs var:Lang.plan.sheet_date ?></th><th scope="col"><?cs var:Lang.plan.sheet_signature ?></th><th scope="col"><?cs var:Lang.plan.coordinator ?></th></tr></thead><tbody>
<tr><td class="write"><bdi><?cs var:Plan.place ?></bdi></td><td><?cs var:Plan.signed_on ?></td><td><?cs if:Plan.signer ?><?cs var:Lang.consent_giver[Plan.signer] ?>: <bdi><?cs var:Plan.signer_name ?></bdi><?cs /if ?></td><td><bdi><?cs var:Plan.coordinator ?></bdi></td></tr></tbody></table></section>
</body>
</html>
