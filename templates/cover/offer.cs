<?cs include!"cover/asking.cs" ?>
<?cs call:head(Lang.offer.title, Case.number, "page stack") ?>
<div class="page-head stack" data-gap="sm"><?cs call:crumbs(Lang.offer.title) ?><h1 class="ds-heading" data-size="lg"><?cs var:Lang.offer.title ?></h1>
<?cs call:about_strand() ?></div>
<div class="columns">
<?cs if:subcount(Candidates) ?>
<form class="form panel" method="post" action="/sak/<?cs var:url_escape(Case.number) ?>/<?cs var:Strand.slug ?>/tilbud" novalidate>
<?cs call:hidden() ?><?cs call:kept() ?><?cs call:faults() ?>
<?cs call:whom(Lang.offer.who, Lang.offer.who_help) ?>
<?cs call:number(Form.timer, Lang.offer.hours, Lang.offer.hours_help, "") ?>
<?cs call:tick(Form.avklart, Lang.offer.clarified) ?>
<?cs if:Strand.wish ?>
<fieldset class="ds-fieldset"<?cs if:Form.onske_fulgt.wrong ?> aria-describedby="onske_fulgt-e"<?cs /if ?>><?cs call:wish(Lang.offer.wish, Strand.wish) ?><div class="reveal"><?cs call:area(Form.onske_grunn, Lang.offer.why_not, Lang.offer.why_not_help, "1") ?></div></fieldset>
<?cs /if ?>
<?cs call:area(Form.beskjed, Lang.offer.message, Lang.offer.message_help, "") ?>
<div class="row"><button class="ds-button" type="submit"><?cs var:Lang.offer.submit ?></button><?cs call:keep() ?><a class="ds-button" data-variant="tertiary" href="/sak/<?cs var:url_escape(Case.number) ?>"><?cs var:Lang.form.cancel ?></a></div>
</form>
<?cs else ?><div class="panel stack"><p class="empty"><?cs var:Lang.offer.nobody ?></p></div><?cs /if ?>
<aside class="panel stack" data-gap="sm" aria-labelledby="skjer"><h2 class="ds-heading" data-size="2xs" id="skjer"><?cs var:Lang.offer.after.title ?></h2><ol class="ds-list"><li><?cs var:Lang.offer.after.a ?></li><li><?cs var:Lang.offer.after.b ?></li><li><?cs var:Lang.offer.after.c ?></li></ol></aside>
</div>
