<?cs include!"craft/problem_parts.cs" ?>
<?cs call:head(Lang.problem.hand_title, Problem.id, "page stack") ?>
<div class="page-head stack" data-gap="sm"><?cs call:crumbs(Lang.problem.hand_title) ?><h1 class="ds-heading" data-size="lg"><?cs var:Lang.problem.hand_title ?></h1><p class="lede"><?cs var:Lang.problem.hand_lede ?></p></div>
<?cs call:reported(Problem) ?>
<form class="form panel" method="post" action="/problemer/<?cs var:url_escape(Problem.id) ?>/overlat" novalidate>
<?cs call:hidden() ?><?cs call:kept() ?><?cs call:faults() ?>
<?cs call:area(Form.overlatt, Lang.problem.hand_why, Lang.problem.hand_help, "") ?>
<div class="row"><button class="ds-button" type="submit"><?cs var:Lang.problem.hand_submit ?></button><?cs call:keep() ?><a class="ds-button" data-variant="tertiary" href="/problemer/<?cs var:url_escape(Problem.id) ?>"><?cs var:Lang.form.cancel ?></a></div>
</form>
