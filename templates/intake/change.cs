<?cs include!"form.cs" ?><?cs include!"page.cs" ?><?cs include!"intake/apply_parts.cs" ?>
<?cs call:head(Lang.change.title, Case.number, "page stack") ?>
<?cs call:about_application(Lang.change.title) ?>
<form class="form panel" method="post" action="/sak/<?cs var:url_escape(Case.number) ?>/soknad/<?cs var:url_escape(Application.id) ?>/endre" novalidate>
<?cs call:hidden() ?><?cs call:kept() ?><?cs call:faults() ?>
<p><?cs var:Lang.change.lede ?></p>
<?cs if:Strand.state != "closed" ?><div class="ds-alert" data-color="info"><p class="ds-paragraph"><?cs if:Strand.state == "registered" ?><?cs var:Lang.change.not_given ?><?cs elif:Strand.state == "active" ?><?cs var:Lang.change.goes_on ?><?cs else ?><?cs var:Lang.change.at_unit ?><?cs /if ?></p></div><?cs /if ?>
<?cs call:area(Form.endringsgrunn, Lang.change.why, Lang.change.why_help, "") ?>
<div class="row"><button class="ds-button" type="submit"><?cs var:Lang.change.submit ?></button><?cs call:keep() ?><a class="ds-button" data-variant="tertiary" href="/sak/<?cs var:url_escape(Case.number) ?>/soknad/<?cs var:url_escape(Application.id) ?>"><?cs var:Lang.form.cancel ?></a></div>
</form>
<section class="panel stack" data-gap="sm" aria-labelledby="naa-t"><h2 class="ds-heading" data-size="xs" id="naa-t"><?cs var:Lang.change.now ?></h2><?cs call:decided(Decision) ?></section>
