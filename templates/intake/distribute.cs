<?cs include!"form.cs" ?><?cs include!"page.cs" ?><?cs include!"intake/receivers.cs" ?>
<?cs call:head(Lang.distribute.title, Case.number, "page stack") ?>
<div class="page-head stack" data-gap="sm"><?cs call:crumbs(Lang.distribute.title) ?><h1 class="ds-heading" data-size="lg"><?cs var:Lang.distribute.title ?></h1><?cs call:about_strand() ?><?cs if:Application.id ?><p><a class="ds-link" href="/sak/<?cs var:url_escape(Case.number) ?>/soknad/<?cs var:url_escape(Application.id) ?>"><?cs var:Lang.distribute.read ?></a></p><?cs /if ?></div>
<form class="form panel" method="post" action="/sak/<?cs var:url_escape(Case.number) ?>/<?cs var:Strand.slug ?>/fordel" novalidate>
<?cs call:hidden() ?><?cs call:kept() ?><?cs call:faults() ?>
<?cs if:Strand.wish ?><p><?cs var:Lang.offer.wish_is ?> «<bdi><?cs var:Strand.wish ?></bdi>»</p><?cs /if ?>
<?cs if:Case.everyday && Case.blocked ?><div class="ds-alert" data-color="warning"><p class="ds-paragraph"><?cs var:Lang.case.everyday ?></p></div><?cs /if ?>
<?cs call:receivers(Lang.distribute.unit, Lang.distribute.unit_help) ?>
<?cs call:area(Form.beskjed, Lang.distribute.message, Lang.distribute.message_help, "") ?>
<div class="row"><button class="ds-button" type="submit"><?cs var:Lang.distribute.submit ?></button><?cs call:keep() ?><a class="ds-button" data-variant="tertiary" href="/sak/<?cs var:url_escape(Case.number) ?>"><?cs var:Lang.form.cancel ?></a></div>
</form>
