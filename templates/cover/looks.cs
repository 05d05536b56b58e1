<?cs include!"form.cs" ?><?cs include!"page.cs" ?>
<?cs call:head(Lang.looks.title, Case.number, "page stack") ?>
<div class="page-head stack" data-gap="sm"><?cs call:crumbs(Lang.looks.title) ?><h1 class="ds-heading" data-size="lg"><?cs var:Lang.looks.title ?> <?cs var:Case.number ?></h1><p class="lede"><?cs var:Lang.looks.lede ?></p><div class="row"><a class="ds-button" data-variant="secondary" href="/sak/<?cs var:url_escape(Case.number) ?>/innsyn/utskrift"><?cs var:Lang.looks.print ?></a></div></div>
<div class="panel stack">
<?cs if:subcount(Rows) ?>
<div class="wide"><table class="ds-table stacked"><caption class="ds-sr-only"><?cs var:Lang.looks.title ?> <?cs var:Case.number ?></caption><thead><tr><th scope="col"><?cs var:Lang.looks.at ?></th><th scope="col"><?cs var:Lang.looks.who ?></th><th scope="col"><?cs var:Lang.looks.what ?></th><th scope="col"><?cs var:Lang.looks.basis ?></th><th scope="col"><?cs var:Lang.looks.from ?></th></tr></thead><tbody>
<?cs each:l = Rows ?><tr><th scope="row" class="keep"><?cs var:l.at ?></th><td data-label="<?cs var:Lang.looks.who ?>"><?cs if:l.who ?><?cs var:l.who ?><?cs else ?><?cs var:Lang.looks.nobody ?><?cs /if ?><?cs if:l.unit ?><br><span class="quiet"><?cs var:l.unit ?></span><?cs /if ?></td>
<td data-label="<?cs var:Lang.looks.what ?>"><?cs var:Lang.action[l.action] ?><?cs if:l.refused ?> <span class="ds-tag" data-color="danger"><?cs var:Lang.looks.refused ?></span><?cs /if ?></td>
<td data-label="<?cs var:Lang.looks.basis ?>"><?cs if:l.basis ?><?cs var:Lang.basis[l.basis] ?><?cs if:l.instead ?><br><span class="quiet"><?cs var:Lang.desk.instead ?> <?cs var:l.instead ?></span><?cs /if ?><?cs else ?><?cs var:Lang.looks.no_basis ?><?cs /if ?><?cs if:l.reason ?><br>«<bdi><?cs var:l.reason ?></bdi>»<?cs /if ?></td>
<td class="aside" data-label="<?cs var:Lang.looks.from ?>"><?cs var:l.address ?></td></tr><?cs /each ?>
</tbody></table></div>
<?cs if:Later || Next ?><nav class="row" aria-label="<?cs var:Lang.looks.pages ?>"><?cs if:Later ?><a class="ds-button" data-variant="secondary" href="/sak/<?cs var:url_escape(Case.number) ?>/innsyn"><?cs var:Lang.looks.newest ?></a><?cs /if ?><?cs if:Next ?><a class="ds-button" data-variant="secondary" href="/sak/<?cs var:url_escape(Case.number) ?>/innsyn?etter=<?cs var:url_escape(Next) ?>"><?cs var:Lang.looks.earlier ?></a><?cs /if ?></nav><?cs /if ?>
<?cs else ?><p class="empty"><?cs var:Lang.looks.none ?></p><?cs /if ?>
</div>
