<?cs include!"form.cs" ?><?cs include!"page.cs" ?>
<?cs call:head(Lang.breakglass.title, "", "alone") ?>
<div class="stack" data-gap="sm"><h1 class="ds-heading" data-size="lg"><?cs var:Lang.breakglass.title ?></h1><p class="lede"><?cs var:Lang.breakglass.lede ?></p></div>
<?cs if:Refused ?><div class="ds-alert" data-color="danger" role="alert"><h2 class="ds-heading" data-size="2xs"><?cs var:Lang.login.refused.title ?></h2><p class="ds-paragraph"><?cs var:Lang.breakglass.refused ?></p></div><?cs /if ?>
<?cs if:Wait ?><div class="ds-alert" data-color="warning" role="alert"><h2 class="ds-heading" data-size="2xs"><?cs var:Lang.login.wait.title ?></h2><p class="ds-paragraph"><?cs var:Wait ?></p></div><?cs /if ?>
<?cs if:Needless ?><div class="ds-alert" data-color="warning" role="alert"><h2 class="ds-heading" data-size="2xs"><?cs var:Lang.login.refused.title ?></h2><p class="ds-paragraph"><?cs var:Lang.breakglass.needless ?></p></div><?cs /if ?>
<form class="panel stack" method="post" action="/nodkonto">
<?cs call:hidden() ?><input type="text" value="nodkonto" autocomplete="username" readonly hidden>
<div class="ds-field"><label class="ds-label" for="password"><?cs var:Lang.login.password ?></label><p data-field="description" id="password-d"><?cs var:Lang.breakglass.help ?></p><input class="ds-input" id="password" name="password" type="password" autocomplete="current-password" aria-describedby="password-d" required></div>
<button class="ds-button" type="submit"><?cs var:Lang.login.submit ?></button>
</form>
<p class="quiet"><a class="ds-link" href="/logg-inn"><?cs var:Lang.breakglass.back ?></a></p>
