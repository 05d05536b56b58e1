<?cs include!"form.cs" ?><?cs include!"page.cs" ?>
<?cs call:head(Lang.question.ask, "", "page stack") ?>
<div class="page-head stack" data-gap="sm"><?cs call:crumbs(Lang.question.ask) ?><h1 class="ds-heading" data-size="lg"><?cs var:Lang.question.ask ?></h1><p class="lede"><?cs var:Lang.question.lede ?></p></div>
<div class="columns">
<form class="form panel" method="post" action="/sporsmal/nytt" novalidate>
<?cs call:hidden() ?><?cs if:Form.fra.typed ?><input type="hidden" name="fra" value="<?cs var:Form.fra.typed ?>"><?cs /if ?><?cs call:kept() ?><?cs call:faults() ?>
<?cs call:area(Form.sporsmal, Lang.question.text, Lang.question.text_help, "") ?>
<?cs if:Form.fra.typed ?><?cs call:tick(Form.med_siden, Lang.question.tell_page) ?><p class="quiet"><?cs var:Lang.question.page_is ?> <span class="keep"><?cs var:Form.fra.typed ?></span></p><?cs /if ?>
<div class="row"><button class="ds-button" type="submit"><?cs var:Lang.question.submit ?></button><?cs call:keep() ?><a class="ds-button" data-variant="tertiary" href="/"><?cs var:Lang.form.cancel ?></a></div>
</form>
<aside class="panel stack" data-gap="sm" aria-labelledby="skjer"><h2 class="ds-heading" data-size="2xs" id="skjer"><?cs var:Lang.offer.after.title ?></h2><ol class="ds-list"><li><?cs var:Lang.question.after.a ?></li><li><?cs var:Lang.question.after.b ?></li></ol><p><a class="ds-link" href="/sporsmal"><?cs var:Lang.question.mine ?></a></p></aside>
</div>
