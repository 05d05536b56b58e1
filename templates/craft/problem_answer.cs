<?cs include!"craft/problem_parts.cs" ?>
<?cs call:head(Lang.problem.answer_title, Problem.id, "page stack") ?>
<div class="page-head stack" data-gap="sm"><?cs call:crumbs(Lang.problem.answer_title) ?><h1 class="ds-heading" data-size="lg"><?cs var:Lang.problem.answer_title ?></h1><div class="row"><p class="why"><?cs var:Lang.desk.why ?> <?cs var:Lang.desk.answer_problem.why ?></p><?cs if:May.problem_hand_over ?><?cs call:due(Problem.Leader) ?><?cs else ?><?cs call:due(Problem.Owner) ?><?cs /if ?></div></div>
<?cs call:reported(Problem) ?>
<?cs if:Problem.Leader.writer || Problem.Owner.writer ?><?cs call:parts(Problem) ?><?cs /if ?>
<form class="form panel" method="post" action="/problemer/<?cs var:url_escape(Problem.id) ?>/svar" novalidate>
<?cs call:hidden() ?><?cs call:kept() ?><?cs call:faults() ?>
<?cs call:area(Form.gjort, Lang.problem.done, Lang.problem.done_help, "") ?>
<div class="row"><button class="ds-button" type="submit"><?cs var:Lang.problem.done_submit ?></button><?cs call:keep() ?><a class="ds-button" data-variant="tertiary" href="/problemer/<?cs var:url_escape(Problem.id) ?>"><?cs var:Lang.form.cancel ?></a></div>
</form>
<?cs if:May.problem_hand_over ?><p><?cs var:Lang.problem.or_hand ?> <a class="ds-link" href="/problemer/<?cs var:url_escape(Problem.id) ?>/overlat"><?cs var:Lang.problem.hand_do ?></a></p><?cs /if ?>
