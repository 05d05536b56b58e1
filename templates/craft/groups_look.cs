<?cs include!"craft/group_parts.cs" ?>
<?cs call:below("/drift/grupper", Lang.groups.title) ?>
<?cs call:head(Lang.groups.look_title, "", "page stack") ?>
<div class="page-head stack" data-gap="sm"><?cs call:crumbs(Lang.groups.look_title) ?><h1 class="ds-heading" data-size="lg"><?cs var:Lang.groups.look_title ?></h1><p class="lede"><?cs var:Lang.groups.look_lede ?></p></div>
<?cs if:Waiting.made ?><section class="panel stack" data-gap="sm" aria-labelledby="endres"><h2 class="ds-heading" data-size="xs" id="endres"><?cs var:Lang.groups.changes ?></h2><?cs call:proposed_groups() ?><?cs call:group_changes() ?></section><?cs /if ?>
<form class="form panel" method="post" action="/drift/grupper/se" novalidate>
<?cs call:hidden() ?><?cs call:kept() ?><?cs call:faults() ?>
<?cs if:Waiting.made ?><p><?cs var:Lang.groups.check ?></p><?cs else ?><p class="note"><?cs var:Lang.groups.waits_no_more ?></p><?cs /if ?><?cs if:!Map.page ?><p class="note"><?cs var:Lang.groups.first_change ?></p><?cs /if ?>
<?cs call:answers(Form.grupper_er, Lang.groups.decision) ?>
<?cs call:radio(Form.grupper_er, "grupper_er", "godkjent", Lang.groups.approve) ?>
<?cs call:radio(Form.grupper_er, "grupper_er-2", "avvist", Lang.groups.refuse) ?>
<?cs call:answers_end(Form.grupper_er) ?>
<?cs call:area(Form.avvist_fordi, Lang.groups.refuse_why, Lang.groups.refuse_help, "1") ?>
<div class="row"><?cs if:Waiting.made ?><button class="ds-button" type="submit"><?cs var:Lang.groups.decide ?></button><?cs call:keep() ?><?cs /if ?><a class="ds-button" data-variant="tertiary" href="/drift/grupper"><?cs var:Lang.form.cancel ?></a></div>
</form>
