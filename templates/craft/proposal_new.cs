<?cs include!"craft/proposal_parts.cs" ?>
<?cs call:below("/forslag", Lang.proposal.list) ?>
<?cs call:head(Lang.proposal.make, "", "page stack") ?>
<div class="page-head stack" data-gap="sm"><?cs call:crumbs(Lang.proposal.make) ?><h1 class="ds-heading" data-size="lg"><?cs var:Lang.proposal.make ?></h1><p class="lede"><?cs var:Lang.proposal.lede ?></p></div>
<div class="columns">
<form class="form panel" method="post" action="/forslag/nytt" novalidate>
<?cs call:hidden() ?><?cs if:Form.fra.typed ?><input type="hidden" name="fra" value="<?cs var:Form.fra.typed ?>"><?cs /if ?><?cs call:kept() ?><?cs call:faults() ?>
<?cs call:area(Form.forslag, Lang.proposal.text, Lang.proposal.text_help, "") ?>
<?cs call:which(Form.retningslinje, Lang.proposal.guideline, Lang.proposal.guideline_help) ?>
<?cs call:answers(Form.kommer_fra, Lang.proposal.origin) ?>
<?cs call:radio(Form.kommer_fra, "kommer_fra", "eget", Lang.proposal_origin.own) ?>
<?cs call:radio(Form.kommer_fra, "kommer_fra-utvalg", "brukerutvalg", Lang.proposal_origin.council) ?>
<?cs call:radio(Form.kommer_fra, "kommer_fra-melding", "tilbakemelding", Lang.proposal_origin.feedback) ?>
<?cs call:answers_end(Form.kommer_fra) ?>
<?cs if:Form.fra.typed ?><?cs call:tick(Form.med_siden, Lang.question.tell_page) ?><p class="quiet"><?cs var:Lang.question.page_is ?> <span class="keep"><?cs var:Form.fra.typed ?></span></p><?cs /if ?>
<div class="row"><button class="ds-button" type="submit"><?cs var:Lang.proposal.submit ?></button><?cs call:keep() ?><a class="ds-button" data-variant="tertiary" href="/forslag"><?cs var:Lang.form.cancel ?></a></div>
</form>
<aside class="panel stack" data-gap="sm" aria-labelledby="skjer"><h2 class="ds-heading" data-size="2xs" id="skjer"><?cs var:Lang.offer.after.title ?></h2><ol class="ds-list"><li><?cs var:Lang.proposal.after.a ?></li><li><?cs var:Lang.proposal.after.b ?></li><li><?cs var:Lang.proposal.after.c ?></li></ol></aside>
</div>
