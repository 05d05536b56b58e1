<?cs include!"form.cs" ?><?cs include!"page.cs" ?>
<?cs def:asked_words(q) ?><?cs each:t = q.Texts ?><?cs if:t.lead ?><h3<?cs if:t.code != Lang.code ?> lang="<?cs var:t.code ?>"<?cs /if ?>><bdi><?cs var:t.text ?></bdi></h3><?cs else ?><p<?cs if:t.code != Lang.code ?> lang="<?cs var:t.code ?>"<?cs /if ?>><bdi><?cs var:t.text ?></bdi></p><?cs /if ?><?cs /each ?><?cs /def ?>
<?cs def:asked_about(q) ?><p class="quiet"><?cs var:q.answered ?><?cs if:q.change ?> · <?cs var:Lang.question_change[q.change] ?>, <?cs var:q.by ?>, <?cs var:q.at ?><?cs /if ?></p><?cs /def ?>
<?cs def:asked_named(q) ?><span class="ds-sr-only"> – <?cs with:t = q.Texts.0 ?><span lang="<?cs var:t.code ?>"><?cs var:t.text ?></span><?cs /with ?></span><?cs /def ?>
<?cs call:below("/tilbakemeldinger", Lang.feedback.title) ?>
<?cs call:head(Lang.asked.title, "", "page stack") ?>
<div class="page-head stack" data-gap="sm"><?cs call:crumbs(Lang.asked.title) ?><h1 class="ds-heading" data-size="lg"><?cs var:Lang.asked.title ?></h1><p class="lede"><?cs var:Lang.asked.lede ?></p></div>
<?cs if:Kept ?><div class="ds-alert" data-color="success" role="status"><p class="ds-paragraph"><?cs var:Lang.asked.kept ?></p></div><?cs /if ?>
<section class="desk" aria-labelledby="na"><div class="desk-head"><h2 class="ds-heading" data-size="xs" id="na"><?cs var:Lang.asked.now ?></h2><span class="count"><?cs var:subcount(Now) ?></span></div>
<?cs if:subcount(Now) ?><ol class="tasks" data-plain><?cs each:q = Now ?>
<li class="task"><div class="task-what"><?cs call:asked_words(q) ?><?cs call:asked_about(q) ?><?cs if:q.last ?><p class="note"><?cs var:Lang.asked.until ?> <?cs var:q.last ?></p><?cs /if ?>
<div class="row"><a class="ds-link" href="/tilbakemeldinger/sporsmal/<?cs var:url_escape(q.id) ?>"><?cs var:Lang.asked.change ?><?cs call:asked_named(q) ?></a> <a class="ds-link" href="/tilbakemeldinger/sporsmal/<?cs var:url_escape(q.id) ?>/avslutt"><?cs var:Lang.asked.end ?><?cs call:asked_named(q) ?></a></div>
<form class="row" method="post" action="/tilbakemeldinger/sporsmal/<?cs var:url_escape(q.id) ?>/flytt"><?cs call:hidden() ?><input type="hidden" name="versjon" value="<?cs var:q.version ?>"><?cs if:!q.first ?><button class="ds-button" data-variant="tertiary" type="submit" name="vei" value="opp"><?cs var:Lang.asked.up ?><?cs call:asked_named(q) ?></button><?cs /if ?><?cs if:!q.final ?><button class="ds-button" data-variant="tertiary" type="submit" name="vei" value="ned"><?cs var:Lang.asked.down ?><?cs call:asked_named(q) ?></button><?cs /if ?></form></div></li><?cs /each ?></ol>
<?cs else ?><p class="empty"><?cs var:Lang.asked.none ?></p><?cs /if ?>
<?cs if:Full ?><p class="why"><?cs var:Lang.asked.full ?></p><?cs else ?><div class="row"><a class="ds-button" data-variant="secondary" href="/tilbakemeldinger/sporsmal/ny"><?cs var:Lang.asked.new ?></a></div><?cs /if ?></section>
<?cs if:subcount(Ended) ?><section class="desk" aria-labelledby="slutt"><div class="desk-head"><h2 class="ds-heading" data-size="xs" id="slutt"><?cs var:Lang.asked.ended ?></h2></div><ul class="tasks" data-plain><?cs each:q = Ended ?>
<li class="task"><div class="task-what"><?cs call:asked_words(q) ?><p class="quiet"><?cs if:q.brief ?><?cs var:Lang.asked.brief ?> <?cs var:q.from ?><?cs else ?><?cs var:q.from ?> – <?cs var:q.last ?><?cs /if ?></p><?cs call:asked_about(q) ?></div></li><?cs /each ?></ul></section><?cs /if ?>
