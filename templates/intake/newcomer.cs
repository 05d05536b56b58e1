<?cs include!"plan/consent_parts.cs" ?><?cs include!"form.cs" ?>
<?cs # whoever is taken in with a consent: fields as in intake/newcomer.h ?>
<?cs def:newcomer_who(label) ?><?cs if:Twin ?><p><a class="ds-link" href="/sak/<?cs var:url_escape(Twin) ?>"><?cs var:Lang.log_open.to_case ?></a></p><?cs /if ?>
<?cs call:line(Form.navn, label, "", "", "") ?>
<?cs call:line(Form.fodselsdato, Lang.register.birth, Lang.form.date_help, "12", "1") ?>
<?cs call:tick(Form.ventet_barn, Lang.log_open.expected) ?>
<?cs call:tick(Form.sperret_adresse, Lang.register.blocked) ?><?cs /def ?>
