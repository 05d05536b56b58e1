<?cs include!"form.cs" ?><?cs include!"page.cs" ?>
<?cs call:head(Lang.login.title, "", "alone") ?>
<div class="stack" data-gap="sm"><h1 class="ds-heading" data-size="lg"><?cs var:Lang.login.title ?></h1><p class="lede"><?cs var:Lang.login.lede ?></p></div>
<?cs if:Refused ?><div class="ds-alert" data-color="danger" role="alert"><h2 class="ds-heading" data-size="2xs"><?cs var:Lang.login.refused.title ?></h2><p class="ds-paragraph"><?cs var:Lang.login.trusted.refused ?></p></div><?cs /if ?>
<?cs if:Away ?><div class="ds-alert" data-color="warning" role="alert"><h2 class="ds-heading" data-size="2xs"><?cs var:Lang.login.away.title ?></h2><p class="ds-paragraph"><?cs var:Lang.login.trusted.away ?></p><p class="ds-paragraph"><a class="ds-link" href="/nodkonto"><?cs var:Lang.breakglass.link ?></a></p></div><?cs /if ?>
<form class="panel stack" method="post" action="/logg-inn">
<?cs call:hidden() ?><input type="hidden" name="til" value="<?cs var:Form.til.typed ?>">
<p class="ds-paragraph"><?cs var:Lang.login.trusted.who ?> <strong><?cs var:Name ?></strong></p>
<button class="ds-button" type="submit"><?cs var:Lang.login.trusted.submit ?></button>
</form>
<p class="quiet"><?cs var:Lang.login.help ?></p>
