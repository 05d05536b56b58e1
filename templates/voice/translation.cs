<?cs include!"form.cs" ?><?cs include!"page.cs" ?>
<?cs call:below("/drift", Lang.operations.title) ?>
<?cs call:head(Lang.language[Draft.code], "", "page stack") ?>
<div class="page-head stack" data-gap="sm"><?cs call:crumbs(Lang.language[Draft.code]) ?><h1 class="ds-heading" data-size="lg"><?cs var:Lang.translation.title ?> <span lang="<?cs var:Draft.code ?>"><?cs var:Lang.language[Draft.code] ?></span></h1><p class="lede"><?cs if:Draft.reader ?><?cs var:Lang.translation.shown ?><?cs else ?><?cs var:Lang.translation.lede ?><?cs /if ?></p></div>
<?cs if:Draft.reader ?>
<section class="panel stack" data-gap="sm"><dl class="facts"><div><dt><?cs var:Lang.translation.reader ?></dt><dd><bdi><?cs var:Draft.reader ?></bdi></dd></div><div><dt><?cs var:Lang.translation.since ?></dt><dd><?cs var:Draft.since ?></dd></div><div><dt><?cs var:Lang.translation.by ?></dt><dd><?cs var:Draft.by ?></dd></div></dl>
<form method="post" action="/drift/sprak/<?cs var:url_escape(Draft.code) ?>/skjul"><?cs call:hidden() ?><input type="hidden" name="nummer" value="<?cs var:Draft.id ?>"><button class="ds-button" data-variant="secondary" type="submit"><?cs var:Lang.translation.hide ?></button></form></section>
<?cs /if ?>
<form class="form panel" method="post" action="/drift/sprak/<?cs var:url_escape(Draft.code) ?>" novalidate><?cs call:hidden() ?><?cs call:faults() ?><?cs call:line(Form.leser, Lang.translation.reader, Lang.translation.reader_help, "", "") ?><div class="row"><button class="ds-button" type="submit"><?cs if:Draft.reader ?><?cs var:Lang.translation.again ?><?cs else ?><?cs var:Lang.translation.show ?><?cs /if ?></button></div></form>
<div class="panel"><div class="wide"><table class="ds-table stacked"><caption class="ds-sr-only"><?cs var:Lang.translation.words ?></caption><thead><tr><th scope="col"><?cs var:Lang.language.nb ?></th><th scope="col" lang="<?cs var:Draft.code ?>"><?cs var:Lang.language[Draft.code] ?></th></tr></thead><tbody>
<?cs each:w = Draft.Words ?><tr><td lang="nb"><?cs var:w.nb ?></td><td lang="<?cs var:Draft.code ?>" dir="<?cs var:Draft.dir ?>"><?cs var:w.text ?></td></tr><?cs /each ?>
</tbody></table></div></div>
