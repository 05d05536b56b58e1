<?cs include!"form.cs" ?><?cs include!"page.cs" ?><?cs include!"intake/law_parts.cs" ?>
<?cs def:law_days(t) ?><p class="quiet"><?cs var:t.since ?> –<?cs if:t.last ?> <?cs var:t.last ?><?cs /if ?><?cs if:t.written ?> · <?cs var:Lang.law.written ?> <?cs var:t.written ?>, <?cs var:t.writer ?><?cs /if ?></p><?cs /def ?>
<?cs call:below("/lovhjemler", Lang.law.title) ?>
<?cs call:head(Lang.law.one, Lang.law_reference[Law.name], "page stack") ?>
<div class="page-head stack" data-gap="sm"><?cs call:crumbs(Lang.law_reference[Law.name]) ?><h1 class="ds-heading" data-size="lg"><?cs var:Lang.law_reference[Law.name] ?></h1><p class="lede"><?cs var:Lang.law.compare ?> <a class="ds-link" href="https://lovdata.no/"><?cs var:Lang.law.lovdata ?></a></p></div>
<?cs if:Kept ?><div class="ds-alert" data-color="success" role="status"><p class="ds-paragraph"><?cs var:Lang.law.kept ?></p></div><?cs /if ?>
<?cs each:t = Law.Now ?><section class="panel stack" data-gap="sm" aria-labelledby="tekst-<?cs var:t.id ?>"><h2 class="ds-heading" data-size="xs" id="tekst-<?cs var:t.id ?>"><?cs if:t.coming ?><?cs var:Lang.law.from ?> <?cs var:t.since ?><?cs else ?><?cs var:Lang.law.now ?><?cs /if ?></h2>
<?cs call:law_words(t) ?><?cs call:law_days(t) ?><?cs call:law_checked(t) ?>
<?cs if:t.waits ?><form method="post" action="/lovhjemler/<?cs var:url_escape(Law.slug) ?>"><?cs call:hidden() ?><input type="hidden" name="tekst" value="<?cs var:t.id ?>"><div class="row"><button class="ds-button" type="submit"><?cs var:Lang.law.check ?><span class="ds-sr-only"> – <?cs var:t.nb ?></span></button></div></form><?cs /if ?></section>
<?cs /each ?>
<div class="row"><a class="ds-button" data-variant="secondary" href="/lovhjemler/<?cs var:url_escape(Law.slug) ?>/endre"><?cs var:Lang.law.change ?></a></div>
<?cs if:subcount(Law.Earlier) ?><section class="panel stack" data-gap="sm" aria-labelledby="for"><h2 class="ds-heading" data-size="xs" id="for"><?cs var:Lang.law.earlier ?></h2><?cs each:t = Law.Earlier ?>
<div class="stack" data-gap="sm"><?cs call:law_words(t) ?><?cs call:law_days(t) ?><?cs if:t.checked ?><?cs call:law_checked(t) ?><?cs /if ?></div><?cs /each ?></section><?cs /if ?>
