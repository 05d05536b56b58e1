<?cs include!"form.cs" ?><?cs include!"page.cs" ?>
<?cs call:head(Lang.return.title, Case.number, "page stack") ?>
<div class="page-head stack" data-gap="sm"><?cs call:crumbs(Lang.return.title) ?><h1 class="ds-heading" data-size="lg"><?cs var:Lang.return.title ?></h1><?cs call:about_strand() ?></div>
<form class="form panel" method="post" action="/sak/<?cs var:url_escape(Case.number) ?>/<?cs var:Strand.slug ?>/retur" novalidate>
<?cs call:hidden() ?><?cs call:kept() ?><?cs call:faults() ?>
<p><?cs var:Lang.return.lede ?></p>
<?cs call:area(Form.tilbake, Lang.return.why, Lang.return.why_help, "") ?>
<div class="row"><button class="ds-button" type="submit"><?cs var:Lang.return.submit ?></button><?cs call:keep() ?><a class="ds-button" data-variant="tertiary" href="/sak/<?cs var:url_escape(Case.number) ?>"><?cs var:Lang.form.cancel ?></a></div>
</form>
