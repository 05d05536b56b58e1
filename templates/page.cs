<?cs # top and bottom of every page ?>
<?cs # `about` names no person: titles stay in the browser's history ?>
<?cs def:head(title, about, layout) ?><!DOCTYPE html>
<html lang="<?cs var:Lang.code ?>" data-color-scheme="<?cs var:Page.scheme ?>" data-size="sm">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="<?cs if:Page.scheme == "auto" ?>light dark<?cs else ?><?cs var:Page.scheme ?><?cs /if ?>">
<title><?cs if:Form.bad ?><?cs var:Lang.page.fault ?> <?cs /if ?><?cs var:title ?><?cs if:about ?> – <?cs var:about ?><?cs /if ?> – <?cs var:Lang.page.product ?></title>
<link rel="preload" href="<?cs var:Static.inter_400 ?>" as="font" type="font/woff2" crossorigin>
<link rel="stylesheet" href="<?cs var:Static.theme ?>">
<link rel="stylesheet" href="<?cs var:Static.ds ?>">
<link rel="stylesheet" href="<?cs var:Static.app ?>">
<link rel="icon" href="<?cs var:Static.favicon ?>" type="image/svg+xml">
<?cs if:Page.user ?>
<script src="<?cs var:Static.script ?>" defer></script>
<?cs /if ?>
</head>
<body>
<a class="ds-skip-link" href="#main"><?cs var:Lang.page.skip ?></a>
<header class="topbar">
<div class="wrap">
<a class="brand" href="/"><img src="<?cs var:Static.favicon ?>" alt="" width="36" height="36"><span><?cs var:Lang.page.product ?> <span class="quiet"><?cs var:Page.municipality ?></span></span></a>
<?cs if:Page.user ?>
<nav aria-label="<?cs var:Lang.nav.label ?>">
<a href="/"<?cs if:Page.path == "/" ?> aria-current="page"<?cs /if ?>><?cs var:Lang.nav.desk ?></a>
<?cs each:u = Page.Led ?><a href="/enhet/<?cs var:url_escape(u.code) ?>"<?cs if:Unit.code == u.code ?> aria-current="page"<?cs /if ?>><?cs var:u.name ?></a>
<?cs /each ?><?cs if:May.all_cases_view ?><a href="/saker/alle"<?cs if:Page.path == "/saker/alle" ?> aria-current="page"<?cs /if ?>><?cs var:Lang.nav.all ?></a><?cs else ?><a href="/saker"<?cs if:Page.path == "/saker" ?> aria-current="page"<?cs /if ?>><?cs var:Lang.nav.own ?></a><?cs /if ?>
<?cs if:May.case_register ?><a href="/sak/ny"<?cs if:Page.path == "/sak/ny" ?> aria-current="page"<?cs /if ?>><?cs var:Lang.nav.register ?></a><?cs /if ?>
<?cs if:May.weekly_view ?><a href="/uken"<?cs if:Page.path == "/uken" ?> aria-current="page"<?cs /if ?>><?cs var:Lang.nav.weekly ?></a><?cs /if ?>
<?cs if:May.operations_view ?><a href="/drift"<?cs if:Page.path == "/drift" ?> aria-current="page"<?cs /if ?>><?cs var:Lang.nav.operations ?></a><?cs /if ?>
<a href="/retningslinjer"<?cs if:Page.path == "/retningslinjer" ?> aria-current="page"<?cs /if ?>><?cs var:Lang.nav.guidelines ?></a>
</nav>
<form class="ds-search" method="post" action="/sok" role="search"><?cs call:hidden() ?><input class="ds-input" type="search" name="sok" aria-label="<?cs var:Lang.nav.search_label ?>" autocomplete="off"><button class="ds-button" data-variant="secondary" type="submit"><?cs var:Lang.nav.search ?></button></form>
<div class="whoami"><a href="/innstillinger"<?cs if:Page.path == "/innstillinger" ?> aria-current="page"<?cs /if ?>><?cs var:Page.user ?><span class="ds-sr-only"> – <?cs var:Lang.nav.settings ?></span></a><form method="post" action="/logg-ut"><?cs call:hidden() ?><button class="ds-button" data-variant="tertiary" type="submit"><?cs var:Lang.nav.logout ?></button></form></div>
<?cs /if ?>
</div>
</header>
<main id="main" class="wrap <?cs var:layout ?>" tabindex="-1">
<?cs /def ?>

<?cs # for the script, which alone can tell how long the page has lain ?>
<?cs def:session() ?>
<dialog class="ds-dialog" id="snart-ute" role="alertdialog" aria-labelledby="snart-t" aria-describedby="snart-d" data-idle="<?cs var:Page.idle ?>" data-soon="<?cs var:Page.soon ?>"><div class="stack" data-gap="sm"><h2 class="ds-heading" data-size="xs" id="snart-t"><?cs var:Page.ends ?></h2><p class="ds-paragraph" id="snart-d"><?cs var:Lang.session.question ?></p><p class="ds-paragraph" role="status" data-away="<?cs var:Lang.session.away ?>"></p><div class="row"><button class="ds-button" type="button"><?cs var:Lang.session.more ?></button></div></div></dialog>
<dialog class="ds-dialog" id="logget-ut" role="alertdialog" aria-labelledby="ute-t" aria-describedby="ute-d"><div class="stack" data-gap="sm"><h2 class="ds-heading" data-size="xs" id="ute-t"><?cs var:Lang.session.over ?></h2><p class="ds-paragraph" id="ute-d" data-lost="<?cs var:Lang.session.lost ?>"><?cs var:Lang.session.kept ?></p><div class="row"><a class="ds-button" href="/logg-inn?til=<?cs var:Page.path ?>"><?cs var:Lang.session.login ?></a><button class="ds-button" data-variant="tertiary" type="button"><?cs var:Lang.session.read ?></button></div></div></dialog>
<?cs /def ?>
<?cs # a choice of language leads back here; from the door, on to where one was going ?>
<?cs def:tongue(code, label) ?><a class="ds-link" lang="<?cs var:code ?>" href="/sprak/<?cs var:url_escape(code) ?>?til=<?cs if:Form.til.typed ?><?cs var:url_escape(Form.til.typed) ?><?cs else ?><?cs var:url_escape(Page.path) ?><?cs /if ?>"<?cs if:Lang.code == code ?> aria-current="true"<?cs /if ?>><?cs var:label ?></a><?cs /def ?>

<?cs # guidelines are written in bokmål, whatever the page is in ?>
<?cs def:bokmal(text) ?><?cs if:Lang.code == "nb" ?><?cs var:text ?><?cs else ?><span lang="nb"><?cs var:text ?></span><?cs /if ?><?cs /def ?>

<?cs def:foot() ?>
</main>
<footer class="foot">
<div class="wrap">
<?cs if:Page.user ?>
<p><?cs var:Lang.page.ask ?> <strong><?cs var:Page.system_owner ?></strong> <?cs var:Lang.page.ask_about ?> <a class="ds-link" href="tel:<?cs var:url_escape(Page.system_owner_phone) ?>"><?cs var:Page.system_owner_phone ?></a> · <a class="ds-link" href="/sporsmal/nytt<?cs if:Page.asked_from ?>?fra=<?cs var:url_escape(Page.asked_from) ?><?cs /if ?>"><?cs var:Lang.page.ask_question ?></a></p>
<?cs else ?>
<p><?cs var:Page.municipality ?></p>
<nav aria-label="<?cs var:Lang.page.language ?>"><ul><li><?cs call:tongue("nb", Lang.language.nb) ?></li><li><?cs call:tongue("nn", Lang.language.nn) ?></li><li><?cs call:tongue("en", Lang.language.en) ?></li></ul></nav>
<?cs /if ?>
<ul><?cs if:Page.user ?><li><a class="ds-link" href="/innstillinger"><?cs var:Lang.settings.title ?></a></li><?cs /if ?><li><a class="ds-link" href="/tilgjengelighet"><?cs var:Lang.page.accessibility ?></a></li><li><a class="ds-link" href="/personvern"><?cs var:Lang.page.privacy ?></a></li></ul>
</div>
</footer>
<?cs if:Page.user ?><?cs call:session() ?><?cs /if ?>
</body>
</html>
<?cs /def ?>

<?cs # where one is: back to the desk, and to the case or the unit ?>
<?cs def:crumbs(here) ?>
<nav class="ds-breadcrumbs" aria-label="<?cs var:Lang.page.crumbs ?>"><a class="ds-link" href="<?cs if:Case.number && May.case_view && here != Case.name ?>/sak/<?cs var:url_escape(Case.number) ?><?cs elif:Unit.code && here != Unit.name ?>/enhet/<?cs var:url_escape(Unit.code) ?><?cs else ?>/<?cs /if ?>" aria-label="<?cs var:Lang.page.back ?>"><?cs var:Lang.page.back ?></a><ol>
<li><a class="ds-link" href="/"><?cs var:Lang.nav.desk ?></a></li>
<?cs if:Case.number && May.case_view && here != Case.name ?><li><a class="ds-link" href="/sak/<?cs var:url_escape(Case.number) ?>"><?cs var:Case.name ?></a></li><?cs /if ?>
<?cs if:Unit.code && here != Unit.name ?><li><a class="ds-link" href="/enhet/<?cs var:url_escape(Unit.code) ?>"><?cs var:Unit.name ?></a></li><?cs /if ?>
<li><a class="ds-link" href="<?cs var:Page.path ?>" aria-current="page"><?cs var:here ?></a></li></ol></nav>
<?cs /def ?>

<?cs # days left: words, and a sign that follows data-due ?>
<?cs def:due(row) ?><?cs if:row.left ?><p class="due" data-due="<?cs var:row.left.tone ?>"><?cs var:row.left ?></p><?cs /if ?><?cs /def ?>

<?cs # whose case a form is about, how long there is, and why ?>
<?cs def:about_strand() ?>
<div class="row"><p class="lede"><bdi><?cs var:Case.name ?></bdi> · <span class="keep"><?cs var:Lang.case.case ?> <?cs var:Case.number ?></span> · <?cs var:Lang.kind[Strand.kind] ?></p><?cs call:due(Strand) ?></div>
<?cs if:Guideline.why ?><p class="why"><?cs var:Lang.desk.why ?> <?cs call:bokmal(Guideline.why) ?></p><?cs /if ?>
<?cs /def ?>
