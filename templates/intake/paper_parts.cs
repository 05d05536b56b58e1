<?cs # the head and the foot of what goes out of the house ?>
<?cs def:letter_head(heading) ?><!DOCTYPE html>
<html lang="<?cs var:Lang.code ?>" dir="<?cs var:Lang.dir ?>">
<head><meta charset="utf-8"><title><?cs var:heading ?></title></head>
<body>
<header><?cs var:Page.municipality ?> · <?cs var:Lang.paper.office ?></header>
<p class="stamp"><?cs var:Lang.paper.withheld ?><?cs if:Letter.withheld ?>, <?cs var:Lang.paper.cf ?> <?cs var:Letter.withheld ?><?cs /if ?></p>
<p class="prose"><?cs if:Letter.to ?><bdi><?cs var:Letter.to ?></bdi><?cs else ?><?cs var:Lang.paper.governor ?><?cs /if ?><?cs if:Letter.address ?><br><bdi><?cs var:Letter.address ?></bdi><?cs /if ?></p>
<p><?cs var:Letter.dated ?><br><?cs var:Lang.paper.ours ?> <?cs var:Letter.number ?><?cs if:Letter.journal ?><br><?cs var:Lang.paper.journal ?> <bdi><?cs var:Letter.journal ?></bdi><?cs /if ?></p>
<h1><?cs var:heading ?></h1>
<?cs if:Letter.for_other ?><p><?cs var:Lang.paper.concerns ?> <bdi><?cs var:Letter.name ?></bdi></p><?cs /if ?><?cs /def ?>
<?cs def:letter_foot() ?><p><?cs var:Lang.paper.regards ?></p>
<p><?cs if:Letter.approver ?><bdi><?cs var:Letter.approver ?></bdi><br><?cs /if ?><bdi><?cs var:Letter.worker ?></bdi><br><?cs var:Lang.paper.office ?>, <?cs var:Page.municipality ?></p>
<?cs if:Page.office_phone ?><footer><?cs var:Lang.paper.questions ?> <span class="keep"><?cs var:Page.office_phone ?></span></footer><?cs /if ?>
</body>
</html><?cs /def ?>
<?cs # what a complaint is about; of anything else its own words say it ?>
<?cs def:complained_of() ?><?cs if:Letter.about != "other" ?> <?cs var:Lang.paper.complaint_receipt.about ?> <?cs var:Lang.complained_of[Letter.about] ?><?cs if:Letter.decision_sent ?> <?cs var:Lang.paper.complaint_receipt.sent_on ?> <?cs var:Letter.decision_sent ?><?cs /if ?>.<?cs /if ?><?cs /def ?>
<?cs # how to complain of what the letter decides, and to see the file, and by which law ?>
<?cs def:letter_complain() ?><h2><?cs var:Lang.paper.decision.complain ?></h2>
<p><?cs var:Lang.paper.decision.complain_1 ?> <strong><?cs var:Letter.until ?></strong>.</p>
<p><?cs var:Lang.paper.decision.complain_2 ?></p>
<p><?cs var:Lang.paper.decision.complain_3 ?></p>
<h2><?cs var:Lang.paper.decision.see ?></h2>
<p><?cs var:Lang.paper.decision.see_text ?></p>
<p class="quiet"><?cs var:Lang.paper.decision.law ?> <?cs each:l = Letter.Laws ?><?cs var:l.text ?>; <?cs /each ?><?cs var:Lang.paper.decision.law_complaint ?> <?cs each:l = Letter.Complaint ?><?cs var:l.text ?>; <?cs /each ?><?cs var:Lang.paper.decision.law_file ?> <?cs var:Letter.see_file ?>.</p><?cs /def ?>
