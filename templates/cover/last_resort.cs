<?cs include!"form.cs" ?><?cs include!"page.cs" ?>
<?cs call:below("/reserver", Lang.fallbacks.title) ?><?cs call:head(Lang.last_resort.title, "", "page stack") ?>
<div class="page-head stack" data-gap="sm"><?cs call:crumbs(Lang.last_resort.title) ?><h1 class="ds-heading" data-size="lg"><?cs var:Lang.last_resort.title ?></h1><p class="lede"><?cs var:Lang.last_resort.what ?></p></div>
<form class="form panel" method="post" action="/reserver/siste" novalidate>
<?cs call:hidden() ?><?cs call:kept() ?><?cs call:faults() ?><input type="hidden" name="sett" value="<?cs var:Seen ?>">
<?cs call:line(Form.siste_person, Lang.last_resort.who, Lang.last_resort.who_help, "", "") ?>
<?cs call:line(Form.siste_fra, Lang.last_resort.from, Lang.last_resort.from_help, "12", "") ?>
<?cs call:area(Form.siste_grunn, Lang.last_resort.reason, Lang.last_resort.reason_help, "") ?>
<div class="row"><button class="ds-button" type="submit"><?cs var:Lang.last_resort.submit ?></button><?cs call:keep() ?><a class="ds-button" data-variant="tertiary" href="/reserver"><?cs var:Lang.form.cancel ?></a></div>
</form>
