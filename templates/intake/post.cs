<?cs include!"form.cs" ?><?cs include!"page.cs" ?><?cs include!"intake/apply_parts.cs" ?><?cs include!"intake/complain_parts.cs" ?>
<?cs call:head(Lang.letter_kind[Post.kind], Case.number, "page stack") ?>
<?cs if:Complaint.id ?><?cs call:about_complaint(Lang.letter_kind[Post.kind]) ?><?cs else ?><?cs call:about_application(Lang.letter_kind[Post.kind]) ?><?cs /if ?>
<section class="panel stack" data-gap="sm" aria-labelledby="pdf-t"><h2 class="ds-heading" data-size="xs" id="pdf-t"><?cs var:Lang.post.dated ?> <?cs var:Post.dated.long ?></h2>
<?cs if:Post.state == "made" ?><?cs if:!Post.replaced ?><p><?cs var:Lang.letter.made ?></p><?cs /if ?><p><a class="ds-button"<?cs if:Post.replaced || Post.sent ?> data-variant="secondary"<?cs /if ?> href="<?cs var:Post.path ?>/brev/<?cs var:url_escape(Post.id) ?>/fil"><?cs var:Lang.letter.fetch ?></a></p>
<?cs elif:Post.state == "failed" ?><p role="alert"><?cs var:Lang.post.failed ?></p>
<?cs elif:Post.late ?><p role="status"><?cs var:Lang.post.late ?></p><p><a class="ds-button" data-variant="secondary" href="<?cs var:url_validate(Page.path) ?>"><?cs var:Lang.letter.look ?></a></p>
<?cs else ?><p role="status" data-look-again><?cs var:Lang.letter.waits ?></p><p><a class="ds-button" data-variant="secondary" href="<?cs var:url_validate(Page.path) ?>"><?cs var:Lang.letter.look ?></a></p><?cs /if ?>
<?cs if:Post.sent ?><p><?cs var:Lang.post.sent ?> <?cs var:Post.sent ?>, <?cs var:Lang.letter_way[Post.way] ?> · <?cs var:Post.sender ?></p><p class="quiet"><?cs var:Lang.post.stays ?></p>
<?cs elif:Post.replaced && Application.state != "open" ?><p><?cs var:Lang.post.dropped_help ?></p>
<?cs elif:Post.replaced ?><p><?cs var:Lang.post.replaced_help ?></p><?cs /if ?></section>
<?cs if:!Post.sent && !Post.replaced && May.letter_send ?><?cs if:Post.old || Post.state == "failed" ?><p><?cs if:Post.old ?><?cs var:Lang.post.old ?> <?cs /if ?><a class="ds-link" href="<?cs var:Post.again.path ?>"><?cs var:Lang.post.again ?></a></p><?cs /if ?>
<?cs if:Post.state == "made" ?><form class="form panel" method="post" action="<?cs var:Post.path ?>/brev/<?cs var:url_escape(Post.id) ?>" novalidate>
<?cs call:hidden() ?><?cs call:faults() ?><h2 class="ds-heading" data-size="xs"><?cs var:Lang.post.send ?></h2>
<p><?cs var:Lang.post.send_help ?></p>
<fieldset class="ds-fieldset"<?cs if:Form.sendemate.wrong ?> aria-describedby="sendemate-e"<?cs /if ?>><?cs call:legend(Form.sendemate, Lang.post.way, "") ?>
<?cs call:radio(Form.sendemate, "sendemate", "post", Lang.letter_way.post) ?>
<?cs call:radio(Form.sendemate, "sendemate-2", "digitalt", Lang.letter_way.digital) ?>
<?cs call:radio(Form.sendemate, "sendemate-3", "i-handa", Lang.letter_way.by_hand) ?>
<?cs call:fault(Form.sendemate) ?></fieldset>
<?cs call:line(Form.sendt, Lang.post.sent_when, Lang.form.date_help, "12", "") ?>
<div class="row"><button class="ds-button" type="submit"><?cs var:Lang.post.submit ?></button></div></form><?cs /if ?><?cs /if ?>
<p><a class="ds-link" href="<?cs var:Post.path ?>"><?cs if:Complaint.id ?><?cs var:Lang.complaint.back ?><?cs else ?><?cs var:Lang.application.back ?><?cs /if ?></a></p>
