<?cs include!"form.cs" ?><?cs include!"page.cs" ?>
<?cs call:head(Lang.substitute.choose, "", "page stack") ?><?cs call:below("/innstillinger", Lang.settings.title) ?>
<div class="page-head stack" data-gap="sm"><?cs call:crumbs(Lang.substitute.choose) ?><h1 class="ds-heading" data-size="lg"><?cs var:Lang.substitute.choose ?></h1><p class="lede"><?cs var:Lang.substitute.lede ?></p></div>
<?cs if:subcount(Colleagues) ?><form class="form panel" method="post" action="/innstillinger/stedfortreder" novalidate>
<?cs call:hidden() ?><?cs call:faults() ?>
<div class="ds-field"><label class="ds-label" for="stedfortreder"><?cs var:Lang.substitute.who ?></label><select class="ds-input" id="stedfortreder" name="stedfortreder"<?cs call:ties(Form.stedfortreder, "") ?>><option value=""><?cs var:Lang.form.choose ?></option><?cs each:c = Colleagues ?><option value="<?cs var:c.id ?>"<?cs if:c.chosen ?> selected<?cs /if ?>><?cs var:c.label ?></option><?cs /each ?></select><?cs call:fault(Form.stedfortreder) ?></div>
<?cs call:line(Form.fra, Lang.substitute.first, Lang.form.date_help, "12", "") ?>
<?cs call:line(Form.til, Lang.substitute.last, "", "12", "") ?>
<div class="row"><button class="ds-button" type="submit"><?cs var:Lang.substitute.submit ?></button><a class="ds-button" data-variant="tertiary" href="/innstillinger"><?cs var:Lang.form.cancel ?></a></div>
</form>
<?cs else ?><div class="panel stack"><p><?cs var:Lang.substitute.nobody ?></p><div class="row"><a class="ds-button" data-variant="secondary" href="/innstillinger"><?cs var:Lang.page.back ?></a></div></div><?cs /if ?>
