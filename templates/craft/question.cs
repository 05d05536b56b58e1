<?cs include!"craft/asked.cs" ?>
<?cs call:head(Lang.question.title, Question.id, "page stack") ?>
<div class="page-head stack" data-gap="sm"><?cs call:crumbs(Lang.question.title) ?><h1 class="ds-heading" data-size="lg"><?cs var:Lang.question.heading ?></h1></div>
<?cs call:asked(Question) ?>
<?cs if:Question.state == "answered" ?><section class="panel stack" data-gap="sm" aria-labelledby="svaret"><h2 class="ds-heading" data-size="2xs" id="svaret"><?cs var:Lang.question.answer_from ?> <?cs var:Question.ender ?></h2><p class="prose"><bdi><?cs var:Question.answer ?></bdi></p><p class="quiet"><?cs var:Question.ended ?></p></section>
<?cs elif:Question.state == "withdrawn" ?><p class="quiet"><?cs var:Lang.question.withdrawn ?> <?cs var:Question.ended ?></p>
<?cs elif:Question.mine ?><p><?cs var:Lang.question.wait ?></p><?cs /if ?>
<div class="row">
<?cs if:May.question_answer ?><a class="ds-button" href="/sporsmal/<?cs var:url_escape(Question.id) ?>/svar"><?cs var:Lang.desk.answer_question.do ?></a><?cs /if ?>
<?cs if:May.question_read && Question.unread ?><form method="post" action="/sporsmal/<?cs var:url_escape(Question.id) ?>/lest"><?cs call:hidden() ?><button class="ds-button" type="submit"><?cs var:Lang.question.read ?></button></form><?cs /if ?>
<?cs if:May.question_withdraw ?><form method="post" action="/sporsmal/<?cs var:url_escape(Question.id) ?>/trekk"><?cs call:hidden() ?><button class="ds-button" data-variant="secondary" type="submit"><?cs var:Lang.question.withdraw ?></button></form><?cs /if ?>
<a class="ds-button" data-variant="tertiary" href="/sporsmal"><?cs var:Lang.question.mine ?></a>
</div>
