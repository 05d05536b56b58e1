<?cs include!"form.cs" ?><?cs include!"page.cs" ?><?cs include!"plan/consent_parts.cs" ?>
<?cs call:head(Lang.archive.title, Case.number, "page stack") ?>
<div class="page-head stack" data-gap="sm"><?cs call:crumbs(Lang.archive.title) ?><h1 class="ds-heading" data-size="lg"><?cs var:Lang.archive.title ?></h1><?cs call:about_case() ?><p><?cs var:Lang.archive.closed ?> <?cs var:Closed ?>. <?cs var:Lang.archive.lede ?></p></div>
<?cs if:Sent ?><div class="ds-alert" data-color="success" role="status"><p class="ds-paragraph"><?cs var:Lang.archive.sent ?> <?cs var:Sent ?>. <?cs var:Lang.archive.receipt ?>: <bdi><?cs var:Receipt ?></bdi></p></div><?cs /if ?>
<?cs if:Lives ?><p class="note"><?cs var:Lang.archive.lives ?></p><?cs /if ?>
<section class="panel stack" data-gap="sm" aria-labelledby="papirer"><h2 class="ds-heading" data-size="xs" id="papirer"><?cs var:Lang.archive.papers ?></h2>
<?cs if:subcount(Papers) ?><ul class="people"><?cs each:p = Papers ?><li><h3><?cs var:Lang.letter_kind[p.kind] ?></h3><p class="quiet"><?cs var:p.dated ?> · <bdi><?cs var:p.worker ?></bdi><?cs if:p.state == "failed" ?> · <strong><?cs var:Lang.archive.failed ?></strong><?cs elif:p.state != "made" ?> · <strong><?cs var:Lang.archive.not_made ?></strong><?cs /if ?></p></li><?cs /each ?></ul><?cs else ?><p class="empty"><?cs var:Lang.archive.none ?></p><?cs /if ?>
<?cs if:Failed ?><p class="note"><?cs var:Lang.archive.failed_help ?></p><?cs /if ?><?cs if:Left ?><p role="status"><?cs var:Lang.archive.waits ?></p><?cs else ?><div class="row"><?cs each:p = Parts ?><a class="ds-button"<?cs if:Sent ?> data-variant="secondary"<?cs /if ?> href="/sak/<?cs var:url_escape(Case.number) ?>/arkiv/pakke/<?cs var:url_escape(p.number) ?>"><?cs var:Lang.archive.fetch ?><?cs if:subcount(Parts) > #1 ?> <?cs var:p.number ?><?cs /if ?></a><?cs /each ?></div><p class="quiet"><?cs var:Lang.archive.package ?></p><?cs /if ?></section>
<?cs if:!Sent ?><form class="form panel" method="post" action="/sak/<?cs var:url_escape(Case.number) ?>/arkiv" novalidate>
<?cs call:hidden() ?><?cs call:faults() ?>
<?cs call:line(Form.arkivkvittering, Lang.archive.receipt, Lang.archive.receipt_help, "24", "") ?>
<?cs call:line(Form.arkivert_dato, Lang.archive.day, Lang.form.date_help, "12", "") ?>
<div class="row"><button class="ds-button" type="submit"><?cs var:Lang.archive.submit ?></button><a class="ds-button" data-variant="tertiary" href="/sak/<?cs var:url_escape(Case.number) ?>"><?cs var:Lang.form.cancel ?></a></div>
</form><?cs /if ?>
