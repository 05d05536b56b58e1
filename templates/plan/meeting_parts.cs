<?cs # what the pages of a meeting share ?>
<?cs def:above_meetings() ?><?cs call:below(Above, Lang.meeting.title) ?><?cs /def ?>
<?cs def:above_meeting() ?><?cs call:below(Above, Lang.meeting.one) ?><?cs /def ?>
<?cs # a name that is known can be chosen, and any other be written ?>
<?cs def:who(f, label, help, asked) ?><div class="ds-field"><label class="ds-label" for="<?cs var:f.name ?>"><?cs var:label ?><?cs call:optional(f, asked) ?></label><?cs call:help(f, help) ?><input class="ds-input" type="text" id="<?cs var:f.name ?>" name="<?cs var:f.name ?>" value="<?cs var:f.typed ?>" list="navn" autocomplete="off"<?cs call:ties(f, help) ?>><?cs call:fault(f) ?></div><?cs /def ?>
<?cs def:names() ?><datalist id="navn"><?cs each:n = Names ?><option value="<?cs var:n.name ?>"></option><?cs /each ?></datalist><?cs /def ?>
<?cs # in which of the languages of paper, when a page asks more than once ?>
<?cs def:language_of(id, label) ?><div class="ds-field"><label class="ds-label" for="<?cs var:id ?>"><?cs var:label ?></label><select class="ds-input" id="<?cs var:id ?>" name="sprak"><option value="nb" lang="nb"><?cs var:Lang.language.nb ?></option><option value="nn" lang="nn"><?cs var:Lang.language.nn ?></option><option value="en" lang="en"><?cs var:Lang.language.en ?></option></select></div><?cs /def ?>
<?cs def:agreement_state(a) ?><span class="ds-tag" data-color="<?cs if:a.state == "done" ?>success<?cs elif:a.open ?>warning<?cs else ?>neutral<?cs /if ?>"><?cs var:Lang.agreement_state[a.state] ?></span><?cs /def ?>
<?cs def:agreement_facts(a) ?><p><?cs var:Lang.agreement.responsible ?>: <bdi><?cs var:a.responsible ?></bdi> · <?cs var:Lang.agreement.by ?> <?cs var:a.due ?></p><?cs if:a.answer ?><p class="prose">«<bdi><?cs var:a.answer ?></bdi>»</p><?cs /if ?><?cs /def ?>
