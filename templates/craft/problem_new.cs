<?cs include!"form.cs" ?><?cs include!"page.cs" ?>
<?cs def:choice(f, id, value, label, what) ?><div class="ds-field"><input class="ds-input" type="radio" id="<?cs var:id ?>" name="<?cs var:f.name ?>" value="<?cs var:value ?>"<?cs if:f.typed == value ?> checked<?cs /if ?>><label class="ds-label" for="<?cs var:id ?>"><?cs var:label ?> <span class="quiet">– <?cs var:what ?></span></label></div><?cs /def ?>
<?cs call:head(Lang.problem.report, "", "page stack") ?>
<div class="page-head stack" data-gap="sm"><?cs call:crumbs(Lang.problem.report) ?><h1 class="ds-heading" data-size="lg"><?cs var:Lang.problem.report ?></h1><p class="lede"><?cs var:Lang.problem.lede ?></p></div>
<div class="columns">
<form class="form panel" method="post" action="/problemer/nytt" novalidate>
<?cs call:hidden() ?><?cs call:kept() ?><?cs call:faults() ?>
<fieldset class="ds-fieldset"<?cs if:Form.slag.wrong ?> aria-describedby="slag-e"<?cs /if ?>><?cs call:legend(Form.slag, Lang.problem.kind, "") ?>
<?cs call:choice(Form.slag, "slag", "samarbeid", Lang.problem_kind.cooperation, Lang.problem.cooperation_is) ?>
<?cs call:choice(Form.slag, "slag-ressurser", "ressurser", Lang.problem_kind.resources, Lang.problem.resources_is) ?>
<?cs call:choice(Form.slag, "slag-kompetanse", "kompetanse", Lang.problem_kind.competence, Lang.problem.competence_is) ?>
<?cs call:fault(Form.slag) ?></fieldset>
<div class="ds-field"><label class="ds-label" for="gjelder"><?cs var:Lang.problem.unit ?></label><select class="ds-input" id="gjelder" name="gjelder"<?cs if:Form.gjelder.wrong ?><?cs call:ties(Form.gjelder, "") ?><?cs /if ?>><option value=""><?cs var:Lang.form.choose ?></option><?cs each:u = Units ?><option value="<?cs var:u.id ?>"<?cs if:Form.gjelder.typed == u.id ?> selected<?cs /if ?>><?cs var:u.name ?></option><?cs /each ?></select><?cs call:fault(Form.gjelder) ?></div>
<?cs call:area(Form.problem, Lang.problem.text, Lang.problem.text_help, "") ?>
<div class="row"><button class="ds-button" type="submit"><?cs var:Lang.problem.submit ?></button><?cs call:keep() ?><a class="ds-button" data-variant="tertiary" href="/"><?cs var:Lang.form.cancel ?></a></div>
</form>
<aside class="panel stack" data-gap="sm" aria-labelledby="skjer"><h2 class="ds-heading" data-size="2xs" id="skjer"><?cs var:Lang.offer.after.title ?></h2><ol class="ds-list"><li><?cs var:Lang.problem.after.a ?></li><li><?cs var:Lang.problem.after.b ?></li><li><?cs var:Lang.problem.after.c ?></li></ol><p><a class="ds-link" href="/problemer"><?cs var:Lang.problem.list ?></a></p></aside>
</div>
