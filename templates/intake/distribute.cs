<?cs include!"form.cs" ?><?cs include!"page.cs" ?>
<?cs call:head(Lang.distribute.title, Case.number, "page stack") ?>
<div class="page-head stack" data-gap="sm"><?cs call:crumbs(Lang.distribute.title) ?><h1 class="ds-heading" data-size="lg"><?cs var:Lang.distribute.title ?></h1><?cs call:about_strand() ?></div>
<form class="form panel" method="post" action="/sak/<?cs var:url_escape(Case.number) ?>/<?cs var:Strand.slug ?>/fordel" novalidate>
<?cs call:hidden() ?><?cs call:kept() ?><?cs call:faults() ?>
<?cs if:Strand.wish ?><p><?cs var:Lang.offer.wish_is ?> «<bdi><?cs var:Strand.wish ?></bdi>»</p><?cs /if ?>
<div class="ds-field"><label class="ds-label" for="enhet"><?cs var:Lang.distribute.unit ?></label><?cs call:help(Form.enhet, Lang.distribute.unit_help) ?><select class="ds-input" id="enhet" name="enhet"<?cs call:ties(Form.enhet, "ja") ?>><option value=""><?cs var:Lang.form.choose ?></option><?cs each:u = Units ?><option value="<?cs var:u.id ?>"<?cs if:Form.enhet.typed == u.id ?> selected<?cs /if ?>><?cs var:u.name ?><?cs if:u.room ?> – <?cs var:u.room ?><?cs /if ?></option><?cs /each ?></select><?cs call:fault(Form.enhet) ?></div>
<?cs call:area(Form.beskjed, Lang.distribute.message, Lang.distribute.message_help, "") ?>
<div class="row"><button class="ds-button" type="submit"><?cs var:Lang.distribute.submit ?></button><?cs call:keep() ?><a class="ds-button" data-variant="tertiary" href="/sak/<?cs var:url_escape(Case.number) ?>"><?cs var:Lang.form.cancel ?></a></div>
</form>
