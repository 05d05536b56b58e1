<?cs include!"form.cs" ?><?cs include!"page.cs" ?><?cs include!"plan/services_parts.cs" ?>
<?cs if:Service ?><?cs call:head(Lang.services.change_title, Case.number, "page stack") ?><?cs elif:Kind == "other" ?><?cs call:head(Lang.services.new_title, Case.number, "page stack") ?><?cs else ?><?cs call:head(Lang.service_kind[Kind], Case.number, "page stack") ?><?cs /if ?>
<div class="page-head stack" data-gap="sm"><?cs if:Service ?><?cs call:crumbs(Lang.services.change_title) ?><?cs elif:Kind == "other" ?><?cs call:crumbs(Lang.services.new_title) ?><?cs else ?><?cs call:crumbs(Lang.service_kind[Kind]) ?><?cs /if ?><h1 class="ds-heading" data-size="lg"><?cs if:Kind == "other" ?><?cs if:Service ?><?cs var:Lang.services.change_title ?><?cs else ?><?cs var:Lang.services.new_title ?><?cs /if ?><?cs else ?><?cs var:Lang.service_kind[Kind] ?><?cs /if ?></h1><p class="lede"><bdi><?cs var:Case.name ?></bdi> · <span class="keep"><?cs var:Lang.case.case ?> <?cs var:Case.number ?></span></p></div>
<?cs if:Case.blocked ?><div class="ds-alert" data-color="warning"><p class="ds-paragraph"><?cs var:Lang.services.blocked ?></p></div><?cs /if ?>
<form class="form panel" method="post" action="/sak/<?cs var:url_escape(Case.number) ?>/tjenester/<?cs if:Service ?><?cs var:url_escape(Service) ?><?cs else ?>ny/<?cs var:url_escape(Row) ?><?cs /if ?>" novalidate>
<?cs call:hidden() ?><?cs call:kept() ?><?cs call:faults() ?>
<?cs if:Kind == "other" ?><?cs call:line(Form.rolle, Lang.services.role, Lang.services.role_help, "", "1") ?><?cs elif:Kind == "next_of_kin" ?><?cs call:line(Form.rolle, Lang.services.relation, Lang.services.relation_help, "", "") ?><?cs /if ?>
<?cs call:line(Form.deltaker, Lang.services.name, "", "", "") ?>
<?cs call:area(Form.ansvarsomrade, Lang.services.area, Lang.services.area_help, "") ?>
<?cs call:line(Form.kontaktinfo, Lang.services.contact, Lang.services.contact_help, "", "") ?>
<?cs call:area(Form.bidrag, Lang.services.contribution, Lang.services.contribution_help, "") ?>
<div class="row"><button class="ds-button" type="submit"><?cs var:Lang.services.submit ?></button><?cs call:keep() ?><a class="ds-button" data-variant="tertiary" href="/sak/<?cs var:url_escape(Case.number) ?>/tjenester"><?cs var:Lang.form.cancel ?></a></div>
</form>
<?cs if:Service ?><form class="panel stack" data-gap="sm" method="post" action="/sak/<?cs var:url_escape(Case.number) ?>/tjenester/<?cs var:url_escape(Service) ?>/fjern"><?cs call:hidden() ?><p><?cs var:Lang.services.end_help ?></p><div class="row"><button class="ds-button" data-variant="secondary" type="submit"><?cs var:Lang.services.end ?></button></div></form><?cs /if ?>
