<?cs include!"form.cs" ?><?cs include!"page.cs" ?><?cs include!"intake/apply_parts.cs" ?>
<?cs call:head(Lang.register.title, "", "page stack") ?>
<div class="page-head stack" data-gap="sm"><?cs call:crumbs(Lang.register.title) ?><h1 class="ds-heading" data-size="lg"><?cs var:Lang.register.title ?></h1><p class="lede"><?cs var:Lang.register.lede ?></p></div>
<form class="form panel" method="post" action="/sak/ny" novalidate>
<?cs call:hidden() ?><?cs call:kept() ?><?cs call:faults() ?>
<?cs if:Shielded ?><div class="ds-alert" data-color="warning"><p class="ds-paragraph"><?cs var:Lang.register.shielded ?></p></div><?cs /if ?>
<?cs if:Twin ?><div class="ds-alert" data-color="warning"><p class="ds-paragraph"><?cs var:Lang.register.twin ?> <a class="ds-link" href="/sak/<?cs var:url_escape(Twin) ?>"><?cs var:Twin ?></a></p></div><?cs /if ?>
<?cs call:line(Form.navn, Lang.register.name, "", "", "") ?>
<?cs call:line(Form.fodselsdato, Lang.register.birth, Lang.form.date_help, "12", "1") ?>
<?cs call:tick(Form.ventet_barn, Lang.register.expected) ?>
<?cs call:tick(Form.sperret_adresse, Lang.register.blocked) ?>
<?cs call:kinds(Form.type, Lang.register.kind) ?>
<p class="quiet"><?cs var:Lang.register.everyday ?></p>
<?cs call:line(Form.mottatt, Lang.register.received, Lang.form.date_help, "12", "") ?>
<?cs call:line(Form.vedtak, Lang.register.decided, Lang.form.date_help, "12", "") ?>
<?cs call:line(Form.journal, Lang.register.journal, "", "20", "") ?>
<?cs call:area(Form.onske, Lang.register.wish, Lang.register.wish_help, "") ?>
<div class="row"><button class="ds-button" type="submit"><?cs var:Lang.register.submit ?></button><?cs call:keep() ?><a class="ds-button" data-variant="tertiary" href="/"><?cs var:Lang.form.cancel ?></a></div>
</form>
