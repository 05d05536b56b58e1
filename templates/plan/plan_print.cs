<?cs include!"form.cs" ?><?cs include!"page.cs" ?><?cs include!"plan/plan_parts.cs" ?><?cs include!"voice/printing.cs" ?>
<?cs call:head(Lang.plan.pdf, Case.number, "page stack") ?><?cs call:above_plan() ?>
<div class="page-head stack" data-gap="sm"><?cs call:crumbs(Lang.plan.pdf) ?><h1 class="ds-heading" data-size="lg"><?cs var:Lang.plan.pdf ?></h1></div>
<div class="panel stack"><?cs call:printing() ?><p><a class="ds-link" href="/sak/<?cs var:url_escape(Case.number) ?>/plan"><?cs var:Lang.plan.title ?></a></p></div>
