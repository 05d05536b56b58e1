<?cs include!"form.cs" ?><?cs include!"page.cs" ?>
<?cs def:grid(g) ?><div class="wide"><table class="ds-table stacked"><caption><?cs if:g.other ?><span lang="nb"><?cs var:g.title ?></span><?cs else ?><?cs var:g.title ?><?cs /if ?></caption><?cs if:subcount(g.Rows) ?><thead><tr><th scope="col"><?cs var:g.rows_are ?></th><?cs each:h = g.Heads ?><th scope="col"><?cs var:h.text ?></th><?cs /each ?></tr></thead><?cs /if ?><tbody>
<?cs if:subcount(g.Rows) ?><?cs each:r = g.Rows ?><tr><th scope="row"><?cs var:r.name ?></th><?cs each:c = r.Cells ?><td data-label="<?cs var:c.head ?>"><?cs var:c.text ?></td><?cs /each ?></tr>
<?cs /each ?><?cs else ?><tr><td><?cs var:Lang.figures.few ?></td></tr><?cs /if ?></tbody></table></div><?cs /def ?>
<?cs call:below("/tilbakemeldinger", Lang.feedback.title) ?>
<?cs call:head(Lang.figures.title, Year, "page stack") ?>
<div class="page-head stack" data-gap="sm"><?cs call:crumbs(Lang.figures.title) ?><h1 class="ds-heading" data-size="lg"><?cs var:Lang.figures.title ?> <?cs var:Year ?></h1><p class="lede"><?cs if:Everything ?><?cs var:Lang.figures.lede ?><?cs else ?><?cs var:Lang.figures.lede_own ?><?cs /if ?></p>
<nav class="row" aria-label="<?cs var:Lang.figures.years ?>"><?cs each:y = Years ?><a class="ds-link" href="/tilbakemeldinger/tall?ar=<?cs var:url_escape(y.year) ?>"<?cs if:y.here ?> aria-current="page"<?cs /if ?>><?cs var:y.year ?></a> <?cs /each ?></nav></div>
<?cs if:Few ?><div class="panel"><p class="empty"><?cs var:Lang.figures.few_all ?></p></div><?cs else ?>
<p class="why"><?cs var:Lang.figures.hidden_why ?> <?cs var:Lang.figures.rest_why ?></p>
<div class="panel stack"><?cs each:g = Grids ?><?cs call:grid(g) ?><?cs /each ?><?cs if:Many ?><p class="note"><?cs var:Lang.figures.many ?></p><?cs /if ?></div>
<?cs if:subcount(Asked) ?><section class="panel stack" aria-labelledby="svar"><h2 class="ds-heading" data-size="xs" id="svar"><?cs var:Lang.figures.asked ?></h2><?cs each:g = Asked ?><?cs call:grid(g) ?><?cs /each ?></section><?cs /if ?><?cs /if ?>
<?cs if:Complaints.title ?><section class="panel stack" aria-labelledby="klager"><h2 class="ds-heading" data-size="xs" id="klager"><?cs var:Lang.complaint.all ?></h2><?cs if:subcount(Complaints.Rows) ?><p class="why"><?cs var:Lang.figures.complaints_why ?></p><?cs call:grid(Complaints) ?><?cs else ?><p class="empty"><?cs var:Lang.figures.complaints_few ?></p><?cs /if ?></section><?cs /if ?>
<?cs if:!Few || subcount(Complaints.Rows) ?><div class="row"><a class="ds-button" data-variant="secondary" href="/tilbakemeldinger/tall/fil?ar=<?cs var:url_escape(Year) ?>"><?cs var:Lang.figures.download ?></a></div><?cs /if ?>
