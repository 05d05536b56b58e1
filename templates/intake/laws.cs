<?cs include!"form.cs" ?><?cs include!"page.cs" ?><?cs include!"intake/law_parts.cs" ?>
<?cs call:head(Lang.law.title, "", "page stack") ?>
<div class="page-head stack" data-gap="sm"><?cs call:crumbs(Lang.law.title) ?><h1 class="ds-heading" data-size="lg"><?cs var:Lang.law.title ?></h1><p class="lede"><?cs var:Lang.law.lede ?></p></div>
<?cs if:Waits ?><p class="note"><?cs var:Lang.law.some_wait ?></p><?cs /if ?>
<ul class="tasks" data-plain><?cs each:l = Laws ?>
<li class="task"><div class="task-what"><h2 class="ds-heading" data-size="2xs"><?cs var:Lang.law_reference[l.name] ?></h2>
<?cs call:law_words(l) ?><?cs call:law_checked(l) ?>
<?cs if:l.coming ?><p class="quiet"><?cs var:Lang.law.other_from ?> <?cs var:l.coming ?></p><?cs /if ?>
<p><a class="ds-link" href="/lovhjemler/<?cs var:url_escape(l.slug) ?>"><?cs var:Lang.law.open ?><span class="ds-sr-only"> – <?cs var:Lang.law_reference[l.name] ?></span></a></p></div></li><?cs /each ?></ul>
