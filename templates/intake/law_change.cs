<?cs include!"form.cs" ?><?cs include!"page.cs" ?>
<?cs def:worded(f, code) ?><div class="ds-field"><label class="ds-label" for="<?cs var:f.name ?>"><?cs var:Lang.language[code] ?></label><input class="ds-input" type="text" lang="<?cs var:code ?>" id="<?cs var:f.name ?>" name="<?cs var:f.name ?>" value="<?cs var:f.typed ?>" autocomplete="off"<?cs call:ties(f, "") ?>><?cs call:fault(f) ?></div><?cs /def ?>
<?cs call:below("/lovhjemler", Lang.law.title) ?>
<?cs call:head(Lang.law.change_title, Lang.law_reference[Law.name], "page stack") ?>
<div class="page-head stack" data-gap="sm"><?cs call:crumbs(Lang.law.change_title) ?><h1 class="ds-heading" data-size="lg"><?cs var:Lang.law.change_title ?> – <?cs var:Lang.law_reference[Law.name] ?></h1><p class="lede"><?cs var:Lang.law.change_lede ?></p></div>
<form class="form panel" method="post" action="/lovhjemler/<?cs var:url_escape(Law.slug) ?>/endre" novalidate>
<?cs call:hidden() ?><?cs call:kept() ?><?cs call:faults() ?>
<?cs call:worded(Form.bokmal, "nb") ?>
<?cs call:worded(Form.nynorsk, "nn") ?>
<?cs call:line(Form.dag, Lang.law.day, Lang.form.date_help, "12", "") ?>
<div class="row"><button class="ds-button" type="submit"><?cs var:Lang.law.submit ?></button><?cs call:keep() ?><a class="ds-button" data-variant="tertiary" href="/lovhjemler/<?cs var:url_escape(Law.slug) ?>"><?cs var:Lang.form.cancel ?></a></div>
</form>
