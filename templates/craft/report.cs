<?cs include!"form.cs" ?><?cs include!"page.cs" ?><?cs include!"voice/printing.cs" ?>
<?cs call:below("/tall", Lang.statistics.title) ?>
<?cs call:head(Lang.statistics.report, "", "page stack") ?>
<div class="page-head stack" data-gap="sm"><?cs call:crumbs(Lang.statistics.report) ?><h1 class="ds-heading" data-size="lg"><?cs var:Lang.statistics.report ?></h1><p class="lede"><?cs var:Lang.statistics.report_lede ?></p></div>
<?cs if:Letter.state ?><div class="panel stack"><?cs if:Letter.dated ?><p><?cs var:Lang.statistics.report_of ?> <strong><?cs var:Letter.dated ?></strong></p><?cs /if ?><?cs call:printing() ?></div><?cs /if ?>
<form class="form panel" method="post" action="/tall/rapport" novalidate>
<?cs call:hidden() ?><?cs call:faults() ?><?cs if:Form.bad && First ?><p class="note"><?cs var:Lang.statistics.first ?> <?cs var:First ?>.</p><?cs /if ?><?cs if:NotYet ?><p class="note"><?cs var:Lang.statistics.not_yet ?></p><?cs /if ?>
<?cs call:line(Form.per_dato, Lang.statistics.day, Lang.form.date_help, "12", "1") ?>
<div class="row"><button class="ds-button" type="submit"<?cs if:Letter.state ?> data-variant="secondary"<?cs /if ?>><?cs var:Lang.statistics.report_make ?></button><a class="ds-button" data-variant="tertiary" href="/tall"><?cs var:Lang.statistics.report_back ?></a></div>
</form>
