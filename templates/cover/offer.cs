<?cs include!"cover/asking.cs" ?>
<?cs if:Strand.kind == "baton" ?><?cs call:head(Lang.hand_on.title, Case.number, "page stack") ?><?cs else ?><?cs call:head(Lang.offer.title, Case.number, "page stack") ?><?cs /if ?>
<div class="page-head stack" data-gap="sm"><?cs if:Strand.kind == "baton" ?><?cs call:crumbs(Lang.hand_on.title) ?><?cs else ?><?cs call:crumbs(Lang.offer.title) ?><?cs /if ?><h1 class="ds-heading" data-size="lg"><?cs if:Strand.kind == "baton" ?><?cs var:Lang.hand_on.title ?><?cs else ?><?cs var:Lang.offer.title ?><?cs /if ?></h1>
<?cs call:about_strand() ?></div>
<div class="columns">
<?cs if:subcount(Candidates) || subcount(Takers) ?>
<form class="form panel" method="post" action="/sak/<?cs var:url_escape(Case.number) ?>/<?cs var:Strand.slug ?>/tilbud" novalidate>
<?cs call:hidden() ?><?cs call:kept() ?><?cs call:faults() ?>
<?cs if:subcount(Cases) ?><?cs call:several_cases(Lang.family.along, Lang.family.one) ?><details<?cs if:Form.familie_deles.typed || Form.familie_deles.wrong ?> open<?cs /if ?>><summary><?cs var:Lang.family.not_all ?></summary><?cs call:area(Form.familie_deles, Lang.family.apart, Lang.family.apart_help, "1") ?></details><?cs /if ?>
<?cs if:Strand.kind == "baton" ?><?cs call:whom(Lang.hand_on.who, Lang.hand_on.who_help) ?><?cs else ?><?cs call:whom(Lang.offer.who, Lang.offer.who_help) ?><?cs /if ?>
<?cs call:number(Form.timer, Lang.offer.hours, Lang.offer.hours_help, "") ?>
<?cs if:Strand.kind == "baton" ?><?cs call:tick(Form.avklart, Lang.hand_on.clarified) ?><?cs else ?><?cs call:tick(Form.avklart, Lang.offer.clarified) ?><?cs /if ?>
<?cs if:Strand.wish || wishes ?>
<fieldset class="ds-fieldset"<?cs if:Form.onske_fulgt.wrong ?> aria-describedby="onske_fulgt-e"<?cs /if ?>><?cs call:wish(Lang.offer.wish, Strand.wish) ?><div class="reveal"><?cs call:area(Form.onske_grunn, Lang.offer.why_not, Lang.offer.why_not_help, "1") ?></div></fieldset>
<?cs /if ?>
<?cs if:Strand.kind == "baton" ?><?cs call:area(Form.beskjed, Lang.hand_on.message, Lang.hand_on.message_help, "") ?><?cs else ?><?cs call:area(Form.beskjed, Lang.offer.message, Lang.offer.message_help, "") ?><?cs /if ?>
<div class="row"><button class="ds-button" type="submit"><?cs if:Strand.kind == "baton" ?><?cs var:Lang.hand_on.submit ?><?cs else ?><?cs var:Lang.offer.submit ?><?cs /if ?></button><?cs call:keep() ?><a class="ds-button" data-variant="tertiary" href="/sak/<?cs var:url_escape(Case.number) ?>"><?cs var:Lang.form.cancel ?></a></div>
</form>
<?cs else ?><div class="panel stack"><p class="empty"><?cs if:Strand.kind == "baton" ?><?cs var:Lang.hand_on.nobody ?><?cs else ?><?cs var:Lang.offer.nobody ?><?cs /if ?></p></div><?cs /if ?>
<?cs if:Strand.kind == "baton" && Hers ?><p><a class="ds-link" href="/stafettpinner"><?cs var:Lang.hand_on_all.link ?></a></p><?cs /if ?><aside class="panel stack" data-gap="sm" aria-labelledby="skjer"><h2 class="ds-heading" data-size="2xs" id="skjer"><?cs var:Lang.offer.after.title ?></h2><ol class="ds-list"><li><?cs if:Strand.kind == "baton" ?><?cs var:Lang.hand_on.after_a ?><?cs else ?><?cs var:Lang.offer.after.a ?><?cs /if ?></li><li><?cs if:Strand.kind == "baton" ?><?cs var:Lang.hand_on.after_b ?><?cs else ?><?cs var:Lang.offer.after.b ?><?cs /if ?></li><li><?cs if:Strand.kind == "baton" ?><?cs var:Lang.hand_on.after_c ?><?cs else ?><?cs var:Lang.offer.after.c ?><?cs /if ?></li></ol></aside>
</div>
