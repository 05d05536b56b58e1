<?cs include!"form.cs" ?><?cs include!"page.cs" ?>
<?cs call:head(Lang.operations.title, "", "page stack") ?>
<div class="page-head stack" data-gap="sm"><?cs call:crumbs(Lang.operations.title) ?><h1 class="ds-heading" data-size="lg"><?cs var:Lang.operations.title ?></h1><p class="lede"><?cs var:Lang.operations.lede ?></p></div>
<?cs if:subcount(Breakglass) ?><div class="ds-alert" data-color="warning"><h2 class="ds-heading" data-size="2xs"><?cs var:Lang.operations.breakglass.title ?></h2><p class="ds-paragraph"><?cs var:Lang.operations.breakglass.text ?></p><ul class="ds-list"><?cs each:use = Breakglass ?><li><?cs var:use.at ?>, <?cs var:Lang.operations.breakglass.from ?> <?cs var:use.address ?></li><?cs /each ?></ul></div><?cs /if ?>
<div class="panel">
<?cs if:subcount(Jobs) ?>
<div class="wide"><table class="ds-table stacked"><caption class="ds-sr-only"><?cs var:Lang.operations.title ?></caption><thead><tr><th scope="col"><?cs var:Lang.operations.job ?></th><th scope="col"><?cs var:Lang.operations.outcome ?></th><th scope="col"><?cs var:Lang.operations.began ?></th><th scope="col"><?cs var:Lang.operations.succeeded ?></th><th scope="col"><?cs var:Lang.operations.note ?></th></tr></thead><tbody>
<?cs each:j = Jobs ?><tr><th scope="row"><?cs var:Lang.job[j.job] ?></th><td><?cs var:Lang.job_outcome[j.outcome] ?></td><td data-label="<?cs var:Lang.operations.began ?>"><?cs var:j.began ?></td><td data-label="<?cs var:Lang.operations.succeeded ?>"><?cs if:j.succeeded ?><?cs var:j.succeeded ?><?cs else ?><?cs var:Lang.operations.never ?><?cs /if ?></td><td lang="en"><?cs var:j.note ?></td></tr><?cs /each ?>
</tbody></table></div>
<?cs else ?><p class="empty"><?cs var:Lang.operations.none ?></p><?cs /if ?>
</div>
<?cs if:subcount(GivenUp) ?><section class="panel stack" aria-labelledby="epost"><h2 class="ds-heading" data-size="xs" id="epost"><?cs var:Lang.operations.mail.title ?></h2><p><?cs var:Lang.operations.mail.text ?></p><ul class="ds-list"><?cs each:m = GivenUp ?><li><?cs var:m.name ?>, <?cs var:m.at ?>, <?cs if:m.reply ?><?cs var:Lang.operations.mail.reply ?> <?cs var:m.reply ?><?cs else ?><?cs var:Lang.operations.mail.silent ?><?cs /if ?></li><?cs /each ?></ul></section><?cs /if ?>
