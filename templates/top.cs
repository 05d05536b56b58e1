<?cs # the page above what it is about; Layout is set by head() ?>
<?cs include!"form.cs" ?>
<!DOCTYPE html>
<html lang="<?cs var:Lang.code ?>" dir="<?cs var:Lang.dir ?>" data-color-scheme="<?cs var:Page.scheme ?>" data-size="sm"<?cs if:Page.voice ?> data-light<?cs /if ?>>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="<?cs if:Page.scheme == "auto" ?>light dark<?cs else ?><?cs var:Page.scheme ?><?cs /if ?>">
<title><?cs if:Form.bad ?><?cs var:Lang.page.fault ?> <?cs /if ?><?cs var:Layout.title ?><?cs if:Layout.about ?> – <?cs var:Layout.about ?><?cs /if ?> – <?cs var:Lang.page.product ?></title>
<?cs if:!Page.voice ?>
<link rel="preload" href="<?cs var:Static.inter ?>" as="font" type="font/woff2" crossorigin>
<?cs /if ?>
<link rel="stylesheet" href="<?cs var:Static.css ?>">
<link rel="icon" href="<?cs var:Static.favicon ?>" type="image/svg+xml">
<?cs if:Page.user ?>
<script src="<?cs var:Static.script ?>" defer></script>
<?cs /if ?>
</head>
<body>
<a class="ds-skip-link" href="#main"><?cs var:Lang.page.skip ?></a>
<header class="topbar">
<div class="wrap">
<a class="brand" href="<?cs if:Page.voice ?>/om<?cs else ?>/<?cs /if ?>"><img src="<?cs var:Static.favicon ?>" alt="" width="36" height="36"><span><?cs var:Lang.page.product ?> <span class="quiet"><?cs var:Page.municipality ?></span></span></a>
<?cs if:Page.user ?>
<nav aria-label="<?cs var:Lang.nav.label ?>">
<a href="/"<?cs if:Page.path == "/" ?> aria-current="page"<?cs /if ?>><?cs var:Lang.nav.desk ?></a>
<?cs each:u = Page.Led ?><a href="/enhet/<?cs var:url_escape(u.code) ?>"<?cs if:Unit.code == u.code ?> aria-current="page"<?cs /if ?>><?cs var:u.name ?></a>
<?cs /each ?><?cs if:May.all_cases_view ?><a href="/saker/alle"<?cs if:Page.path == "/saker/alle" ?> aria-current="page"<?cs /if ?>><?cs var:Lang.nav.all ?></a><?cs else ?><a href="/saker"<?cs if:Page.path == "/saker" ?> aria-current="page"<?cs /if ?>><?cs var:Lang.nav.own ?></a><?cs /if ?>
<?cs if:May.queue_view ?><a href="/soknader"<?cs if:Page.path == "/soknader" ?> aria-current="page"<?cs /if ?>><?cs var:Lang.nav.queue ?></a><?cs /if ?>
<?cs if:May.statistics_view ?><a href="/tall"<?cs if:Page.path == "/tall" ?> aria-current="page"<?cs /if ?>><?cs var:Lang.nav.statistics ?></a>
<?cs /if ?><?cs if:May.weekly_view ?><a href="/uken"<?cs if:Page.path == "/uken" ?> aria-current="page"<?cs /if ?>><?cs var:Lang.nav.weekly ?></a><?cs /if ?>
<?cs if:May.operations_view ?><a href="/drift"<?cs if:Page.path == "/drift" ?> aria-current="page"<?cs /if ?>><?cs var:Lang.nav.operations ?></a><?cs /if ?>
<a href="/retningslinjer"<?cs if:Page.path == "/retningslinjer" ?> aria-current="page"<?cs /if ?>><?cs var:Lang.nav.guidelines ?></a>
</nav>
<form class="ds-search" method="post" action="/sok" role="search"><?cs call:hidden() ?><input class="ds-input" type="search" name="sok" aria-label="<?cs var:Lang.nav.search_label ?>" autocomplete="off"><button class="ds-button" data-variant="secondary" type="submit"><?cs var:Lang.nav.search ?></button></form>
<div class="whoami"><a href="/innstillinger"<?cs if:Page.path == "/innstillinger" ?> aria-current="page"<?cs /if ?>><?cs var:Page.user ?><span class="ds-sr-only"> – <?cs var:Lang.nav.settings ?></span></a><form method="post" action="/logg-ut"><?cs call:hidden() ?><button class="ds-button" data-variant="tertiary" type="submit"><?cs var:Lang.nav.logout ?></button></form></div>
<?cs /if ?>
<?cs if:Page.today ?><p class="on-paper"><?cs var:Lang.page.printed ?> <?cs var:Page.today ?></p><?cs /if ?>
</div>
</header>
<main id="main" class="wrap <?cs var:Layout.class ?>" tabindex="-1">
