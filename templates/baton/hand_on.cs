<?cs include!"cover/asking.cs" ?>
<?cs call:head(Lang.hand_on_all.title, "", "page stack") ?>
<div class="page-head stack" data-gap="sm"><?cs call:crumbs(Lang.hand_on_all.title) ?><h1 class="ds-heading" data-size="lg"><?cs var:Lang.hand_on_all.title ?></h1><p class="lede"><?cs var:Lang.hand_on_all.lede ?></p></div>
<div class="columns">
<?cs if:subcount(Cases) && subcount(Takers) ?>
<form class="form panel" method="post" action="/stafettpinner" novalidate>
<?cs call:hidden() ?><?cs call:kept() ?><?cs call:faults() ?>
<?cs if:subcount(Barred) ?><div class="ds-alert" data-color="warning"><p class="ds-paragraph"><?cs var:Lang.hand_on_all.barred ?></p><ul class="ds-list"><?cs each:b = Barred ?><li><bdi><?cs var:b.name ?></bdi></li><?cs /each ?></ul></div><?cs /if ?>
<?cs call:several_cases(Lang.hand_on_all.cases, Lang.transfer.cases_help) ?>
<?cs call:whom(Lang.hand_on.who, Lang.hand_on.who_help) ?>
<?cs call:number(Form.timer, Lang.offer.hours, Lang.hand_on_all.hours_help, "") ?>
<?cs call:tick(Form.avklart, Lang.hand_on_all.clarified) ?>
<?cs if:wishes ?>
<fieldset class="ds-fieldset"<?cs if:Form.onske_fulgt.wrong ?> aria-describedby="onske_fulgt-e"<?cs /if ?>><?cs call:wish(Lang.transfer.wish, "") ?><div class="reveal"><?cs call:area(Form.onske_grunn, Lang.offer.why_not, Lang.offer.why_not_help, "1") ?></div></fieldset>
<?cs /if ?>
<?cs call:area(Form.beskjed, Lang.hand_on.message, Lang.hand_on.message_help, "") ?>
<div class="row"><button class="ds-button" type="submit"><?cs var:Lang.hand_on.submit ?></button><?cs call:keep() ?><a class="ds-button" data-variant="tertiary" href="/saker"><?cs var:Lang.form.cancel ?></a></div>
</form>
<?cs else ?><div class="panel stack"><p class="empty"><?cs if:subcount(Cases) ?><?cs var:Lang.hand_on.nobody ?><?cs else ?><?cs var:Lang.hand_on_all.none ?><?cs /if ?></p><p><a class="ds-link" href="/"><?cs var:Lang.transfer.back ?></a></p></div><?cs /if ?>
<?cs if:subcount(Cases) && subcount(Takers) ?><aside class="panel stack" data-gap="sm" aria-labelledby="skjer"><h2 class="ds-heading" data-size="2xs" id="skjer"><?cs var:Lang.offer.after.title ?></h2><ol class="ds-list"><li><?cs var:Lang.hand_on_all.after ?></li><li><?cs var:Lang.hand_on.after_b ?></li><li><?cs var:Lang.hand_on.after_c ?></li></ol></aside><?cs /if ?>
<?cs call:asked_already() ?>
</div>
