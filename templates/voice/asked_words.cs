<?cs include!"form.cs" ?><?cs include!"page.cs" ?>
<?cs def:worded(f, code, help) ?><div class="ds-field"><label class="ds-label" for="<?cs var:f.name ?>"><?cs var:Lang.language[code] ?><?cs call:optional(f, "") ?></label><?cs call:help(f, help) ?><input class="ds-input" type="text" dir="auto" lang="<?cs var:code ?>" id="<?cs var:f.name ?>" name="<?cs var:f.name ?>" value="<?cs var:f.typed ?>" autocomplete="off"<?cs call:ties(f, help) ?>><?cs call:fault(f) ?></div><?cs /def ?>
<?cs call:below("/tilbakemeldinger/sporsmal", Lang.asked.title) ?>
<?cs if:Question ?><?cs call:head(Lang.asked.change_title, "", "page stack") ?><?cs else ?><?cs call:head(Lang.asked.new, "", "page stack") ?><?cs /if ?>
<div class="page-head stack" data-gap="sm"><?cs if:Question ?><?cs call:crumbs(Lang.asked.change_title) ?><?cs else ?><?cs call:crumbs(Lang.asked.new) ?><?cs /if ?><h1 class="ds-heading" data-size="lg"><?cs if:Question ?><?cs var:Lang.asked.change_title ?><?cs else ?><?cs var:Lang.asked.new ?><?cs /if ?></h1><p class="lede"><?cs if:Question ?><?cs var:Lang.asked.change_lede ?><?cs else ?><?cs var:Lang.asked.new_lede ?><?cs /if ?></p></div>
<form class="form panel" method="post" action="/tilbakemeldinger/sporsmal/<?cs if:Question ?><?cs var:url_escape(Question) ?><?cs else ?>ny<?cs /if ?>" novalidate>
<?cs call:hidden() ?><?cs call:kept() ?><?cs call:faults() ?>
<?cs call:worded(Form.bokmal, "nb", Lang.asked.help) ?>
<?cs call:worded(Form.nynorsk, "nn", "") ?>
<?cs call:worded(Form.engelsk, "en", Lang.asked.other_help) ?>
<?cs call:worded(Form.ukrainsk, "uk", "") ?>
<?cs call:worded(Form.polsk, "pl", "") ?>
<?cs call:worded(Form.arabisk, "ar", "") ?>
<?cs call:worded(Form.nordsamisk, "se", "") ?>
<div class="row"><button class="ds-button" type="submit"><?cs var:Lang.asked.submit ?></button><?cs call:keep() ?><a class="ds-button" data-variant="tertiary" href="/tilbakemeldinger/sporsmal"><?cs var:Lang.form.cancel ?></a></div>
</form>
