<?cs include!"form.cs" ?><?cs include!"page.cs" ?>
<?cs def:sent(f) ?><?cs if:f.typed ?><input type="hidden" name="<?cs var:f.name ?>" value="<?cs var:f.typed ?>"><?cs /if ?><?cs /def ?>
<?cs call:below("/retningslinjer", Lang.guidelines.title) ?>
<?cs call:head(Lang.guideline.look_title, Guideline.name, "page stack") ?>
<div class="page-head stack" data-gap="sm"><?cs call:crumbs(Lang.guideline.look_title) ?><h1 class="ds-heading" data-size="lg"><?cs var:Lang.guideline.look_title ?></h1><p class="lede"><?cs var:Lang.guideline.look_lede ?></p></div>
<section class="panel stack" data-gap="sm" aria-labelledby="endres"><h2 class="ds-heading" data-size="xs" id="endres"><?cs var:Lang.guideline.differs ?></h2>
<div class="wide"><table class="ds-table stacked"><caption class="ds-sr-only"><?cs var:Lang.guideline.differs ?></caption><thead><tr><th scope="col"><?cs var:Lang.guideline.part ?></th><th scope="col"><?cs var:Lang.guideline.was ?></th><th scope="col"><?cs var:Lang.guideline.becomes ?></th></tr></thead><tbody>
<?cs each:p = Preview.Parts ?><tr><th scope="row"><?cs var:Lang.guideline_part[p.name] ?></th><td data-label="<?cs var:Lang.guideline.was ?>"><bdi><?cs var:p.was ?></bdi></td><td data-label="<?cs var:Lang.guideline.becomes ?>"><bdi><?cs var:p.now ?></bdi></td></tr><?cs /each ?>
</tbody></table></div><p><?cs var:Lang.guideline.because ?> «<bdi><?cs var:Preview.because ?></bdi>»</p></section>
<section class="panel stack" data-gap="sm" aria-labelledby="virker"><h2 class="ds-heading" data-size="xs" id="virker"><?cs var:Lang.guideline.effect ?></h2>
<p><?cs var:Lang.guideline.holds_from ?> <?cs var:Preview.from ?>.</p>
<?cs if:Effect.open ?><p><?cs var:Effect.open ?></p><p><?cs var:Effect.opened ?></p><?cs if:Preview.deadline ?><p><?cs var:Lang.guideline.next_deadline ?></p><?cs /if ?><?cs if:Effect.at_once ?><p class="note"><?cs var:Lang.guideline.at_once ?></p><?cs /if ?><?cs else ?><p><?cs var:Lang.guideline.no_tasks ?></p><?cs /if ?>
<p><?cs var:Lang.guideline.are_told ?></p></section>
<form method="post" action="/retningslinjer/<?cs var:url_escape(Guideline.slug) ?>/endre" novalidate><?cs call:hidden() ?><?cs call:sent(Form.i_stedet) ?><?cs call:sent(Form.gjores) ?><?cs call:sent(Form.viktig_fordi) ?><?cs call:sent(Form.kilden) ?><?cs call:sent(Form.frist_tall) ?><?cs call:sent(Form.frist_telles) ?><?cs call:sent(Form.lov_sett) ?><?cs call:sent(Form.paminnelser) ?><?cs call:sent(Form.leder_horer) ?><?cs call:sent(Form.eier_horer) ?><?cs call:sent(Form.for_familier) ?><?cs call:sent(Form.ny_fra) ?><?cs call:sent(Form.endres_fordi) ?>
<div class="row"><button class="ds-button" type="submit" name="lagres" value="ja"><?cs var:Lang.guideline.save ?></button><button class="ds-button" data-variant="secondary" type="submit" name="rettes" value="ja"><?cs var:Lang.guideline.mend ?></button><a class="ds-button" data-variant="tertiary" href="/retningslinjer/<?cs var:url_escape(Guideline.slug) ?>"><?cs var:Lang.form.cancel ?></a></div></form>
