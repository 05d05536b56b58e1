<?cs # what the pages for families share: the telephone, and what to do when it cannot wait ?>
<?cs def:office() ?><?cs if:Page.office_phone ?><p><?cs var:Lang.voice.office ?> <a class="ds-link" dir="ltr" href="<?cs var:Page.office_phone.path ?>"><?cs var:Page.office_phone ?></a></p><?cs /if ?><?cs /def ?>

<?cs def:dial(label, number, shown) ?><li><?cs var:label ?> <a class="ds-link" dir="ltr" href="tel:<?cs var:url_escape(number) ?>"><?cs var:shown ?></a></li><?cs /def ?>

<?cs # `form`: it stands beside one, which nobody reads at once ?>
<?cs def:emergency(form) ?><section class="panel stack" data-gap="sm" aria-labelledby="haster"><h2 class="ds-heading" data-size="2xs" id="haster"><?cs var:Lang.voice.emergency.title ?></h2><p><?cs if:form ?><?cs var:Lang.voice.emergency.text ?> <?cs /if ?><?cs var:Lang.voice.emergency.now ?></p><ul class="ds-list"><?cs call:dial(Lang.voice.emergency.ambulance, "113", "113") ?><?cs call:dial(Lang.voice.emergency.police, "112", "112") ?><?cs call:dial(Lang.voice.emergency.child, "116111", "116 111") ?></ul></section><?cs /def ?>

<?cs # in every form of theirs: the language, and the time it was shown ?>
<?cs def:carried() ?><?cs call:hidden() ?><input type="hidden" name="sprak" value="<?cs var:Page.language ?>"><?cs /def ?>

<?cs def:pass(f) ?><?cs if:f.typed ?><input type="hidden" name="<?cs var:f.name ?>" value="<?cs var:f.typed ?>"><?cs /if ?><?cs /def ?>

<?cs def:in_words(f, a, la, b, lb, c, lc, d, ld) ?><?cs if:f.typed == a ?><?cs var:la ?><?cs elif:f.typed == b ?><?cs var:lb ?><?cs elif:f.typed == c ?><?cs var:lc ?><?cs elif:f.typed == d ?><?cs var:ld ?><?cs /if ?><?cs /def ?>

<?cs # machines fill in what they find; people neither see it nor come to it ?>
<?cs def:trap() ?><div<?cs if:!Form.nettside.wrong ?> class="ds-sr-only" aria-hidden="true"<?cs /if ?>><label for="nettside"><?cs var:Lang.voice.trap ?></label><input id="nettside" name="nettside" type="text" value="" autocomplete="off" tabindex="-1"></div><?cs /def ?>

<?cs # a line of a form on paper ?>
<?cs def:blank(label, high) ?><div><dt><?cs var:label ?></dt><dd class="blank"<?cs if:high ?> data-high<?cs /if ?>></dd></div><?cs /def ?>
