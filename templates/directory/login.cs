<?cs include!"form.cs" ?><?cs include!"page.cs" ?>
<?cs call:head(Lang.login.title, "", "alone") ?>
<div class="stack" data-gap="sm"><h1 class="ds-heading" data-size="lg"><?cs var:Lang.login.title ?></h1><p class="lede"><?cs var:Lang.login.lede ?></p></div>
<?cs if:Refused ?><div class="ds-alert" data-color="danger" role="alert"><h2 class="ds-heading" data-size="2xs"><?cs var:Lang.login.refused.title ?></h2><p class="ds-paragraph"><?cs var:Lang.login.refused.text ?></p></div><?cs /if ?>
<?cs if:Wait ?><div class="ds-alert" data-color="warning" role="alert"><h2 class="ds-heading" data-size="2xs"><?cs var:Lang.login.wait.title ?></h2><p class="ds-paragraph"><?cs var:Wait ?></p></div><?cs /if ?>
<?cs if:Away ?><div class="ds-alert" data-color="warning" role="alert"><h2 class="ds-heading" data-size="2xs"><?cs var:Lang.login.away.title ?></h2><p class="ds-paragraph"><?cs var:Lang.login.away.text ?></p><p class="ds-paragraph"><a class="ds-link" href="/nodkonto"><?cs var:Lang.breakglass.link ?></a></p></div><?cs /if ?>
<?cs if:Unknown ?><div class="ds-alert" data-color="warning" role="alert"><h2 class="ds-heading" data-size="2xs"><?cs var:Lang.login.unknown.title ?></h2><p class="ds-paragraph"><?cs var:Lang.login.unknown.text ?></p></div><?cs /if ?>
<form class="panel stack" method="post" action="/logg-inn">
<?cs call:hidden() ?><input type="hidden" name="til" value="<?cs var:Form.til.typed ?>">
<div class="ds-field"><label class="ds-label" for="username"><?cs var:Lang.login.username ?></label><p data-field="description" id="username-d"><?cs var:Lang.login.username_help ?></p><input class="ds-input" type="text" id="username" name="username" value="<?cs var:Form.username.typed ?>" autocomplete="username" autocapitalize="none" spellcheck="false" aria-describedby="username-d" required></div>
<div class="ds-field"><label class="ds-label" for="password"><?cs var:Lang.login.password ?></label><input class="ds-input" id="password" name="password" type="password" autocomplete="current-password" required></div>
<button class="ds-button" type="submit"><?cs var:Lang.login.submit ?></button>
</form>
<p class="quiet"><?cs var:Lang.login.help ?></p>
