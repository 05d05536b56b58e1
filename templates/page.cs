<?cs # what pages share; the page around them is top.cs and bottom.cs, rendered once its title is known ?>
<?cs # `about` names no person: titles stay in the browser's history ?>
<?cs def:head(title, about, layout) ?><?cs set:Layout.title = title ?><?cs set:Layout.about = about ?><?cs set:Layout.class = layout ?><?cs /def ?>

<?cs # guidelines are written in bokmål, whatever the page is in ?>
<?cs def:bokmal(text) ?><?cs if:Lang.code == "nb" ?><?cs var:text ?><?cs else ?><span lang="nb"><?cs var:text ?></span><?cs /if ?><?cs /def ?>

<?cs # a page that lies below another one that is no case and no unit; before crumbs ?>
<?cs def:below(path, title) ?><?cs set:Layout.above = path ?><?cs set:Layout.above.title = title ?><?cs /def ?>

<?cs # where one is: back to the desk, and to the case, the unit or the page above ?>
<?cs def:crumbs(here) ?>
<nav class="ds-breadcrumbs" aria-label="<?cs var:Lang.page.crumbs ?>"><a class="ds-link" href="<?cs if:Layout.above ?><?cs var:url_validate(Layout.above) ?><?cs elif:Case.number && May.case_view && here != Case.name ?>/sak/<?cs var:url_escape(Case.number) ?><?cs elif:Unit.code && here != Unit.name ?>/enhet/<?cs var:url_escape(Unit.code) ?><?cs else ?>/<?cs /if ?>" aria-label="<?cs var:Lang.page.back ?>"><?cs var:Lang.page.back ?></a><ol>
<li><a class="ds-link" href="/"><?cs var:Lang.nav.desk ?></a></li>
<?cs if:Case.number && May.case_view && here != Case.name ?><li><a class="ds-link" href="/sak/<?cs var:url_escape(Case.number) ?>"><?cs var:Case.name ?></a></li><?cs /if ?>
<?cs if:Unit.code && here != Unit.name ?><li><a class="ds-link" href="/enhet/<?cs var:url_escape(Unit.code) ?>"><?cs var:Unit.name ?></a></li><?cs /if ?>
<?cs if:Layout.above ?><li><a class="ds-link" href="<?cs var:url_validate(Layout.above) ?>"><?cs var:Layout.above.title ?></a></li><?cs /if ?>
<li><a class="ds-link" href="<?cs var:Page.path ?>" aria-current="page"><?cs var:here ?></a></li></ol></nav>
<?cs /def ?>

<?cs # days left: words, and a sign that follows data-due ?>
<?cs def:due(row) ?><?cs if:row.left ?><p class="due" data-due="<?cs var:row.left.tone ?>"><?cs var:row.left ?></p><?cs /if ?><?cs /def ?>

<?cs # whose case a form is about, how long there is, and why ?>
<?cs def:about_strand() ?>
<div class="row"><p class="lede"><bdi><?cs var:Case.name ?></bdi> · <span class="keep"><?cs var:Lang.case.case ?> <?cs var:Case.number ?></span> · <?cs var:Lang.kind[Strand.kind] ?></p><?cs call:due(Strand) ?></div>
<?cs if:Guideline.why ?><p class="why"><?cs var:Lang.desk.why ?> <?cs call:bokmal(Guideline.why) ?></p><?cs /if ?>
<?cs /def ?>
