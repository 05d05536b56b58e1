<?cs include!"form.cs" ?><?cs include!"page.cs" ?><?cs include!"plan/consent_parts.cs" ?>
<?cs if:Case.restricted ?><?cs call:head(Lang.restrict.open_title, Case.number, "page stack") ?><?cs else ?><?cs call:head(Lang.restrict.title, Case.number, "page stack") ?><?cs /if ?>
<div class="page-head stack" data-gap="sm"><?cs if:Case.restricted ?><?cs call:crumbs(Lang.restrict.open_title) ?><?cs else ?><?cs call:crumbs(Lang.restrict.title) ?><?cs /if ?><h1 class="ds-heading" data-size="lg"><?cs if:Case.restricted ?><?cs var:Lang.restrict.open_title ?><?cs else ?><?cs var:Lang.restrict.title ?><?cs /if ?></h1><?cs call:about_case() ?><p><?cs if:Case.restricted ?><?cs var:Lang.restrict.open_lede ?><?cs else ?><?cs var:Lang.restrict.lede ?><?cs /if ?></p></div>
<form class="form panel" method="post" action="/sak/<?cs var:url_escape(Case.number) ?>/sperr" novalidate>
<?cs call:hidden() ?><?cs call:kept() ?><?cs call:faults() ?><input type="hidden" name="saken" value="<?cs if:Case.restricted ?>apne<?cs else ?>sperr<?cs /if ?>">
<?cs call:area(Form.sperr_fordi, Lang.restrict.why, Lang.restrict.why_help, "") ?>
<div class="row"><button class="ds-button" type="submit"><?cs if:Case.restricted ?><?cs var:Lang.restrict.open ?><?cs else ?><?cs var:Lang.restrict.restrict ?><?cs /if ?></button><?cs call:keep() ?><a class="ds-button" data-variant="tertiary" href="/sak/<?cs var:url_escape(Case.number) ?>"><?cs var:Lang.form.cancel ?></a></div>
</form>
