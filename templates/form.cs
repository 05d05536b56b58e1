<?cs # the dispatcher's own fields, in every form ?>
<?cs def:hidden() ?><input type="hidden" name="csrf" value="<?cs var:Page.csrf ?>"><?cs if:Page.key ?><input type="hidden" name="nokkel" value="<?cs var:Page.key ?>"><?cs /if ?><?cs if:Page.version ?><input type="hidden" name="versjon" value="<?cs var:Page.version ?>"><?cs /if ?><?cs /def ?>

<?cs # in a form of one's own page: what is typed is kept until it is sent ?>
<?cs def:kept() ?>
<input type="hidden" name="sti" value="<?cs var:Page.path ?>"><?cs if:Form.draft.writer ?><input type="hidden" name="utkast" value="<?cs var:Form.draft.writer ?>"><?cs /if ?>
<p class="keeps quiet" role="status" data-saved="<?cs var:Lang.draft.saved ?>" data-waiting="<?cs var:Lang.draft.waiting ?>" data-elsewhere="<?cs var:Lang.draft.elsewhere.said ?>" data-large="<?cs var:Lang.draft.large ?>" data-max="<?cs var:Page.body_max ?>"></p>
<?cs if:Form.draft.saved ?><section class="ds-alert" data-color="info" aria-labelledby="kladd-t"><h2 class="ds-heading" data-size="2xs" id="kladd-t"><?cs var:Lang.draft.kept ?></h2><p class="ds-paragraph"><?cs var:Lang.draft.kept_text ?> <?cs var:Form.draft.saved ?>.</p></section><?cs /if ?>
<?cs /def ?>

<?cs # after the form's own button, which is the one that Enter presses ?>
<?cs def:keep() ?><button class="ds-button" data-variant="secondary" type="submit" formaction="/utkast"><?cs var:Lang.draft.save ?></button><?cs if:Form.draft.saved ?><button class="ds-button" data-variant="tertiary" type="submit" formaction="/utkast" name="slett" value="ja"><?cs var:Lang.draft.drop ?></button><?cs /if ?><?cs /def ?>

<?cs # what must be mended, with a link to each field ?>
<?cs def:faults() ?>
<?cs if:Form.stale ?>
<div class="ds-alert" data-color="warning" role="alert"><h2 class="ds-heading" data-size="2xs"><?cs var:Lang.form.stale.title ?></h2><p class="ds-paragraph"><?cs var:Lang.form.stale.text ?></p></div>
<?cs /if ?>
<?cs if:Form.bad ?>
<section class="ds-error-summary" tabindex="-1" aria-labelledby="feil-t" id="feil" autofocus><h2 class="ds-heading" id="feil-t"><?cs var:Lang.form.mend ?></h2><ul class="ds-list">
<?cs each:fault = Form.wrong ?><li><a class="ds-link" href="#<?cs var:fault.name ?>"><?cs var:fault.text ?></a></li><?cs /each ?>
</ul></section>
<?cs /if ?>
<?cs /def ?>

<?cs # attributes that tie a field to its help and its fault ?>
<?cs def:ties(f, help) ?><?cs if:help || f.wrong ?> aria-describedby="<?cs if:help ?><?cs var:f.name ?>-d<?cs /if ?><?cs if:f.wrong ?> <?cs var:f.name ?>-e<?cs /if ?>"<?cs /if ?><?cs if:f.wrong ?> aria-invalid="true"<?cs /if ?><?cs /def ?>

<?cs def:help(f, help) ?><?cs if:help ?><p data-field="description" id="<?cs var:f.name ?>-d"><?cs var:help ?></p><?cs /if ?><?cs /def ?>

<?cs def:fault(f) ?><?cs if:f.wrong ?><p class="ds-validation-message" data-field="validation" id="<?cs var:f.name ?>-e"><?cs var:f.wrong ?></p><?cs /if ?><?cs /def ?>

<?cs # `asked` is set where another answer decides whether the field is needed ?>
<?cs def:optional(f, asked) ?><?cs if:!f.required && !asked ?> <span class="quiet"><?cs var:Lang.form.optional ?></span><?cs /if ?><?cs /def ?>

<?cs def:line(f, label, help, size, asked) ?>
<div class="ds-field"><label class="ds-label" for="<?cs var:f.name ?>"><?cs var:label ?><?cs call:optional(f, asked) ?></label><?cs call:help(f, help) ?><input class="ds-input" type="text" id="<?cs var:f.name ?>" name="<?cs var:f.name ?>" value="<?cs var:f.typed ?>" autocomplete="off"<?cs if:size ?> size="<?cs var:size ?>"<?cs /if ?><?cs call:ties(f, help) ?>><?cs call:fault(f) ?></div>
<?cs /def ?>

<?cs def:number(f, label, help, asked) ?>
<div class="ds-field"><label class="ds-label" for="<?cs var:f.name ?>"><?cs var:label ?><?cs call:optional(f, asked) ?></label><?cs call:help(f, help) ?><input class="ds-input" type="text" id="<?cs var:f.name ?>" name="<?cs var:f.name ?>" value="<?cs var:f.typed ?>" inputmode="numeric" size="6" autocomplete="off"<?cs call:ties(f, help) ?>><?cs call:fault(f) ?></div>
<?cs /def ?>

<?cs def:area(f, label, help, asked) ?>
<div class="ds-field"><label class="ds-label" for="<?cs var:f.name ?>"><?cs var:label ?><?cs call:optional(f, asked) ?></label><?cs call:help(f, help) ?><textarea class="ds-input" id="<?cs var:f.name ?>" name="<?cs var:f.name ?>" rows="4"<?cs call:ties(f, help) ?>><?cs var:f.typed ?></textarea><?cs call:fault(f) ?></div>
<?cs /def ?>

<?cs # a longer text in the language of that code ?>
<?cs def:area_in(f, code) ?>
<div class="ds-field"><label class="ds-label" for="<?cs var:f.name ?>"><?cs var:Lang.language[code] ?></label><textarea class="ds-input" dir="auto" lang="<?cs var:code ?>" id="<?cs var:f.name ?>" name="<?cs var:f.name ?>" rows="8"<?cs call:ties(f, "") ?>><?cs var:f.typed ?></textarea><?cs call:fault(f) ?></div>
<?cs /def ?>

<?cs def:tick(f, label) ?>
<div class="ds-field"><input class="ds-input" type="checkbox" id="<?cs var:f.name ?>" name="<?cs var:f.name ?>" value="ja"<?cs if:f.ticked ?> checked<?cs /if ?><?cs call:ties(f, "") ?>><label class="ds-label" for="<?cs var:f.name ?>"><?cs var:label ?></label><?cs call:fault(f) ?></div>
<?cs /def ?>

<?cs # one of few answers; the first carries the field's id, for the summary's link ?>
<?cs def:radio(f, id, value, label) ?>
<div class="ds-field"><input class="ds-input" type="radio" id="<?cs var:id ?>" name="<?cs var:f.name ?>" value="<?cs var:value ?>"<?cs if:f.typed == value ?> checked<?cs /if ?>><label class="ds-label" for="<?cs var:id ?>"><?cs var:label ?></label></div>
<?cs /def ?>

<?cs # any but the first, when there are many: the id follows from the answer ?>
<?cs def:radio_more(f, value, label) ?><div class="ds-field"><input class="ds-input" type="radio" id="<?cs var:f.name ?>-<?cs var:value ?>" name="<?cs var:f.name ?>" value="<?cs var:value ?>"<?cs if:f.typed == value ?> checked<?cs /if ?>><label class="ds-label" for="<?cs var:f.name ?>-<?cs var:value ?>"><?cs var:label ?></label></div><?cs /def ?>

<?cs # a language: its name is in that language, and so is its value ?>
<?cs def:radio_in(f, id, value, label) ?>
<div class="ds-field"><input class="ds-input" type="radio" id="<?cs var:id ?>" name="<?cs var:f.name ?>" value="<?cs var:value ?>"<?cs if:f.typed == value ?> checked<?cs /if ?>><label class="ds-label" for="<?cs var:id ?>" lang="<?cs var:value ?>"><?cs var:label ?></label></div>
<?cs /def ?>

<?cs def:legend(f, label, help) ?><legend class="ds-label"><?cs var:label ?></legend><?cs if:help ?><p data-field="description"><?cs var:help ?></p><?cs /if ?><?cs /def ?>

<?cs # several answers to one question, between the two ?>
<?cs def:answers(f, label) ?><fieldset class="ds-fieldset"<?cs if:f.wrong ?> aria-describedby="<?cs var:f.name ?>-e"<?cs /if ?>><?cs call:legend(f, label, "") ?><?cs /def ?>
<?cs def:answers_end(f) ?><?cs call:fault(f) ?></fieldset><?cs /def ?>

<?cs # one of several boxes; the first carries the field's id, for the summary's link ?>
<?cs def:box(f, id, label, first) ?><div class="ds-field"><input class="ds-input" type="checkbox" id="<?cs var:f.name ?><?cs if:!first ?>-<?cs var:id ?><?cs /if ?>" name="<?cs var:f.name ?>-<?cs var:id ?>" value="ja"<?cs if:f.Ticked[id] ?> checked<?cs /if ?>><label class="ds-label" for="<?cs var:f.name ?><?cs if:!first ?>-<?cs var:id ?><?cs /if ?>"><?cs var:label ?></label></div><?cs /def ?>

<?cs # which of the languages that have every word something printed is to be in ?>
<?cs def:language_of(id, label) ?><div class="ds-field"><label class="ds-label" for="<?cs var:id ?>"><?cs var:label ?></label><select class="ds-input" id="<?cs var:id ?>" name="sprak"><option value="nb" lang="nb"><?cs var:Lang.language.nb ?></option><option value="nn" lang="nn"<?cs if:Form.sprak.typed == "nn" ?> selected<?cs /if ?>><?cs var:Lang.language.nn ?></option><option value="en" lang="en"<?cs if:Form.sprak.typed == "en" ?> selected<?cs /if ?>><?cs var:Lang.language.en ?></option></select></div><?cs /def ?>
<?cs def:paper_language(label) ?><?cs call:language_of("sprak", label) ?><?cs /def ?>
