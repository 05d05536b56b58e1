<?cs include!"form.cs" ?><?cs include!"page.cs" ?><?cs include!"intake/apply_parts.cs" ?>
<?cs call:head(Lang.hand.title, Case.number, "page stack") ?>
<?cs call:about_application(Lang.hand.title) ?>
<form class="form panel" method="post" action="/sak/<?cs var:url_escape(Case.number) ?>/soknad/<?cs var:url_escape(Application.id) ?>/overlat" novalidate>
<?cs call:hidden() ?><?cs call:faults() ?>
<p><?cs var:Lang.hand.lede ?></p>
<div class="ds-field"><label class="ds-label" for="kollega"><?cs var:Lang.hand.to ?></label><select class="ds-input" id="kollega" name="kollega"<?cs call:ties(Form.kollega, "") ?>><option value=""><?cs var:Lang.form.choose ?></option><?cs each:w = Workers ?><option value="<?cs var:w.id ?>"<?cs if:Form.kollega.typed == w.id ?> selected<?cs /if ?>><?cs var:w.name ?></option><?cs /each ?></select><?cs call:fault(Form.kollega) ?></div>
<div class="row"><button class="ds-button" type="submit"><?cs var:Lang.hand.submit ?></button><a class="ds-button" data-variant="tertiary" href="/sak/<?cs var:url_escape(Case.number) ?>/soknad/<?cs var:url_escape(Application.id) ?>"><?cs var:Lang.form.cancel ?></a></div>
</form>
