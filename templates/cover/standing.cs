<?cs include!"form.cs" ?><?cs include!"page.cs" ?><?cs include!"cover/colleagues.cs" ?>
<?cs call:head(Lang.standing.title, Who.name, "page stack") ?>
<div class="page-head stack" data-gap="sm"><?cs call:crumbs(Lang.standing.title) ?><h1 class="ds-heading" data-size="lg"><?cs var:Lang.standing.title ?><?cs if:Who.name ?> – <?cs var:Who.name ?><?cs /if ?></h1><p class="lede"><?cs if:Who.name ?><?cs var:Lang.standing.lede_other ?><?cs else ?><?cs var:Lang.standing.lede ?><?cs /if ?></p></div>
<?cs call:faults() ?>
<?cs if:subcount(Colleagues) ?><form class="form panel" method="post" action="<?cs var:Who.path ?>/fast" novalidate>
<?cs call:hidden() ?>
<div class="ds-field"><label class="ds-label" for="stedfortreder"><?cs var:Lang.absence.who ?></label><?cs call:help(Form.stedfortreder, Lang.standing.who_help) ?><select class="ds-input" id="stedfortreder" name="stedfortreder"<?cs call:ties(Form.stedfortreder, "ja") ?>><?cs call:colleagues(Lang.standing.nobody, "") ?></select><?cs call:fault(Form.stedfortreder) ?></div>
<div class="row"><button class="ds-button" type="submit"><?cs var:Lang.standing.submit ?></button><a class="ds-button" data-variant="tertiary" href="<?cs var:Who.path ?>"><?cs var:Lang.form.cancel ?></a></div>
</form><?cs else ?><p class="quiet"><?cs var:Lang.absence.nobody ?></p><?cs /if ?>
