<?cs include!"form.cs" ?><?cs include!"page.cs" ?>
<?cs call:head(Lang.looks.print_title, Case.number, "page stack") ?>
<div class="page-head stack" data-gap="sm"><?cs call:crumbs(Lang.looks.print_title) ?><h1 class="ds-heading" data-size="lg"><?cs var:Lang.looks.print_title ?></h1><p class="lede"><?cs var:Lang.case.case ?> <?cs var:Case.number ?><?cs if:Of ?> (<?cs var:Lang.looks.was ?> <?cs var:Of ?>)<?cs /if ?> · <?cs var:Today ?></p><p><?cs var:Lang.looks.print_lede ?></p><?cs if:!Of && subcount(Joined) ?><p><?cs var:Lang.looks.print_joined ?><?cs each:j = Joined ?> <a class="ds-link" href="/sak/<?cs var:url_escape(Case.number) ?>/innsyn/utskrift?sak=<?cs var:url_escape(j.number) ?>"><?cs var:j.number ?></a><?cs /each ?></p><?cs /if ?></div>
<div class="panel stack">
<?cs if:subcount(Rows) ?>
<div class="wide"><table class="ds-table stacked"><caption class="ds-sr-only"><?cs var:Lang.looks.print_title ?></caption><thead><tr><th scope="col"><?cs var:Lang.looks.at ?></th><th scope="col"><?cs var:Lang.looks.who ?></th><th scope="col"><?cs var:Lang.looks.what ?></th><th scope="col"><?cs var:Lang.looks.basis ?></th></tr></thead><tbody>
<?cs each:l = Rows ?><tr><th scope="row" class="keep"><?cs var:l.at ?></th><td data-label="<?cs var:Lang.looks.who ?>"><?cs var:l.who ?><?cs if:l.unit ?><br><span class="quiet"><?cs var:l.unit ?></span><?cs /if ?></td><td data-label="<?cs var:Lang.looks.what ?>"><?cs var:Lang.action[l.action] ?></td><td data-label="<?cs var:Lang.looks.basis ?>"><?cs var:Lang.basis[l.basis] ?><?cs if:l.instead ?><br><span class="quiet"><?cs var:Lang.desk.instead ?> <?cs var:l.instead ?></span><?cs /if ?></td></tr><?cs /each ?>
</tbody></table></div>
<?cs if:Next ?><p><?cs var:Lang.looks.print_part ?> <?cs var:From ?>.</p><nav class="row" aria-label="<?cs var:Lang.looks.pages ?>"><a class="ds-button" data-variant="secondary" href="/sak/<?cs var:url_escape(Case.number) ?>/innsyn/utskrift?etter=<?cs var:url_escape(Next) ?><?cs if:Of ?>&amp;sak=<?cs var:url_escape(Of) ?><?cs /if ?>"><?cs var:Lang.looks.print_next ?></a></nav><?cs /if ?>
<?cs else ?><p class="empty"><?cs var:Lang.looks.none ?></p><?cs /if ?>
</div>
