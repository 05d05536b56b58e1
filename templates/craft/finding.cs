<?cs include!"craft/control_parts.cs" ?>
<?cs call:below("/innsyn/kontroll", Lang.control.title) ?><?cs call:head(Lang.finding.title, Finding.who, "page stack") ?>
<div class="page-head stack" data-gap="sm"><?cs call:crumbs(Finding.who) ?><h1 class="ds-heading" data-size="lg"><?cs var:Lang.finding.title ?></h1><p class="lede"><?cs var:Lang.look_reason[Finding.reason] ?></p><p><?cs var:Lang.look_reason_help[Finding.reason] ?></p></div>
<?cs if:Saved ?><div class="ds-alert" data-color="success" role="status"><p class="ds-paragraph"><?cs var:Lang.finding.saved ?></p></div><?cs /if ?>
<div class="panel stack"><dl class="facts"><div><dt><?cs var:Lang.looks.who ?></dt><dd><?cs var:Finding.who ?><?cs if:Finding.unit ?><br><span class="quiet"><?cs var:Finding.unit ?></span><?cs /if ?></dd></div><div><dt><?cs var:Lang.control.when ?></dt><dd><?cs call:found_when(Finding) ?></dd></div><div><dt><?cs var:Lang.finding.what ?></dt><dd><?cs call:found_case(Finding) ?></dd></div><?cs if:!Finding.many ?><div><dt><?cs var:Lang.finding.looks ?></dt><dd><?cs var:Finding.n ?></dd></div><?cs if:Finding.action ?><div><dt><?cs var:Lang.finding.first ?></dt><dd><?cs var:Lang.action[Finding.action] ?><?cs if:Finding.basis ?><br><span class="quiet"><?cs var:Lang.looks.basis ?>: <?cs var:Lang.basis[Finding.basis] ?></span><?cs /if ?></dd></div><?cs /if ?><?cs /if ?></dl>
<div class="row"><?cs if:Finding.number ?><a class="ds-button" data-variant="secondary" href="/sak/<?cs var:url_escape(Finding.number) ?>/innsyn"><?cs var:Lang.finding.log ?></a><?cs /if ?><a class="ds-button" data-variant="tertiary" href="/innsyn/kontroll?maned=<?cs var:url_escape(Finding.month) ?>"><?cs var:Lang.finding.back ?></a></div></div>
<section class="panel stack" data-gap="sm" aria-labelledby="gjort"><h2 class="ds-heading" data-size="xs" id="gjort"><?cs var:Lang.finding.done ?></h2><?cs if:subcount(Steps) ?><ul class="people"><?cs each:s = Steps ?><li><h3><?cs var:Lang.look_step[s.step] ?></h3><?cs if:s.note ?><p><bdi><?cs var:s.note ?></bdi></p><?cs /if ?><p class="quiet"><?cs var:s.who ?>, <?cs var:s.noted ?></p></li><?cs /each ?></ul><?cs else ?><p class="empty"><?cs var:Lang.finding.nothing ?></p><?cs /if ?></section>
<form class="form panel" method="post" action="/innsyn/kontroll/<?cs var:url_escape(Finding.id) ?>" novalidate>
<?cs call:hidden() ?><?cs call:faults() ?>
<?cs call:answers(Form.funn_oppfolging, Lang.finding.step) ?>
<?cs call:radio(Form.funn_oppfolging, "funn_oppfolging", "sett", Lang.look_step.seen) ?>
<?cs call:radio_more(Form.funn_oppfolging, "spurt", Lang.look_step.asked) ?>
<?cs call:radio_more(Form.funn_oppfolging, "sendt_videre", Lang.look_step.passed_on) ?>
<?cs call:radio_more(Form.funn_oppfolging, "avvik", Lang.look_step.incident) ?>
<?cs call:answers_end(Form.funn_oppfolging) ?>
<?cs call:line(Form.funn_merknad, Lang.finding.note, Lang.finding.note_help, "", "") ?>
<div class="row"><button class="ds-button" type="submit"><?cs var:Lang.finding.submit ?></button></div>
</form>
