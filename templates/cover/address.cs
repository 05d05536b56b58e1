<?cs include!"form.cs" ?><?cs include!"page.cs" ?><?cs include!"plan/consent_parts.cs" ?>
<?cs if:Case.blocked ?><?cs call:head(Lang.address.open_title, Case.number, "page stack") ?><?cs else ?><?cs call:head(Lang.address.title, Case.number, "page stack") ?><?cs /if ?>
<div class="page-head stack" data-gap="sm"><?cs if:Case.blocked ?><?cs call:crumbs(Lang.address.open_title) ?><?cs else ?><?cs call:crumbs(Lang.address.title) ?><?cs /if ?><h1 class="ds-heading" data-size="lg"><?cs if:Case.blocked ?><?cs var:Lang.address.open_title ?><?cs else ?><?cs var:Lang.address.title ?><?cs /if ?></h1><?cs call:about_case() ?><p><?cs if:Case.blocked ?><?cs var:Lang.address.open_lede ?><?cs else ?><?cs var:Lang.address.lede ?><?cs /if ?></p></div>
<form class="form panel" method="post" action="/sak/<?cs var:url_escape(Case.number) ?>/adresse" novalidate>
<?cs call:hidden() ?><?cs call:kept() ?><?cs call:faults() ?><input type="hidden" name="adressen" value="<?cs if:Case.blocked ?>apen<?cs else ?>sperret<?cs /if ?>">
<?cs call:area(Form.adresse_fordi, Lang.address.why, Lang.address.why_help, "") ?>
<div class="row"><button class="ds-button" type="submit"><?cs if:Case.blocked ?><?cs var:Lang.address.open ?><?cs else ?><?cs var:Lang.address.block ?><?cs /if ?></button><?cs call:keep() ?><a class="ds-button" data-variant="tertiary" href="/sak/<?cs var:url_escape(Case.number) ?>/navngitt"><?cs var:Lang.form.cancel ?></a></div>
</form>
