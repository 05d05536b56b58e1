<?cs include!"craft/information_parts.cs" ?>
<?cs call:head(Lang.information.list, "", "page stack") ?>
<div class="page-head stack" data-gap="sm"><?cs call:crumbs(Lang.information.list) ?><h1 class="ds-heading" data-size="lg"><?cs var:Lang.information.list ?></h1><p class="lede"><?cs var:Lang.information.list_lede ?></p></div>
<?cs if:May.information_send ?><div class="row"><a class="ds-button" href="/informasjon/ny"><?cs var:Lang.information.make ?></a></div><?cs /if ?>
<div class="desk"><?cs if:subcount(Rows) ?><ul class="tasks" data-plain>
<?cs each:i = Rows ?><li class="task"><div class="task-what"><h2 class="ds-heading" data-size="2xs"><a class="ds-link" href="/informasjon/<?cs var:url_escape(i.id) ?>"><bdi><?cs var:i.title ?></bdi></a></h2><p class="quiet"><?cs var:i.sender ?> · <?cs var:i.sent ?> · <?cs var:Lang.information.for ?> <?cs call:for_whom(i) ?></p></div><?cs if:i.withdrawn ?><span class="ds-tag" data-color="warning"><?cs var:Lang.information.is_withdrawn ?></span><?cs /if ?></li><?cs /each ?>
</ul><?cs else ?><p class="empty"><?cs var:Lang.information.none ?></p><?cs /if ?></div>
<?cs if:Later || Next ?><nav class="row" aria-label="<?cs var:Lang.information.pages ?>"><?cs if:Later ?><a class="ds-button" data-variant="secondary" href="/informasjon"><?cs var:Lang.problem.first_page ?></a><?cs /if ?><?cs if:Next ?><a class="ds-button" data-variant="secondary" href="/informasjon?etter=<?cs var:url_escape(Next) ?>"><?cs var:Lang.unit.next ?></a><?cs /if ?></nav><?cs /if ?>
