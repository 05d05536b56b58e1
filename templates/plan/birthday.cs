<?cs include!"form.cs" ?><?cs include!"page.cs" ?>
<?cs call:head(Lang.birthday.title, Case.number, "page stack") ?>
<div class="page-head stack" data-gap="sm"><?cs call:crumbs(Lang.birthday.title) ?><h1 class="ds-heading" data-size="lg"><?cs var:Lang.birthday.title ?></h1><?cs call:about_strand() ?></div>
<?cs if:Age ?><section class="panel<?cs if:Owed ?> next<?cs /if ?> stack" data-gap="sm" aria-labelledby="endrer"><h2 class="ds-heading" data-size="xs" id="endrer"><?cs var:Lang.birthday.turns ?> <?cs var:Age ?> <?cs var:Lang.birthday.on ?> <?cs var:Birthday ?></h2>
<p><?cs if:Age == #7 ?><?cs var:Lang.birthday.at_7 ?><?cs elif:Age == #12 ?><?cs var:Lang.birthday.at_12 ?><?cs elif:Age == #15 ?><?cs var:Lang.birthday.at_15 ?><?cs elif:Age == #16 ?><?cs var:Lang.birthday.at_16 ?><?cs else ?><?cs var:Lang.birthday.at_18 ?><?cs /if ?></p>
<div class="row"><?cs if:Owed ?><form method="post" action="/sak/<?cs var:url_escape(Case.number) ?>/<?cs var:Strand.slug ?>/bursdag"><?cs call:hidden() ?><button class="ds-button" type="submit"><?cs var:Lang.birthday.done ?></button></form><?cs /if ?><a class="ds-button" data-variant="secondary" href="/sak/<?cs var:url_escape(Case.number) ?>/samtykker"><?cs var:Lang.consent_follow.list ?></a></div></section>
<?cs else ?><p class="empty"><?cs var:Lang.birthday.none ?></p><?cs /if ?>
