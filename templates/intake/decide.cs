<?cs include!"form.cs" ?><?cs include!"page.cs" ?><?cs include!"intake/apply_parts.cs" ?>
<?cs call:head(Lang.decide.title, Case.number, "page stack") ?>
<?cs call:about_application(Lang.decide.title) ?>
<form class="form panel" method="post" action="/sak/<?cs var:url_escape(Case.number) ?>/soknad/<?cs var:url_escape(Application.id) ?>/vedtak" novalidate>
<?cs call:hidden() ?><?cs call:kept() ?><?cs call:faults() ?>
<p><?cs var:Lang.decide.lede ?></p>
<?cs call:outcomes(Form.om_koordinator, Lang.decide.coordinator) ?>
<?cs call:kinds(Form.koordinatorslag, Lang.decide.kind) ?>
<?cs call:outcomes(Form.om_plan, Lang.decide.plan) ?>
<fieldset class="ds-fieldset"<?cs if:Form.brevslag.wrong ?> aria-describedby="brevslag-e"<?cs /if ?>><?cs call:legend(Form.brevslag, Lang.decide.form, "") ?>
<?cs call:radio(Form.brevslag, "brevslag", "enkeltvedtak", Lang.decision_form.individual_decision) ?>
<?cs call:radio(Form.brevslag, "brevslag-2", "klagerett", Lang.decision_form.appealable) ?>
<?cs call:radio(Form.brevslag, "brevslag-3", "tildelingsbrev", Lang.decision_form.allocation) ?>
<?cs call:fault(Form.brevslag) ?></fieldset>
<fieldset class="ds-fieldset"<?cs if:Form.hjemmel.wrong ?> aria-describedby="hjemmel-e"<?cs /if ?>><?cs call:legend(Form.hjemmel, Lang.decide.bases, Lang.decide.bases_help) ?>
<?cs each:b = Bases ?><?cs call:box(Form.hjemmel, b.id, Lang.legal_basis[b.basis], first(b)) ?>
<?cs /each ?><?cs call:fault(Form.hjemmel) ?></fieldset>
<div class="ds-field"><label class="ds-label" for="viktigst"><?cs var:Lang.decide.main ?></label><?cs call:help(Form.viktigst, Lang.decide.main_help) ?><select class="ds-input" id="viktigst" name="viktigst"<?cs call:ties(Form.viktigst, "ja") ?>><option value=""><?cs var:Lang.form.choose ?></option><?cs each:b = Bases ?><option value="<?cs var:b.id ?>"<?cs if:Form.viktigst.typed == b.id ?> selected<?cs /if ?>><?cs var:Lang.legal_basis[b.basis] ?></option><?cs /each ?></select><?cs call:fault(Form.viktigst) ?></div>
<?cs call:area(Form.fakta, Lang.decide.facts, Lang.decide.facts_help, "1") ?>
<?cs call:area(Form.grunner, Lang.decide.reasons, Lang.decide.reasons_help, "1") ?>
<div class="row"><button class="ds-button" type="submit" name="ferdig" value="ja"><?cs var:Lang.decide.done ?></button><button class="ds-button" data-variant="secondary" type="submit"><?cs var:Lang.decide.submit ?></button><?cs call:keep() ?><a class="ds-button" data-variant="tertiary" href="/sak/<?cs var:url_escape(Case.number) ?>/soknad/<?cs var:url_escape(Application.id) ?>"><?cs var:Lang.form.cancel ?></a></div>
</form>
