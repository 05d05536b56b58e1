<?cs include!"form.cs" ?><?cs include!"page.cs" ?>
<?cs call:head(Lang.looks.find, "", "page stack") ?>
<div class="page-head stack" data-gap="sm"><?cs call:crumbs(Lang.looks.find) ?><h1 class="ds-heading" data-size="lg"><?cs var:Lang.looks.find ?></h1><p class="lede"><?cs var:Lang.looks.find_lede ?></p></div>
<form class="form panel" method="post" action="/innsyn" novalidate>
<?cs call:hidden() ?><?cs call:faults() ?>
<?cs call:line(Form.saksnummer, Lang.looks.number, Lang.acute.number_help, "14", "") ?>
<div class="row"><button class="ds-button" type="submit"><?cs var:Lang.looks.show ?></button></div>
</form>
<section class="panel stack" data-gap="sm" aria-labelledby="kontroll"><h2 class="ds-heading" data-size="xs" id="kontroll"><?cs var:Lang.control.title ?></h2><p><?cs var:Lang.control.lede ?></p><?cs if:Control.left ?><p><?cs var:Lang.control.not_followed ?>: <?cs var:Control.left ?><?cs if:Control.late ?> <span class="ds-tag" data-color="danger"><?cs var:Lang.control.late_over ?> <?cs var:Control.days ?> <?cs var:Lang.control.late_days ?>: <?cs var:Control.late ?></span><?cs /if ?></p><?cs else ?><p class="quiet"><?cs var:Lang.control.all_followed ?></p><?cs /if ?><div class="row"><a class="ds-button" data-variant="secondary" href="/innsyn/kontroll"><?cs var:Lang.control.open ?></a></div></section>
<section class="desk" aria-labelledby="apnet"><div class="desk-head"><h2 class="ds-heading" data-size="xs" id="apnet"><?cs var:Lang.looks.opened ?></h2></div>
<?cs if:subcount(Opened) ?><ul class="people"><?cs each:o = Opened ?><li><h3><a class="ds-link" href="/sak/<?cs var:url_escape(o.number) ?>/innsyn"><?cs var:Lang.case.case ?> <?cs var:o.number ?></a></h3><p><?cs var:o.name ?></p><p><?cs var:Lang.opened_why[o.why] ?></p><p class="quiet"><?cs var:o.at ?></p></li><?cs /each ?></ul><?cs else ?><p class="empty"><?cs var:Lang.looks.opened_none ?></p><?cs /if ?></section>
