<?cs include!"form.cs" ?><?cs include!"page.cs" ?>
<?cs call:head(Lang.inbox.title, "", "page stack") ?>
<div class="page-head stack" data-gap="sm"><?cs call:crumbs(Lang.inbox.title) ?><h1 class="ds-heading" data-size="lg"><?cs var:Lang.inbox.title ?></h1><p class="lede"><?cs var:Lang.inbox.lede ?></p></div>
<div class="desk"><?cs if:subcount(Alerts) ?><ul class="tasks" data-plain>
<?cs each:a = Alerts ?><li class="task"><div class="task-what"><h2 class="ds-heading" data-size="2xs"><?cs if:a.done ?><?cs var:a.text ?><?cs else ?><a class="ds-link" href="<?cs var:a.path ?>"><?cs var:a.text ?></a><?cs /if ?></h2><?cs if:a.about ?><p><?cs var:Lang.inbox.about ?> <?cs var:a.about ?></p><?cs /if ?><?cs if:a.task ?><p><?cs if:a.others && Lang.desk[a.task].others ?><?cs var:Lang.desk[a.task].others ?><?cs else ?><?cs var:Lang.desk[a.task].what ?><?cs /if ?></p><?cs /if ?><p class="quiet"><?cs var:a.made ?></p></div>
<?cs if:a.new ?><span class="ds-tag" data-color="success"><?cs var:Lang.inbox.new ?></span><?cs elif:a.done ?><span class="ds-tag" data-color="neutral"><?cs var:Lang.inbox.done ?></span><?cs /if ?></li><?cs /each ?>
</ul><?cs else ?><p class="empty"><?cs var:Lang.inbox.none ?></p><?cs /if ?>
<div class="row"><?cs if:Last ?><form method="post" action="/varsler"><?cs call:hidden() ?><input type="hidden" name="til" value="<?cs var:Last ?>"><button class="ds-button" data-variant="secondary" type="submit"><?cs var:Lang.inbox.read ?></button></form><?cs /if ?>
<?cs if:Next ?><a class="ds-button" data-variant="tertiary" href="/varsler?for=<?cs var:url_escape(Next) ?>"><?cs var:Lang.inbox.older ?></a><?cs /if ?></div></div>
