<?cs include!"form.cs" ?><?cs include!"page.cs" ?>
<?cs # what was asked, by whom, and from where ?>
<?cs def:asked(q) ?>
<section class="panel stack" data-gap="sm" aria-labelledby="spurt">
<div class="row"><h2 class="ds-heading" data-size="2xs" id="spurt"><?cs if:q.mine ?><?cs var:Lang.question.you_asked ?><?cs else ?><?cs var:q.asker ?> <?cs var:Lang.question.asks ?><?cs /if ?></h2><span class="ds-tag" data-color="<?cs if:q.state == "open" ?>warning<?cs elif:q.state == "answered" ?>success<?cs else ?>neutral<?cs /if ?>"><?cs var:Lang.question_state[q.state] ?></span></div>
<p class="prose"><bdi><?cs var:q.text ?></bdi></p>
<p class="quiet"><?cs var:Lang.question.asked_at ?> <?cs var:q.asked ?><?cs if:q.page ?> · <?cs var:Lang.question.asked_from ?> <a class="ds-link" href="<?cs var:url_validate(q.page) ?>"><?cs var:q.page ?></a><?cs /if ?></p>
<?cs if:q.case && (q.state == "open" || q.mine) ?><p><a class="ds-link" href="/sak/<?cs var:url_escape(q.case) ?>/soknad/<?cs var:url_escape(q.application) ?>"><?cs var:Lang.ask_owner.see ?></a></p><?cs /if ?>
<?cs if:q.gone ?><p class="note"><?cs var:Lang.question.gone ?></p><?cs /if ?>
<?cs call:due(q) ?>
</section>
<?cs /def ?>
