<?cs include!"craft/information_parts.cs" ?>
<?cs call:below("/informasjon", Lang.information.list) ?>
<?cs call:head(Lang.information.title, Information.id, "page stack") ?>
<div class="page-head stack" data-gap="sm"><?cs call:crumbs(Lang.information.title) ?><h1 class="ds-heading" data-size="lg"><bdi><?cs var:Information.title ?></bdi></h1></div>
<?cs if:Information.withdrawn ?><div class="ds-alert" data-color="warning"><p class="ds-paragraph"><?cs var:Lang.information.withdrawn_at ?> <?cs var:Information.withdrawn ?>.</p></div><?cs /if ?>
<section class="panel stack" data-gap="sm"><p class="prose"><bdi><?cs var:Information.body ?></bdi></p><p class="quiet"><?cs var:Information.sender ?> · <?cs var:Information.sent ?> · <?cs var:Lang.information.for ?> <?cs call:for_whom(Information) ?></p>
<?cs if:Information.unread ?><form method="post" action="/informasjon/<?cs var:url_escape(Information.id) ?>/lest"><?cs call:hidden() ?><button class="ds-button" type="submit"><?cs var:Lang.proposal.read ?></button></form><?cs /if ?></section>
<?cs if:May.information_send ?><section class="panel stack" data-gap="sm" aria-labelledby="lest"><h2 class="ds-heading" data-size="xs" id="lest"><?cs var:Lang.information.who_read ?></h2><p><?cs var:Information.read ?> <?cs var:Lang.information.of ?> <?cs var:Information.told ?></p><p class="quiet"><?cs var:Lang.information.shown_to ?> <?cs var:Information.shown_to ?>.</p>
<?cs if:May.information_withdraw ?><form method="post" action="/informasjon/<?cs var:url_escape(Information.id) ?>/trekk"><?cs call:hidden() ?><p><?cs var:Lang.information.withdraw_help ?></p><button class="ds-button" data-variant="secondary" type="submit"><?cs var:Lang.information.withdraw ?></button></form><?cs /if ?></section><?cs /if ?>
