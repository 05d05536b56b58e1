<?cs include!"voice/told_parts.cs" ?>
<?cs call:below("/tilbakemeldinger", Lang.feedback.title) ?>
<?cs call:head(Lang.feedback.heading, "", "page stack") ?>
<div class="page-head stack" data-gap="sm"><?cs call:crumbs(Lang.feedback.heading) ?><h1 class="ds-heading" data-size="lg"><?cs var:Lang.feedback.heading ?></h1><div class="row"><p class="why"><?cs var:Lang.desk.why ?> <?cs var:Lang.desk.receive_feedback.why ?></p><?cs call:due(Feedback) ?></div></div>
<?cs call:told(Feedback) ?>
<?cs call:done_about(Feedback) ?>
<div class="row">
<?cs if:May.feedback_follow ?><a class="ds-button" href="/tilbakemeldinger/<?cs var:url_escape(Feedback.id) ?>/gjort"><?cs var:Lang.feedback.did ?></a><?cs if:Feedback.complain ?><a class="ds-button" data-variant="secondary" href="<?cs var:url_validate(Feedback.complain) ?>"><?cs var:Lang.feedback.complain ?></a><?cs /if ?><?cs /if ?>
<form method="post" action="/tilbakemeldinger/<?cs var:url_escape(Feedback.id) ?>/utskrift"><?cs call:hidden() ?><button class="ds-button" data-variant="tertiary" type="submit"><?cs var:Lang.feedback.pdf_make ?></button></form>
<?cs if:Letter.state ?><a class="ds-link" href="/tilbakemeldinger/<?cs var:url_escape(Feedback.id) ?>/utskrift"><?cs var:Lang.letter.last ?></a><?cs /if ?>
<?cs if:May.feedback_close ?><a class="ds-button" data-variant="secondary" href="/tilbakemeldinger/<?cs var:url_escape(Feedback.id) ?>/ferdig"><?cs var:Lang.feedback.close ?></a><?cs if:Feedback.offer ?><a class="ds-button" data-variant="tertiary" href="<?cs var:url_validate(Feedback.offer) ?>"><?cs var:Lang.feedback.change ?></a><?cs /if ?><?cs /if ?>
</div>
