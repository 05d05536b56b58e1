<?cs include!"form.cs" ?><?cs include!"page.cs" ?>
<?cs call:head(Lang.content.title, Case.number, "page stack") ?>
<div class="page-head stack" data-gap="sm"><?cs call:crumbs(Lang.content.title) ?><h1 class="ds-heading" data-size="lg"><?cs var:Lang.content.title ?></h1><p class="lede"><bdi><?cs var:Case.name ?></bdi> · <span class="keep"><?cs var:Lang.case.case ?> <?cs var:Case.number ?></span></p><p><?cs var:Lang.content.lede ?></p></div>
<form class="form panel" method="post" action="/sak/<?cs var:url_escape(Case.number) ?>/innhold" novalidate>
<?cs call:hidden() ?><?cs call:kept() ?><?cs call:faults() ?>
<fieldset class="ds-fieldset"<?cs if:Form.hvorfor.wrong ?> aria-describedby="hvorfor-e"<?cs /if ?>><?cs call:legend(Form.hvorfor, Lang.content.why, "") ?>
<?cs call:radio(Form.hvorfor, "hvorfor", "overlevering", Lang.opened_why.handover) ?>
<?cs call:radio(Form.hvorfor, "hvorfor-2", "tilbakemelding", Lang.opened_why.feedback) ?>
<?cs call:radio(Form.hvorfor, "hvorfor-3", "hjelp", Lang.opened_why.help) ?>
<?cs call:fault(Form.hvorfor) ?></fieldset>
<?cs call:area(Form.begrunnelse, Lang.content.reason, Lang.content.reason_help, "") ?>
<div class="row"><button class="ds-button" type="submit"><?cs var:Lang.content.submit ?></button><?cs call:keep() ?><a class="ds-button" data-variant="tertiary" href="/sak/<?cs var:url_escape(Case.number) ?>"><?cs var:Lang.form.cancel ?></a></div>
</form>
