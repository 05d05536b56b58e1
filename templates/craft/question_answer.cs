<?cs include!"craft/asked.cs" ?>
<?cs call:head(Lang.question.answer_title, Question.id, "page stack") ?>
<div class="page-head stack" data-gap="sm"><?cs call:crumbs(Lang.question.answer_title) ?><h1 class="ds-heading" data-size="lg"><?cs var:Lang.question.answer_title ?></h1><p class="why"><?cs var:Lang.desk.why ?> <?cs var:Lang.desk.answer_question.why ?></p></div>
<?cs call:asked(Question) ?>
<form class="form panel" method="post" action="/sporsmal/<?cs var:url_escape(Question.id) ?>/svar" novalidate>
<?cs call:hidden() ?><?cs call:kept() ?><?cs call:faults() ?>
<?cs call:area(Form.svartekst, Lang.question.answer, Lang.question.answer_help, "") ?>
<div class="row"><button class="ds-button" type="submit"><?cs var:Lang.question.answer_submit ?></button><?cs call:keep() ?><a class="ds-button" data-variant="tertiary" href="/sporsmal/<?cs var:url_escape(Question.id) ?>"><?cs var:Lang.form.cancel ?></a></div>
</form>
