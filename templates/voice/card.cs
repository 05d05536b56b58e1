<?cs include!"form.cs" ?><?cs include!"page.cs" ?>
<?cs def:whom(label, name, phone, hours) ?><?cs if:name ?><div><dt><?cs var:label ?></dt><dd><strong><?cs var:name ?></strong><?cs if:phone ?><br><?cs var:Lang.card.phone ?> <span class="keep"><?cs var:phone ?></span><?cs /if ?><?cs if:hours ?><br><?cs var:hours ?><?cs /if ?></dd></div><?cs /if ?><?cs /def ?>
<?cs call:head(Lang.card.title, Case.number, "page stack") ?>
<div class="page-head stack" data-gap="sm"><?cs call:crumbs(Lang.card.title) ?><h1 class="ds-heading" data-size="lg"><?cs var:Lang.card.title ?></h1><p class="lede"><?cs var:Lang.card.lede ?></p></div>
<?cs if:Card.blocked ?><p class="note"><?cs var:Lang.card.blocked ?></p><?cs /if ?>
<?cs if:!Card.code && !Card.blocked ?><p class="empty"><?cs var:Lang.card.none ?></p>
<form method="post" action="/sak/<?cs var:url_escape(Case.number) ?>/<?cs var:url_escape(Strand.slug) ?>/kort"><?cs call:hidden() ?><button class="ds-button" type="submit"><?cs var:Lang.card.make ?></button></form>
<?cs else ?>
<section class="panel stack family-card" aria-labelledby="kort-t"><h2 class="ds-heading" data-size="sm" id="kort-t"><?cs var:Lang.card.heading ?></h2>
<dl class="facts"><?cs call:whom(Lang.card.coordinator, Card.holder, Card.phone, Card.hours) ?><?cs call:whom(Lang.card.substitute, Card.substitute, Card.substitute_phone, "") ?><?cs call:whom(Lang.card.leader, Card.leader, Card.leader_phone, "") ?><?cs if:Card.office_phone ?><?cs call:whom(Lang.card.office, Page.municipality, Card.office_phone, "") ?><?cs /if ?></dl>
<?cs if:Card.code ?><h3 class="ds-heading" data-size="xs"><?cs var:Lang.card.feedback ?></h3><p><?cs var:Lang.card.feedback_how ?></p>
<div class="row"><svg class="square" viewBox="0 0 <?cs var:Card.side ?> <?cs var:Card.side ?>" width="160" height="160" role="img" aria-label="<?cs var:Lang.card.code ?> <?cs var:Card.code ?>"><path fill="#fff" d="M0 0h<?cs var:Card.side ?>v<?cs var:Card.side ?>H0z"/><path fill="#000" d="<?cs var:Card.path ?>"/></svg>
<dl class="facts"><div><dt><?cs var:Lang.card.feedback ?></dt><dd><?cs var:Card.address ?></dd></div><div><dt><?cs var:Lang.card.code ?></dt><dd><strong class="keep"><?cs var:Card.code ?></strong></dd></div></dl></div><?cs /if ?></section>
<form class="form panel" method="post" action="/sak/<?cs var:url_escape(Case.number) ?>/<?cs var:url_escape(Strand.slug) ?>/kort/utskrift"><?cs call:hidden() ?><div class="ds-field"><label class="ds-label" for="sprak"><?cs var:Lang.card.language ?></label><select class="ds-input" id="sprak" name="sprak"><?cs each:l = Languages ?><option value="<?cs var:l.code ?>" lang="<?cs var:l.code ?>"><?cs var:Lang.language[l.code] ?></option><?cs /each ?></select></div><div class="row"><button class="ds-button" type="submit"><?cs var:Lang.card.pdf_make ?></button></div></form>
<?cs if:Letter.state ?><p><a class="ds-link" href="/sak/<?cs var:url_escape(Case.number) ?>/<?cs var:url_escape(Strand.slug) ?>/kort/utskrift"><?cs var:Lang.letter.last ?></a></p><?cs /if ?>
<?cs if:Card.code ?><p class="quiet"><?cs var:Lang.card.made ?> <?cs var:Card.made ?>. <?cs var:Lang.card.print ?></p>
<?cs if:May.code_revoke ?><form method="post" action="/sak/<?cs var:url_escape(Case.number) ?>/<?cs var:url_escape(Strand.slug) ?>/kort/trekk"><?cs call:hidden() ?><button class="ds-button" data-variant="tertiary" type="submit"><?cs var:Lang.card.revoke ?></button></form><?cs /if ?><?cs /if ?>
<?cs /if ?>
