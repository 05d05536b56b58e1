<?cs include!"form.cs" ?><?cs include!"page.cs" ?>
<?cs call:below("/retningslinjer", Lang.guidelines.title) ?>
<?cs call:head(Lang.guideline.change_title, Guideline.name, "page stack") ?>
<div class="page-head stack" data-gap="sm"><?cs call:crumbs(Lang.guideline.change_title) ?><h1 class="ds-heading" data-size="lg"><?cs var:Lang.guideline.change_title ?></h1><p class="lede"><?cs var:Lang.guideline.owed_by ?> <?cs var:Lang.seat[Guideline.seat] ?></p><p><?cs if:Guideline.instead ?><?cs var:Lang.guideline.change_instead ?><?cs else ?><?cs var:Lang.guideline.change_lede ?><?cs /if ?></p></div>
<form class="form panel" method="post" action="/retningslinjer/<?cs var:url_escape(Guideline.slug) ?>/endre" novalidate>
<?cs call:hidden() ?><?cs call:kept() ?><?cs call:faults() ?>
<?cs if:Form.i_stedet.typed ?><input type="hidden" name="i_stedet" value="<?cs var:Form.i_stedet.typed ?>"><?cs /if ?>
<?cs call:area(Form.gjores, Lang.guideline_part.what, Lang.guideline.what_help, "") ?>
<?cs call:area(Form.viktig_fordi, Lang.guideline_part.why, Lang.guideline.why_help, "") ?>
<?cs call:line(Form.kilden, Lang.guideline_part.source, Lang.guideline.source_help, "", "") ?>
<?cs call:number(Form.frist_tall, Lang.guideline_part.deadline, Lang.guideline.deadline_help, "") ?>
<?cs call:answers(Form.frist_telles, Lang.guideline.counted) ?>
<?cs call:radio(Form.frist_telles, "frist_telles", "kalenderdager", Lang.guideline.counted_municipal) ?>
<?cs call:radio_more(Form.frist_telles, "lovdager", Lang.guideline.counted_statutory) ?>
<?cs call:radio_more(Form.frist_telles, "virkedager", Lang.guideline.counted_working) ?>
<?cs call:radio_more(Form.frist_telles, "maneder", Lang.guideline.counted_months) ?>
<?cs call:answers_end(Form.frist_telles) ?>
<?cs call:tick(Form.lov_sett, Lang.guideline.law_seen) ?>
<?cs call:line(Form.paminnelser, Lang.guideline_part.reminders, Lang.guideline.reminders_help, "12", "") ?>
<?cs call:answers(Form.leder_horer, Lang.guideline_part.leader) ?>
<?cs call:radio(Form.leder_horer, "leder_horer", "etter_fristen", Lang.guideline.leader_overdue) ?>
<?cs call:radio_more(Form.leder_horer, "alltid", Lang.guideline.leader_always) ?>
<?cs call:answers_end(Form.leder_horer) ?>
<?cs call:number(Form.eier_horer, Lang.guideline_part.owner, Lang.guideline.owner_help, "") ?>
<?cs call:tick(Form.for_familier, Lang.guideline.families_tick) ?>
<?cs call:line(Form.ny_fra, Lang.guideline.first_day, Lang.guideline.first_day_help, "12", "") ?>
<?cs call:area(Form.endres_fordi, Lang.guideline.change_because, Lang.guideline.because_help, "") ?>
<div class="row"><button class="ds-button" type="submit"><?cs var:Lang.guideline.look ?></button><?cs call:keep() ?><a class="ds-button" data-variant="tertiary" href="/retningslinjer/<?cs var:url_escape(Guideline.slug) ?>"><?cs var:Lang.form.cancel ?></a></div>
</form>
