<?cs # the way back to the application, and whose it is ?>
<?cs def:about_application(title) ?><?cs call:below(Application.path, Lang.application.title) ?><div class="page-head stack" data-gap="sm"><?cs call:crumbs(title) ?><h1 class="ds-heading" data-size="lg"><?cs var:title ?></h1><p class="lede"><bdi><?cs var:Case.name ?></bdi> · <span class="keep"><?cs var:Lang.case.case ?> <?cs var:Case.number ?></span> · <?cs var:Lang.kind[Strand.kind] ?><?cs if:Application.plan ?> · <?cs var:Lang.application.and_plan ?><?cs /if ?></p></div><?cs /def ?>
<?cs # law that may not be printed before somebody has compared it ?>
<?cs def:unchecked() ?><?cs if:subcount(Unchecked) ?><section class="ds-alert" data-color="warning" aria-labelledby="lov-t"><h2 class="ds-heading" data-size="2xs" id="lov-t"><?cs var:Lang.approve.unchecked ?></h2><ul class="ds-list"><?cs each:u = Unchecked ?><li><?cs var:u.text ?></li><?cs /each ?></ul><p class="ds-paragraph"><?cs var:Lang.approve.unchecked_help ?></p></section><?cs /if ?><?cs /def ?>
<?cs # what is decided, as who approves it reads it ?>
<?cs def:decided(d) ?><dl class="facts"><div><dt><?cs var:Lang.decide.coordinator ?></dt><dd><?cs var:Lang.decided[d.coordinator] ?><?cs if:d.coordinator == "granted" || d.coordinator == "partly" ?>: <?cs var:Lang.kind[d.kind] ?><?cs /if ?></dd></div>
<div><dt><?cs var:Lang.decide.plan ?></dt><dd><?cs var:Lang.decided[d.plan] ?></dd></div>
<div><dt><?cs var:Lang.decide.form ?></dt><dd><?cs var:Lang.decision_form[d.form] ?></dd></div>
<div><dt><?cs var:Lang.decide.bases ?></dt><dd><?cs each:b = d.Bases ?><?cs var:Lang.legal_basis[b.basis] ?><?cs if:b.basis == d.main_basis ?> <span class="quiet"><?cs var:Lang.decide.is_main ?></span><?cs /if ?><br><?cs /each ?></dd></div>
<?cs if:d.facts ?><div><dt><?cs var:Lang.decide.facts ?></dt><dd class="prose"><bdi><?cs var:d.facts ?></bdi></dd></div><?cs /if ?>
<?cs if:d.reasons ?><div><dt><?cs var:Lang.decide.reasons ?></dt><dd class="prose"><bdi><?cs var:d.reasons ?></bdi></dd></div><?cs /if ?>
<div><dt><?cs var:Lang.decide.writer ?></dt><dd><?cs var:d.writer ?></dd></div>
<?cs if:d.approver ?><div><dt><?cs var:Lang.decide.approver ?></dt><dd><?cs var:d.approver ?></dd></div><?cs /if ?>
<?cs if:d.sent ?><div><dt><?cs var:Lang.decide.sent ?></dt><dd><?cs var:d.sent ?></dd></div><?cs /if ?>
<?cs if:d.until.long ?><div><dt><?cs var:Lang.decide.until ?></dt><dd><time datetime="<?cs var:d.until.iso ?>"><?cs var:d.until.long ?></time></dd></div><?cs /if ?></dl><?cs /def ?>
