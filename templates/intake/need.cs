<?cs include!"form.cs" ?><?cs include!"page.cs" ?>
<?cs call:head(Lang.need.title, "", "page stack") ?>
<div class="page-head stack" data-gap="sm"><?cs call:crumbs(Lang.need.title) ?><h1 class="ds-heading" data-size="lg"><?cs var:Lang.need.title ?></h1><p class="lede"><?cs var:Lang.need.lede ?></p><p><a class="ds-link" href="/meld-behov/sendt"><?cs var:Lang.need.after ?></a></p></div>
<form class="form panel" method="post" action="/meld-behov" novalidate>
<?cs call:hidden() ?><?cs call:kept() ?><?cs call:faults() ?>
<?cs call:line(Form.navn, Lang.need.whom, "", "", "") ?>
<?cs call:line(Form.fodselsdato, Lang.register.birth, Lang.need.birth_help, "12", "") ?>
<fieldset class="ds-fieldset"<?cs if:Form.behov.wrong ?> aria-describedby="behov-e"<?cs /if ?>><?cs call:legend(Form.behov, Lang.need.about, "") ?>
<?cs call:radio(Form.behov, "behov", "plan", Lang.inquiry_about.plan) ?>
<?cs call:radio(Form.behov, "behov-2", "koordinator", Lang.inquiry_about.coordinator) ?>
<?cs call:radio(Form.behov, "behov-3", "barnekoordinator", Lang.inquiry_about.child_coordinator) ?>
<?cs call:radio(Form.behov, "behov-4", "vet-ikke", Lang.inquiry_about.unknown) ?>
<?cs call:fault(Form.behov) ?></fieldset>
<?cs call:area(Form.sett, Lang.need.seen, Lang.need.seen_help, "") ?>
<fieldset class="ds-fieldset"<?cs if:Form.nas.wrong ?> aria-describedby="nas-e"<?cs /if ?>><?cs call:legend(Form.nas, Lang.need.reach, "") ?>
<?cs call:radio(Form.nas, "nas", "telefon", Lang.answer_way.phone) ?>
<?cs call:radio(Form.nas, "nas-2", "epost", Lang.answer_way.mail) ?>
<?cs call:radio(Form.nas, "nas-3", "ikke", Lang.need.by_me) ?>
<?cs call:fault(Form.nas) ?></fieldset>
<?cs call:line(Form.kontakt, Lang.apply.contact, "", "", "1") ?>
<?cs call:tick(Form.samtykke, Lang.need.consent) ?>
<?cs call:line(Form.uten_samtykke, Lang.need.why, Lang.need.why_help, "", "1") ?>
<div class="row"><button class="ds-button" type="submit"><?cs var:Lang.need.submit ?></button><?cs call:keep() ?><a class="ds-button" data-variant="tertiary" href="/"><?cs var:Lang.form.cancel ?></a></div>
</form>
