<?cs include!"form.cs" ?><?cs include!"page.cs" ?>
<?cs call:below("/tilbakemeldinger", Lang.feedback.title) ?>
<?cs call:head(Lang.held.title, "", "page stack") ?>
<div class="page-head stack" data-gap="sm"><?cs call:crumbs(Lang.held.title) ?><h1 class="ds-heading" data-size="lg"><?cs var:Lang.held.title ?></h1><p class="lede"><?cs var:Lang.held.lede ?></p></div>
<?cs if:subcount(Bursts) ?><form class="form panel" method="post" action="/tilbakemeldinger/holdt" novalidate>
<?cs call:hidden() ?><?cs call:faults() ?>
<fieldset class="ds-fieldset"<?cs if:Form.bolge.wrong ?> aria-describedby="bolge-e"<?cs /if ?>><?cs call:legend(Form.bolge, Lang.held.which, "") ?>
<?cs each:b = Bursts ?><div class="ds-field"><input class="ds-input" type="radio" id="<?cs var:b.field ?>" name="bolge" value="<?cs var:b.key ?>"<?cs if:Form.bolge.typed == b.key ?> checked<?cs /if ?>><label class="ds-label" for="<?cs var:b.field ?>"><?cs var:b.n ?> <?cs var:Lang.held.from ?> <?cs var:b.hour ?>, <?cs if:b.unit ?><?cs var:b.unit ?><?cs else ?><?cs var:Lang.seat[b.seat] ?><?cs /if ?></label></div>
<?cs /each ?><?cs call:fault(Form.bolge) ?></fieldset>
<?cs call:line(Form.grunn, Lang.held.reason, Lang.held.reason_help, "40", "") ?>
<div class="row"><button class="ds-button" type="submit"><?cs var:Lang.held.check ?></button><a class="ds-button" data-variant="tertiary" href="/tilbakemeldinger"><?cs var:Lang.form.cancel ?></a></div>
</form><?cs else ?><p class="empty"><?cs var:Lang.held.none ?></p><?cs /if ?>
<?cs if:subcount(Discards) ?><section class="desk" aria-labelledby="kastet"><div class="desk-head"><h2 class="ds-heading" data-size="xs" id="kastet"><?cs var:Lang.held.discarded ?></h2></div><p class="why"><?cs var:Lang.held.kept ?></p><ul class="tasks" data-plain><?cs each:d = Discards ?>
<li class="task"><div class="task-what"><p><?cs var:d.n ?> · <bdi><?cs var:d.reason ?></bdi></p><p class="quiet"><?cs var:d.by ?>, <?cs var:d.at ?><?cs if:d.undone ?>. <?cs var:Lang.held.undone ?> <?cs var:d.undone_by ?>, <?cs var:d.undone ?><?cs /if ?></p></div><?cs if:!d.undone ?><form method="post" action="/tilbakemeldinger/holdt/tilbake"><?cs call:hidden() ?><input type="hidden" name="kast" value="<?cs var:d.id ?>"><button class="ds-button" data-variant="secondary" type="submit"><?cs var:Lang.held.undo ?><span class="ds-sr-only"> – <?cs var:d.n ?>, <?cs var:d.at ?></span></button></form><?cs /if ?></li><?cs /each ?></ul></section><?cs /if ?>
