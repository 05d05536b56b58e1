<?cs include!"form.cs" ?><?cs include!"page.cs" ?><?cs include!"intake/apply_parts.cs" ?>
<?cs call:head(Lang.assess.title, Case.number, "page stack") ?>
<?cs call:about_application(Lang.assess.title) ?>
<form class="form panel" method="post" action="/sak/<?cs var:url_escape(Case.number) ?>/soknad/<?cs var:url_escape(Application.id) ?>/vurder" novalidate>
<?cs call:hidden() ?><?cs call:kept() ?><?cs call:faults() ?>
<p><?cs var:Lang.assess.lede ?></p>
<fieldset class="ds-fieldset"<?cs if:Form.langvarig.wrong ?> aria-describedby="langvarig-e"<?cs /if ?>><?cs call:legend(Form.langvarig, Lang.assess.lasting, "") ?>
<?cs call:radio(Form.langvarig, "langvarig", "ja", Lang.assessed.yes) ?>
<?cs call:radio(Form.langvarig, "langvarig-2", "delvis", Lang.assessed.partly) ?>
<?cs call:radio(Form.langvarig, "langvarig-3", "nei", Lang.assessed.no) ?>
<?cs call:radio(Form.langvarig, "langvarig-4", "uklart", Lang.assessed.unclear) ?>
<?cs call:fault(Form.langvarig) ?></fieldset>
<fieldset class="ds-fieldset"<?cs if:Form.koordinert.wrong ?> aria-describedby="koordinert-e"<?cs /if ?>><?cs call:legend(Form.koordinert, Lang.assess.several, "") ?>
<?cs call:radio(Form.koordinert, "koordinert", "ja", Lang.assessed.yes) ?>
<?cs call:radio(Form.koordinert, "koordinert-2", "delvis", Lang.assessed.partly) ?>
<?cs call:radio(Form.koordinert, "koordinert-3", "nei", Lang.assessed.no) ?>
<?cs call:radio(Form.koordinert, "koordinert-4", "uklart", Lang.assessed.unclear) ?>
<?cs call:fault(Form.koordinert) ?></fieldset>
<fieldset class="ds-fieldset"<?cs if:Form.uavhengig.wrong ?> aria-describedby="uavhengig-e"<?cs /if ?>><?cs call:legend(Form.uavhengig, Lang.assess.free, "") ?>
<?cs call:radio(Form.uavhengig, "uavhengig", "ja", Lang.assessed.yes) ?>
<?cs call:radio(Form.uavhengig, "uavhengig-2", "delvis", Lang.assessed.partly) ?>
<?cs call:radio(Form.uavhengig, "uavhengig-3", "nei", Lang.assessed.no) ?>
<?cs call:radio(Form.uavhengig, "uavhengig-4", "uklart", Lang.assessed.unclear) ?>
<?cs call:fault(Form.uavhengig) ?></fieldset>
<fieldset class="ds-fieldset"<?cs if:Form.helhet.wrong ?> aria-describedby="helhet-e"<?cs /if ?>><?cs call:legend(Form.helhet, Lang.assess.whole, "") ?>
<?cs call:radio(Form.helhet, "helhet", "ja", Lang.assessed.yes) ?>
<?cs call:radio(Form.helhet, "helhet-2", "delvis", Lang.assessed.partly) ?>
<?cs call:radio(Form.helhet, "helhet-3", "nei", Lang.assessed.no) ?>
<?cs call:radio(Form.helhet, "helhet-4", "uklart", Lang.assessed.unclear) ?>
<?cs call:fault(Form.helhet) ?></fieldset>
<?cs call:area(Form.vurdering, Lang.assess.text, Lang.assess.text_help, "") ?>
<div class="row"><button class="ds-button" type="submit"><?cs var:Lang.assess.submit ?></button><?cs call:keep() ?><a class="ds-button" data-variant="tertiary" href="/sak/<?cs var:url_escape(Case.number) ?>/soknad/<?cs var:url_escape(Application.id) ?>"><?cs var:Lang.form.cancel ?></a></div>
</form>
