<?cs # the head and the foot of what goes out of the house; Sheet: looked at in a page, whose headings stand above it ?>
<?cs def:letter_head(heading) ?><?cs if:Sheet ?><section class="panel stack letter" aria-labelledby="ark-<?cs var:Lang.code ?>"><h2 class="ds-heading" data-size="xs" id="ark-<?cs var:Lang.code ?>"><?cs var:Sheet ?></h2><div lang="<?cs var:Lang.code ?>"><?cs else ?><!DOCTYPE html>
<html lang="<?cs var:Lang.code ?>" dir="<?cs var:Lang.dir ?>">
<head><meta charset="utf-8"><title><?cs var:heading ?></title></head>
<body>
<?cs /if ?><header><?cs var:Page.municipality ?> · <?cs var:Lang.paper.office ?></header>
<p class="stamp"><?cs var:Lang.paper.withheld ?><?cs if:Letter.withheld ?>, <?cs var:Lang.paper.cf ?> <?cs var:Letter.withheld ?><?cs /if ?></p>
<p class="prose"><?cs if:Letter.to ?><bdi><?cs var:Letter.to ?></bdi><?cs else ?><?cs var:Lang.paper.governor ?><?cs /if ?><?cs if:Letter.address ?><br><bdi><?cs var:Letter.address ?></bdi><?cs /if ?></p>
<p><?cs var:Letter.dated ?><br><?cs var:Lang.paper.ours ?> <?cs var:Letter.number ?><?cs if:Letter.journal ?><br><?cs var:Lang.paper.journal ?> <bdi><?cs var:Letter.journal ?></bdi><?cs /if ?></p>
<?cs if:Sheet ?><h3><?cs var:heading ?></h3><?cs else ?><h1><?cs var:heading ?></h1><?cs /if ?>
<?cs if:Letter.for_other ?><p><?cs var:Lang.paper.concerns ?> <bdi><?cs var:Letter.name ?></bdi></p><?cs /if ?><?cs /def ?>
<?cs def:letter_foot() ?><p><?cs var:Lang.paper.regards ?></p>
<p><?cs if:Letter.approver ?><bdi><?cs var:Letter.approver ?></bdi><br><?cs /if ?><bdi><?cs var:Letter.worker ?></bdi><br><?cs var:Lang.paper.office ?>, <?cs var:Page.municipality ?></p>
<?cs if:Page.office_phone ?><footer><?cs var:Lang.paper.questions ?> <span class="keep"><?cs var:Page.office_phone ?></span></footer><?cs /if ?>
<?cs if:Sheet ?></div></section><?cs else ?></body>
</html><?cs /if ?><?cs /def ?>
<?cs # a heading within the letter, and the words that the municipality may have of its own ?>
<?cs def:letter_part(heading) ?><?cs if:Sheet ?><h4><?cs var:heading ?></h4><?cs else ?><h2><?cs var:heading ?></h2><?cs /if ?><?cs /def ?>
<?cs def:letter_own() ?><?cs if:Sheet && subcount(Letter.Own.Parts) ?><div class="own stack" data-gap="sm"><?cs /if ?><?cs each:p = Letter.Own.Parts ?><?cs if:p.heading ?><?cs if:Sheet ?><h4><bdi><?cs var:p.heading ?></bdi></h4><?cs else ?><h2><bdi><?cs var:p.heading ?></bdi></h2><?cs /if ?><?cs else ?><p class="prose"><bdi><?cs var:p.text ?></bdi></p><?cs /if ?><?cs /each ?><?cs if:Sheet && subcount(Letter.Own.Parts) ?></div><?cs /if ?><?cs /def ?>
<?cs def:letter_own_or(standard) ?><?cs if:subcount(Letter.Own.Parts) ?><?cs call:letter_own() ?><?cs else ?><p><?cs var:standard ?></p><?cs /if ?><?cs /def ?>
<?cs # what a complaint is about; of anything else its own words say it ?>
<?cs def:complained_of() ?><?cs if:Letter.about != "other" ?> <?cs var:Lang.paper.complaint_receipt.about ?> <?cs var:Lang.complained_of[Letter.about] ?><?cs if:Letter.decision_sent ?> <?cs var:Lang.paper.complaint_receipt.sent_on ?> <?cs var:Letter.decision_sent ?><?cs /if ?>.<?cs /if ?><?cs /def ?>
<?cs # how to complain of what the letter decides, and to see the file, and by which law ?>
<?cs def:letter_complain() ?><?cs call:letter_part(Lang.paper.decision.complain) ?>
<p><?cs var:Lang.paper.decision.complain_1 ?> <strong><?cs var:Letter.until ?></strong>.</p>
<p><?cs var:Lang.paper.decision.complain_2 ?></p>
<p><?cs var:Lang.paper.decision.complain_3 ?></p>
<?cs call:letter_part(Lang.paper.decision.see) ?>
<p><?cs var:Lang.paper.decision.see_text ?></p>
<p class="quiet"><?cs var:Lang.paper.decision.law ?> <?cs each:l = Letter.Laws ?><?cs var:l.text ?>; <?cs /each ?><?cs var:Lang.paper.decision.law_complaint ?> <?cs each:l = Letter.Complaint ?><?cs var:l.text ?>; <?cs /each ?><?cs var:Lang.paper.decision.law_file ?> <?cs var:Letter.see_file ?>.</p><?cs /def ?>
