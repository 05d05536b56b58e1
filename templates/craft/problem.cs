<?cs include!"craft/problem_parts.cs" ?>
<?cs call:head(Lang.problem.title, Problem.id, "page stack") ?>
<div class="page-head stack" data-gap="sm"><?cs call:crumbs(Lang.problem.title) ?><h1 class="ds-heading" data-size="lg"><?cs var:Lang.problem.heading ?></h1></div>
<?cs call:reported(Problem) ?>
<?cs call:parts(Problem) ?>
<?cs if:Problem.state == "withdrawn" ?><p class="quiet"><?cs var:Lang.problem.withdrawn ?> <?cs var:Problem.ended ?></p>
<?cs elif:Problem.state == "closed" ?><p class="quiet"><?cs var:Lang.problem.closed ?> <?cs var:Problem.ended ?></p>
<?cs elif:Problem.mine ?><p><?cs var:Lang.problem.wait ?></p><?cs /if ?>
<div class="row">
<?cs if:May.problem_answer ?><a class="ds-button" href="/problemer/<?cs var:url_escape(Problem.id) ?>/svar"><?cs var:Lang.problem.answer_do ?></a><?cs /if ?>
<?cs if:May.problem_hand_over ?><a class="ds-button" data-variant="secondary" href="/problemer/<?cs var:url_escape(Problem.id) ?>/overlat"><?cs var:Lang.problem.hand_do ?></a><?cs /if ?>
<?cs if:May.problem_read && Problem.unread ?><form method="post" action="/problemer/<?cs var:url_escape(Problem.id) ?>/lest"><?cs call:hidden() ?><button class="ds-button" type="submit"><?cs var:Lang.problem.read ?></button></form><?cs /if ?>
<?cs if:May.problem_withdraw ?><form method="post" action="/problemer/<?cs var:url_escape(Problem.id) ?>/trekk"><?cs call:hidden() ?><button class="ds-button" data-variant="secondary" type="submit"><?cs var:Lang.problem.withdraw ?></button></form><?cs /if ?>
<?cs if:May.all_problems_view ?><a class="ds-button" data-variant="tertiary" href="/problemer/alle"><?cs var:Lang.problem.all ?></a><?cs else ?><a class="ds-button" data-variant="tertiary" href="/problemer"><?cs var:Lang.problem.list ?></a><?cs /if ?>
</div>
