<?cs include!"cover/asking.cs" ?>
<?cs call:head(Lang.transfer.title, Unit.name, "page stack") ?>
<div class="page-head stack" data-gap="sm"><?cs call:crumbs(Lang.transfer.title) ?><h1 class="ds-heading" data-size="lg"><?cs var:Lang.transfer.heading ?> <?cs var:Who.name ?></h1>
<p class="lede"><?cs if:Who.gone ?><?cs var:Lang.transfer.gone ?><?cs elif:Who.expires ?><?cs var:Lang.transfer.leaves ?> <?cs var:Who.expires ?>. <?cs var:Lang.transfer.holds ?><?cs elif:Who.why ?><?cs var:Lang.departure_why[Who.why] ?>. <?cs var:Lang.transfer.holds ?><?cs else ?><?cs var:Lang.transfer.holds ?><?cs /if ?></p>
<p class="why"><?cs var:Lang.desk.why ?> <?cs var:Lang.transfer.why ?></p></div>
<?cs if:Who.may_stay ?><form class="panel stack" method="post" action="/enhet/<?cs var:url_escape(Unit.code) ?>/overforing/<?cs var:url_escape(Who.id) ?>/behold"><?cs call:hidden() ?><p><?cs var:Lang.transfer.stay_help ?> <?cs var:Who.left ?>.</p><div class="row"><button class="ds-button" data-variant="secondary" type="submit"><?cs var:Lang.transfer.stay ?></button></div></form><?cs /if ?>
<div class="columns">
<?cs if:subcount(Cases) && subcount(Candidates) ?>
<form class="form panel" method="post" action="/enhet/<?cs var:url_escape(Unit.code) ?>/overforing/<?cs var:url_escape(Who.id) ?>" novalidate>
<?cs call:hidden() ?><?cs call:kept() ?><?cs call:faults() ?>
<?cs call:several_cases(Lang.transfer.cases, Lang.transfer.cases_help) ?>
<?cs if:families ?><p class="quiet"><?cs var:Lang.family.one ?></p><details<?cs if:Form.familie_deles.typed || Form.familie_deles.wrong ?> open<?cs /if ?>><summary><?cs var:Lang.family.not_all ?></summary><?cs call:area(Form.familie_deles, Lang.family.apart, Lang.family.apart_help, "1") ?></details><?cs /if ?>
<?cs call:whom(Lang.transfer.who, Lang.transfer.who_help) ?>
<?cs call:number(Form.timer, Lang.offer.hours, Lang.offer.hours_help, "") ?>
<?cs call:tick(Form.avklart, Lang.transfer.clarified) ?>
<?cs if:wishes ?>
<fieldset class="ds-fieldset"<?cs if:Form.onske_fulgt.wrong ?> aria-describedby="onske_fulgt-e"<?cs /if ?>><?cs call:wish(Lang.transfer.wish, "") ?><div class="reveal"><?cs call:area(Form.onske_grunn, Lang.offer.why_not, Lang.offer.why_not_help, "1") ?></div></fieldset>
<?cs /if ?>
<?cs call:area(Form.beskjed, Lang.offer.message, Lang.offer.message_help, "") ?>
<details<?cs if:Form.avtalt.typed || Form.neste.typed || Form.bekymring.typed ?> open<?cs /if ?>><summary><?cs var:Lang.transfer.note ?></summary><div class="stack"><p class="quiet"><?cs var:Lang.transfer.note_help ?></p>
<?cs call:area(Form.avtalt, Lang.transfer.agreed, "", "") ?>
<?cs call:area(Form.neste, Lang.transfer.next, "", "") ?>
<?cs call:area(Form.bekymring, Lang.transfer.worry, "", "") ?></div></details>
<div class="row"><button class="ds-button" type="submit"><?cs var:Lang.transfer.submit ?></button><?cs call:keep() ?><a class="ds-button" data-variant="tertiary" href="/enhet/<?cs var:url_escape(Unit.code) ?>"><?cs var:Lang.form.cancel ?></a></div>
</form>
<?cs elif:subcount(Cases) ?><div class="panel stack"><p class="empty"><?cs var:Lang.offer.nobody ?></p><ul class="people"><?cs each:c = Cases ?><li><h2 class="ds-heading" data-size="2xs"><a class="ds-link" href="/sak/<?cs var:url_escape(c.number) ?>"><?cs var:c.name ?></a></h2></li><?cs /each ?></ul></div>
<?cs else ?><div class="panel stack"><p class="empty"><?cs var:Lang.transfer.none ?></p><p><a class="ds-link" href="/"><?cs var:Lang.transfer.back ?></a></p></div><?cs /if ?>
<?cs call:asked_already() ?>
<?cs if:subcount(Apart) ?><section class="panel stack" data-gap="sm" aria-labelledby="annet"><h2 class="ds-heading" data-size="2xs" id="annet"><?cs var:Lang.transfer.apart ?></h2><p class="quiet"><?cs var:Lang.transfer.apart_help ?></p><ul class="ds-list"><?cs each:a = Apart ?><li><?cs if:a.kind == "seat" ?><?cs var:Lang.seat[a.seat] ?><?cs if:a.name ?>: <?cs var:a.name ?><?cs /if ?><?cs else ?><?cs var:Lang.duty_apart[a.kind] ?>: <?cs if:a.name ?><?cs var:a.name ?><?cs else ?><?cs var:a.n ?><?cs /if ?><?cs /if ?></li><?cs /each ?></ul></section><?cs /if ?>
</div>
