<?cs # what it is called: the office begins a change, and nobody applies for it ?>
<?cs def:name_application() ?><?cs if:Application.changes ?><?cs set:Layout.application = Lang.change.page ?><?cs else ?><?cs set:Layout.application = Lang.application.title ?><?cs /if ?><?cs /def ?>
<?cs # the way back to the application, and whose it is ?>
<?cs def:about_application(title) ?><?cs call:name_application() ?><?cs call:below(Application.path, Layout.application) ?><div class="page-head stack" data-gap="sm"><?cs call:crumbs(title) ?><h1 class="ds-heading" data-size="lg"><?cs var:title ?></h1><p class="lede"><bdi><?cs var:Case.name ?></bdi> · <span class="keep"><?cs var:Lang.case.case ?> <?cs var:Case.number ?></span> · <?cs var:Lang.kind[Strand.kind] ?><?cs if:Application.plan ?> · <?cs var:Lang.application.and_plan ?><?cs /if ?></p></div><?cs /def ?>
<?cs # law that may not be printed before somebody has compared it ?>
<?cs def:unchecked() ?><?cs if:subcount(Unchecked) ?><section class="ds-alert" data-color="warning" aria-labelledby="lov-t"><h2 class="ds-heading" data-size="2xs" id="lov-t"><?cs var:Lang.approve.unchecked ?></h2><ul class="ds-list"><?cs each:u = Unchecked ?><li><?cs var:u.text ?></li><?cs /each ?></ul><p class="ds-paragraph"><?cs var:Lang.approve.unchecked_help ?></p></section><?cs /if ?><?cs /def ?>
<?cs # what is decided, as who approves it reads it ?>
<?cs def:decided(d) ?><dl class="facts"><div><dt><?cs var:Lang.decide.coordinator ?></dt><dd><?cs var:Lang.decided[d.coordinator] ?><?cs if:d.coordinator == "granted" || d.coordinator == "partly" ?>: <?cs var:Lang.kind[d.kind] ?><?cs /if ?></dd></div>
<div><dt><?cs var:Lang.decide.plan ?></dt><dd><?cs var:Lang.decided[d.plan] ?></dd></div>
<div><dt><?cs var:Lang.decide.form ?></dt><dd><?cs var:Lang.decision_form[d.form] ?></dd></div>
<div><dt><?cs var:Lang.decide.bases ?></dt><dd><?cs each:b = d.Bases ?><?cs var:Lang.legal_basis[b.basis] ?><?cs if:b.basis == d.main_basis ?> <span class="quiet"><?cs var:Lang.decide.is_main ?></span><?cs /if ?><br><?cs /each ?></dd></div>
<?cs if:d.facts ?><div><dt><?cs var:Lang.decide.facts ?></dt><dd class="prose"><bdi><?cs var:d.facts ?></bdi></dd></div><?cs /if ?>
<?cs if:d.reasons ?><div><dt><?cs var:Lang.decide.reasons ?></dt><dd class="prose"><bdi><?cs var:d.reasons ?></bdi></dd></div><?cs /if ?>
<div><dt><?cs var:Lang.decide.writer ?></dt><dd><?cs var:d.writer ?></dd></div>
<?cs if:d.approver ?><div><dt><?cs var:Lang.decide.approver ?></dt><dd><?cs var:d.approver ?></dd></div><?cs /if ?>
<?cs if:d.sent ?><div><dt><?cs var:Lang.decide.sent ?></dt><dd><?cs var:d.sent ?></dd></div><?cs /if ?>
<?cs if:d.until.long ?><div><dt><?cs var:Lang.decide.until ?></dt><dd><time datetime="<?cs var:d.until.iso ?>"><?cs var:d.until.long ?></time></dd></div><?cs /if ?></dl><?cs /def ?>
<?cs # one of several answers, the first of which the summary leads to ?>
<?cs def:answer(f, nth, value, label) ?><div class="ds-field"><input class="ds-input" type="radio" id="<?cs var:f.name ?><?cs if:nth ?>-<?cs var:nth ?><?cs /if ?>" name="<?cs var:f.name ?>" value="<?cs var:value ?>"<?cs if:f.typed == value ?> checked<?cs /if ?>><label class="ds-label" for="<?cs var:f.name ?><?cs if:nth ?>-<?cs var:nth ?><?cs /if ?>"><?cs var:label ?></label></div>
<?cs /def ?>
<?cs # how far a criterion goes ?>
<?cs def:assessed(f, label) ?><?cs call:answers(f, label) ?>
<?cs call:answer(f, "", "ja", Lang.assessed.yes) ?><?cs call:answer(f, "2", "delvis", Lang.assessed.partly) ?><?cs call:answer(f, "3", "nei", Lang.assessed.no) ?><?cs call:answer(f, "4", "uklart", Lang.assessed.unclear) ?>
<?cs call:answers_end(f) ?><?cs /def ?>
<?cs # what is decided of one thing that was asked for ?>
<?cs def:outcomes(f, label) ?><?cs call:answers(f, label) ?>
<?cs call:answer(f, "", "ikke-sokt", Lang.decided.not_asked) ?><?cs call:answer(f, "2", "innvilget", Lang.decided.granted) ?><?cs call:answer(f, "3", "delvis", Lang.decided.partly) ?><?cs call:answer(f, "4", "avslag", Lang.decided.refused) ?><?cs call:answer(f, "5", "takket-nei", Lang.decided.declined) ?>
<?cs call:answers_end(f) ?><?cs /def ?>
<?cs # what the office decides of ?>
<?cs def:kinds(f, label) ?><?cs call:answers(f, label) ?>
<?cs call:answer(f, "", "koordinator", Lang.kind.coordinator) ?><?cs call:answer(f, "2", "barnekoordinator", Lang.kind.child_coordinator) ?><?cs call:answer(f, "3", "hverdagskoordinator", Lang.kind.everyday_coordinator) ?><?cs call:answer(f, "4", "familiekoordinator", Lang.kind.family_coordinator) ?>
<?cs call:answers_end(f) ?><?cs /def ?>
<?cs # what was written, of an application or a complaint; `path` is its own ?>
<?cs def:letters(list, path, ended) ?><?cs if:subcount(list) ?><section class="panel stack" data-gap="sm" aria-labelledby="brev-t"><h2 class="ds-heading" data-size="xs" id="brev-t"><?cs var:Lang.post.all ?></h2><ul class="people"><?cs each:l = list ?><li><h3><a class="ds-link" href="<?cs var:url_validate(path) ?>/brev/<?cs var:url_escape(l.id) ?>"><?cs var:Lang.letter_kind[l.kind] ?></a></h3><p class="quiet"><?cs var:Lang.post.dated ?> <?cs var:l.dated ?> · <?cs if:l.sent ?><?cs var:Lang.post.sent ?> <?cs var:l.sent ?>, <?cs var:Lang.letter_way[l.way] ?> (<?cs var:l.sender ?>)<?cs elif:l.replaced && ended ?><?cs var:Lang.post.dropped ?><?cs elif:l.replaced ?><?cs var:Lang.post.replaced ?><?cs else ?><?cs var:Lang.post.not_sent ?><?cs /if ?></p></li><?cs /each ?></ul></section><?cs /if ?><?cs /def ?>
