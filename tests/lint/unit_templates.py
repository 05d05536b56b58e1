#!/usr/bin/env python3
"""Templates and their words, against the house style: one test a rule.

A template decides how, never whether, and never prints anything raw. Each rule
is first shown what it is there to find. Run from anywhere; srcdir names the
source when it is not where this file lies.
"""

import functools
import os
import re
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
TOP = Path(os.environ.get("srcdir", HERE.parent.parent)).resolve()
TEMPLATES = TOP / "templates"
COMMANDS = {"var", "if", "elif", "else", "/if", "each", "/each", "call", "def",
            "/def", "include!", "#", "with", "/with"}
TAG = re.compile(r"<\?cs\s*(.*?)\s*\?>", re.S)
# Which closed list of sql/words a part of Lang has a word for, one by one.
LISTS = {"kind": "strand_kind", "kind_inside": "strand_kind",
         "state": "strand_state", "seat": "seat_kind",
         "expect_role": "seat_kind", "expect_one": "counted", "expect_more": "counted",
         "job": "job", "job_outcome": "job_outcome",
         "held_as": "hold_basis", "import_note": "import_note",
         "question_state": "question_state", "problem_kind": "problem_kind",
         "problem_state": "problem_state",
         "audience": "audience", "map_name": "map_name", "map_state": "map_state", "proposal_origin": "proposal_origin", "proposal_state": "proposal_state",
         "proposal_step": "proposal_step", "plan_reason": "plan_reason", "case_pace": "case_pace",
         "claim_kind": "claim_kind",
         "claim_state": "claim_state", "claimant": "claimant",
         "certificate_owner": "certificate_owner", "hidden_why": "hidden_why", "opened_why": "opened_why",
         "departure_why": "departure_why", "informed_how": "informed_how",
         "feedback_about": "feedback_about", "look_reason": "look_reason",
         "look_reason_help": "look_reason", "look_step": "look_step",
         "feedback_channel": "feedback_channel",
         "feedback_mark": "feedback_mark", "survey_mark": "survey_mark",
         "feedback_outcome": "feedback_outcome",
         "feedback_sender": "feedback_sender",
         "feedback_state": "feedback_state", "feedback_step": "feedback_step",
         "question_change": "question_change",
         "own_page": "own_page", "law_reference": "law_reference",
         "answer_way": "answer_way", "inquiry_about": "inquiry_about",
         "inquiry_concerns": "inquiry_concerns",
         "inquiry_outcome": "inquiry_outcome",
         "came_by": "came_by", "applicant": "applicant",
         "application_state": "application_state", "assessed": "assessed",
         "decided": "decided", "decision_form": "decision_form",
         "decision_state": "decision_state", "legal_basis": "legal_basis",
         "complaint_about": "complaint_about",
         "complaint_time": "complaint_time",
         "complaint_state": "complaint_state",
         "complaint_outcome": "complaint_outcome",
         "complaint_ruling": "complaint_ruling",
         "complaint_step": "complaint_step", "deferred": "deferred",
         "service_kind": "service_kind",
         "start_up_step": "start_up_step", "closing_reason": "closing_reason",
         "consent_giver": "consent_giver",
         "consent_purpose": "consent_purpose",
         "consent_way": "consent_way", "level_choice": "level_choice",
         "same_person_answer": "same_person_answer",
         "both_choice": "both_choice", "post_title": "post_title", "course_kind": "course_kind", "contact_form_state": "contact_form_state", "contact_help": "contact_help",
         "contact_outcome": "contact_outcome", "measure_effect": "measure_effect", "log_note_kind": "log_note_kind",
         "plan_state": "plan_state", "plan_point": "plan_point",
         "meeting_kind": "meeting_kind", "meeting_state": "meeting_state",
         "agreement_state": "agreement_state",
         "letter_kind": "letter_kind", "letter_way": "letter_way",
         "language": "language", "basis": "basis", "action": "action"}
# Lists of which only some words are shown.
SOME = {"held_short", "life", "desk", "duty_apart", "complained_of",
        "consent_state", "plan_lack", "plan_point_help", "plan_difference",
        "everything_part", "guideline_part", "job_note", "unit_part", "own_letter_part", "letter_place",
        "chain_end", "name_what"}
MACROS_OF_ALL = "form.cs", "page.cs"
# Attributes whose value somebody reads or hears.
READ = {"aria-label", "alt", "placeholder", "title", "data-label"}


def parts(text):
    """Command and argument of each <?cs ?>."""
    for inner in TAG.findall(text):
        name = re.match(r"#|/?\w+!?", inner)
        yield (name.group() if name else "", inner)


def commands(text):
    """Some commands of 0.10.5 print raw, or run what they print."""
    for name, inner in parts(text):
        # What is set is printed elsewhere, by a command that escapes.
        if name not in COMMANDS and not inner.startswith("set:Layout."):
            yield f"<?cs {inner} ?>"
        if name == "include!" and not (
                TEMPLATES / inner.split('"')[1]).is_file():
            yield f"no file for {inner}"


def arithmetic(text):
    for name, inner in parts(text):
        bare = re.sub(r'"[^"]*"', '""', inner)
        if name not in ("#", "/if", "/each", "/def", "/with", "include!") and \
                re.search(r"[-+*/%]", bare):
            yield inner


OURS = '<script src="<?cs var:Static.script ?>" defer></script>'


def scripts(text):
    text = text.replace(OURS, "")
    yield from re.findall(
        r"<script.*|<style.*|\sstyle=.*|\son\w+=.*", text, re.I)


def attributes(text):
    """Name and value of every attribute, commands in the value as they are."""
    for tag in html_tags(text):
        yield from re.findall(r'([\w-]+)="([^"]*)"', tag)


def html_tags(text):
    """HTML tags, with commands as {{...}}, whose quotes are no longer quotes."""
    text = TAG.sub(lambda m: "{{" + m.group(1).replace('"', "\x02")
                   .replace("<", "\x03").replace(">", "\x04") + "}}", text)
    return re.findall(r"<[a-zA-Z/!][^<>]*>", text)


def quotes(text):
    for tag in html_tags(text):
        rest = re.sub(r'="[^"]*"', "", re.sub(r"\{\{(?:if|elif|else|/if|call)"
                                              r"[^{}]*\}\}", "", tag))
        if re.search(r"[='\"]", rest):
            yield tag


def urls(text):
    """A variable in an address is escaped, checked, or made by us."""
    ours = re.compile(r"^var:(url_escape\(.*\)|url_validate\(.*\)|Static\.\w+"
                      r"|\w+(\.\w+)*\.(path|iso|slug))$")
    for name, value in attributes(text):
        if name not in ("href", "src", "action") or value.startswith("#"):
            continue
        for inner in re.findall(r"\{\{(var[^{}]*)\}\}", value):
            if not ours.match(inner):
                yield f"{name}: {inner}"


def words_outside(text):
    """Whatever is read stands in lang/."""
    bare = re.sub(r"<[^<>]*>", " ", TAG.sub("", text))
    bare = re.sub(r'\s[\w-]+="[^"]*"', "", bare)     # a macro's attributes
    yield from re.findall(r"[^\W\d_]+", re.sub(r"&\w+;", " ", bare))
    for name, value in attributes(text):
        if name in READ and re.search(
                r"[^\W\d_]", re.sub(r"\{\{[^{}]*\}\}", "", value)):
            yield f"{name}={value}"


def unkept(text):
    """A form with room for a longer text keeps it (docs/decisions/0016)."""
    area = re.compile(r"<\?cs call:area(?:_in)?\(|<textarea\b")
    form = re.compile(r"<form\b.*?</form>", re.S)
    for one in form.findall(text):
        # Of a visitor nothing is kept; the page itself carries it on.
        if "<?cs call:carried() ?>" in one:
            continue
        for macro in ("kept", "keep"):
            if area.search(one) and f"<?cs call:{macro}() ?>" not in one:
                yield f"no {macro}() in {one.splitlines()[0]}"
    # The macro itself is in no form; nothing else has an excuse.
    bare = re.sub(r"<\?cs def:area(?:_in)?\(.*?<\?cs /def \?>", "", text, flags=re.S)
    yield from area.findall(form.sub("", bare))


def spelt_out(text):
    """The commands, with Lang.unit for what `with:u = Lang.unit` calls u."""
    inner = "\n".join(inner for _, inner in parts(text))
    short = re.findall(r"^with:(\w+) = (Lang\.\w+)$", inner, re.M)
    inner = re.sub(r"^with:.*$", "", inner, flags=re.M)
    for name, whole in short:
        inner = re.sub(rf"(?<![\w.]){name}(?=[.\[])", whole, inner)
    return inner


RULES = [
    # name, rule, what it must find, what it must let pass
    ("only commands that escape", commands,
     ["<?cs uvar:x ?>", "<?cs include:\"a.cs\" ?>", "<?cs set:a=1 ?>",
      "<?cs name:x ?>", "<?cs escape:\"none\" ?>", "<?cs include!\"no.cs\" ?>"],
     ["<?cs var:x ?><?cs # why ?><?cs include!\"page.cs\" ?>",
      "<?cs with:a = b ?><?cs /with ?><?cs set:Layout.title = x ?>"]),
    ("no arithmetic", arithmetic, ["<?cs var:a + b ?>", "<?cs if:n % 2 ?>"],
     ["<?cs if:a == \"b-c\" && !d ?><?cs # a-b ?>"]),
    ("no script, no style, no on...=", scripts,
     ["<script>", "<p style=\"x\">", "<a onclick=\"x\">"], ["<p class=\"on\">", OURS]),
    ("every attribute in double quotes", quotes,
     ["<p class='x'>", "<p id=x>", "<p id=<?cs var:x ?>>"],
     ["<p id=\"a-<?cs var:x ?>\"<?cs if:a == \"b\" ?> hidden<?cs /if ?>>"]),
    ("variable addresses are escaped or ours", urls,
     ["<a href=\"/sak/<?cs var:x ?>\">", "<form action=\"<?cs var:y ?>\">"],
     ["<a href=\"/sak/<?cs var:url_escape(x.y) ?>\">",
      "<a href=\"<?cs var:d.path ?>\">", "<a href=\"#<?cs var:f.name ?>\">"]),
    ("every word stands in lang", words_outside,
     ["<p>Navn</p>", "<?cs var:x ?> er", "<nav aria-label=\"Meny\">"],
     ["<p>· «<?cs var:Lang.a.b ?>»</p><img alt=\"\">"]),
    ("a form with a longer text keeps what is typed", unkept,
     ["<form><?cs call:area(Form.a, b, \"\", \"\") ?><?cs call:keep() ?></form>",
      "<form><?cs call:area(Form.a, b, \"\", \"\") ?><?cs call:kept() ?></form>",
      "<form><?cs call:kept() ?><?cs call:keep() ?></form>\n"
      "<form>\n<textarea name=\"a\"></textarea></form>",
      "<?cs def:part() ?><?cs call:area(Form.a, b, \"\", \"\") ?><?cs /def ?>"],
     ["<form><?cs call:kept() ?><?cs call:area(Form.a, b, \"\", \"\") ?>"
      "<?cs call:keep() ?></form>", "<form><?cs call:hidden() ?></form>",
      "<?cs def:area(f) ?><textarea name=\"a\"></textarea><?cs /def ?>"]),
]


def read_lang(path):
    """Dotted keys below Lang that have words, in order."""
    keys, below = [], []
    for line in path.read_text(encoding="utf-8").splitlines():
        line = line.strip()
        if not line or line.startswith("#"):
            continue
        if line == "}":
            below.pop()
        elif line.endswith("{"):
            below.append(line[:-1].strip())
        else:
            name = line.split("=", 1)[0].strip()
            keys.append(".".join(below[1:] + [name]))
    return keys


def read_lists():
    """The closed lists of sql/words."""
    lines = (TOP / "sql" / "words").read_text(encoding="utf-8").splitlines()
    return {name: words.split() for name, words in
            (line.split(":", 1) for line in lines if re.match(r"\w+:", line))}


def message_of(key):
    """What C calls a key of a message; None for other keys."""
    plain = re.sub(r"\.(one|other)$", "", key)
    return "msg:" + plain[4:].replace(".", "_").upper() \
        if plain.startswith("msg.") else None


def is_of_a_list(pattern):
    return ".*" in pattern


def keys_of(pattern):
    """The keys that a pattern of a list stands for."""
    return re.compile(pattern.replace(".", r"\.").replace(r"\.*", r"\.\w+"))


class Asked:
    """Which keys are asked for, by patterns; most of them are keys as they stand."""

    def __init__(self, patterns):
        self.whole = {p for p in patterns if not is_of_a_list(p)}
        self.lists = [keys_of(p) for p in patterns if is_of_a_list(p)]

    def has(self, key):
        return key in self.whole or message_of(key) in self.whole or \
            any(p.fullmatch(key) for p in self.lists)


class Source:
    """What the templates and the C ask for."""

    def __init__(self):
        self.templates = {p.relative_to(TEMPLATES).as_posix():
                          p.read_text(encoding="utf-8")
                          for p in sorted(TEMPLATES.rglob("*.cs"))}
        self.c = "\n".join(p.read_text(encoding="utf-8")
                           for p in sorted((TOP / "fcgi").rglob("*.[ch]")))
        self.lists = read_lists()
        self.keys = read_lang(TEMPLATES / "lang" / "nb.hdf")

    @functools.cached_property
    def literals(self):
        return set(re.findall(r'"([\w./]+)"', self.c))

    def asked(self):
        """Patterns of the keys that somebody asks for."""
        for text in self.templates.values():
            for key in re.findall(r"\bLang((?:\.\w+|\[[^\]]*\])+)",
                                  spelt_out(text)):
                yield re.sub(r"\[[^\]]*\]", ".*", key)[1:]
        for name in re.findall(r"\bMSG_([A-Z_]+)\b", self.c):
            yield f"msg:{name}"

    def made_in_c(self, key):
        """form.<fault>[.<field>], fault.<outcome>.title, month.<n>, a whole key"""
        first, _, rest = key.partition(".")
        names = rest.split(".")
        if first == "form":
            return all(name in self.literals for name in names)
        if first == "fault":
            return names[0] in self.literals and names[-1] in ("title", "text")
        return first in ("month", "weekday", "date") or \
            key in self.literals


def missing(source):
    """Asked for, and no words."""
    have = set(source.keys) | {message_of(key) for key in source.keys}
    for pattern in sorted(set(source.asked()) - have - {"msg:_MAX", "msg:H"}):
        if not is_of_a_list(pattern) or \
                not any(map(keys_of(pattern).fullmatch, source.keys)):
            yield pattern
    for name in set(re.findall(r'form_reject\([^"]*"(\w+)"\)', source.c)) | \
            set(re.findall(r'return "(\w+)";', (TOP / "fcgi/web/form.c")
                           .read_text(encoding="utf-8"))):
        if f"form.{name}" not in source.keys:
            yield f"form.{name}"


# What is rendered for families: by these files, and around every page.
FOR_FAMILIES = ("page_open.c", "page_ask.c", "page_feedback.c", "form.c",
                "sending.c")
AROUND = ("top.cs", "bottom.cs", "error.cs")
# What they are given on paper.
ON_PAPER = ("voice/card_paper.cs",)


# What is never so of somebody who has not logged in.
NEVER = ("if:Page.user", "if:Fault.kept", "if:Form.stale")
# Faults of kinds of fields that no form for families has.
OTHER_KINDS = {"not_a_date", "not_a_time", "not_a_number", "too_early", "too_late",
               "too_small", "too_large"}


def for_visitors(text):
    """A template without what stands only for those who are logged in."""
    out, open_ifs = [], []
    for piece in re.split(r"(<\?cs.*?\?>)", text, flags=re.S):
        inner = piece[4:-2].strip() if piece.startswith("<?cs") else ""
        if inner.startswith("if:"):
            open_ifs.append(inner in NEVER)
        elif inner == "else":
            open_ifs[-1] = False
        elif inner == "/if":
            open_ifs.pop()
        if not any(open_ifs):
            out.append(piece)
    return "".join(out)


def fields_of(text):
    """Names of the fields, and those that must be filled in."""
    fields = dict(re.findall(r'\[(\w+)\]\s*= \{ "(\w+)",', text))
    needed = set(re.findall(r'= \{ "(\w+)",[^}]*\.required = true', text))
    needed |= {fields[at] for at in
               re.findall(r'form_reject\(f, (\w+), "required"\)', text)}
    return set(fields.values()), needed


def used_by(source, names):
    """The words of these templates, and of the macros that they call."""
    macros = {m.group(1): m.group(2) for text in source.templates.values()
              for m in re.finditer(r"<\?cs def:(\w+)\([^)]*\) \?>(.*?)"
                                   r"<\?cs /def \?>", text, re.S)}
    left, words, seen = [source.templates[n] for n in names], set(), set()
    while left:
        text = for_visitors(left.pop())
        words.update(re.sub(r"\[[^\]]*\]", ".*", key)[1:] for key in
                     re.findall(r"\bLang((?:\.\w+|\[[^\]]*\])+)",
                                spelt_out(text)))
        for name in re.findall(r"\bcall:(\w+)\(", text):
            if name not in seen:
                seen.add(name)
                left.append(macros[name])
    return words


def shown_to_families(source):
    """Every key of nb.hdf that a family may come to see."""
    c = {name: (TOP / "fcgi" / "voice" / name).read_text(encoding="utf-8")
         for name in FOR_FAMILIES}
    c["web"] = "".join((TOP / "fcgi" / "web" / name).read_text(encoding="utf-8")
                       for name in ("form.c", "request.c"))
    rendered_by = set(re.findall(r'"(voice/\w+\.cs)"', "\n".join(c.values())))
    patterns = used_by(source, rendered_by | set(AROUND + ON_PAPER)) | {"code", "dir"}
    faults = {name for text in c.values() for said in
              re.findall(r'form_reject\([^;]*;|return "\w+";', text)
              for name in re.findall(r'"(\w+)"', said)} - OTHER_KINDS
    fields, needed = (set().union(*some) for some in
                      zip(*(fields_of(text) for text in c.values())))
    asked = Asked(patterns)
    for key in source.keys:
        first, *names = key.split(".")
        # Of the names only that of the office stands in what they see.
        if first in ("fault", "date", "month", "weekday") or \
                key == "name.office" or \
                (first == "form" and names[0] in faults and
                 (len(names) == 1 or names[1] in
                  (needed if names[0] == "required" else fields))) or \
                asked.has(key):
            yield key


def drafts(source):
    """A draft has what families see, and nothing else."""
    wanted = set(shown_to_families(source))
    for code in source.lists["language"][3:]:
        path = TEMPLATES / "lang" / f"{code}.hdf"
        if not path.is_file():
            continue
        have = read_lang(path)
        yield from (f"{code}.hdf: no words for {key}"
                    for key in sorted(wanted - set(have)))
        yield from (f"{code}.hdf: nobody asks for {key}"
                    for key in sorted(set(have) - wanted))
        yield from (f"{code}.hdf: twice: {key}"
                    for key in sorted({k for k in have if have.count(k) > 1}))


# What a municipality may call otherwise stands in a sentence as {{office}}.
NAMED = re.compile(r"tj?enestekontor|systemansvarl[ie]g|\bfadder|\bfadr|bti-team|koordinatorteam"
                   r"|service office|system owner|\bmentor|bti team|coordinator team", re.I)
NAME_PLACES = re.compile(r"\{\{\w+\}\}")


def hard_coded(lines):
    """The lines of a language that name office, team or role themselves."""
    part = ""
    for line in lines:
        opened = re.match(r"  (\w+) \{$", line)
        part = opened.group(1) if opened else part
        key, is_word, words = line.partition(" = ")
        if is_word and part != "name" and not key.lstrip().startswith("#") and \
                NAMED.search(NAME_PLACES.sub("", words)):
            yield f"{part}.{key.strip()}: {words}"


def named(_source):
    """A name of its own is put into every sentence (docs/decisions/0073)."""
    wrong = ["    a = Ring tjenestekontoret.", "    a = {{Office}} og Tenestekontoret",
             "    told.b.one = Du har fadder", "    c = the system owner", "    d = BTI-teamet",
             "    e = Ask your mentor", "    f = Koordinatorteamets"]
    right = ["    a = Ring {{office}}.", "    fadder = {{Mentor}}", "# fadder = fadder",
             "    b = Teamet og kontoret"]
    yield from (f"overlooks {line}" for line in wrong if not list(hard_coded(["  x {", line])))
    yield from (f"refuses {line}" for line in right if list(hard_coded(["  x {", line])))
    yield from (f"refuses {line}" for line in hard_coded(["  name {", wrong[0]]))
    for path in sorted((TEMPLATES / "lang").glob("*.hdf")):
        yield from (f"{path.name}: {fault}" for fault in
                    hard_coded(path.read_text(encoding="utf-8").splitlines()))


def unused(source):
    """Words that nobody asks for."""
    asked = Asked(set(source.asked()))
    for key in source.keys:
        if not asked.has(key) and not source.made_in_c(key):
            yield key


def lists(source):
    """A word for every word of a closed list, and no other."""
    for part, name in LISTS.items():
        have = {k.split(".")[1] for k in source.keys if k.startswith(part + ".")}
        if have != set(source.lists[name]):
            yield f"{part}: {sorted(have ^ set(source.lists[name]))}"
    for pattern in source.asked():
        part = pattern.split(".")[0]
        if ".*" in pattern and part not in LISTS and part not in SOME:
            yield f"Lang.{part}[...] belongs to no list"


def twice(source):
    seen = set()
    for key in source.keys:
        if key in seen:
            yield key
        seen.add(key)


def rendered(source):
    """Each screen is a file, and each file a screen or a part of one."""
    wanted = set(re.findall(r'view_render\([^"]*"([^"]+)"\)', source.c)) | \
        set(re.findall(r'(?:paper_render|letter_order|letter_order_once)\([^";]*'
                       r'"([\w/]+\.cs)"', source.c)) | \
        set(re.findall(r'\[LETTER_KIND_\w+\] =\s+"([\w/]+\.cs)"', source.c)) | \
        {name for call in re.findall(r'view_render_round\([^;{]*;', source.c)
         for name in re.findall(r'"([\w/]+\.cs)"', call)} | \
        set(re.findall(r'"(\w+\.cs)"', source.c))
    parts_of = {inner.split('"')[1] for text in source.templates.values()
                for name, inner in parts(text) if name == "include!"}
    wanted.discard("parts.cs")    # how the name of a file of macros ends
    yield from (f"no file {name}" for name in wanted - set(source.templates))
    yield from (f"nobody shows {name}" for name in
                set(source.templates) - wanted - parts_of)


def styled(source):
    """Of the design system a browser fetches what is used, and all of that."""
    listed = [line.split()[1] for line in
              (TOP / "static" / "parts.list").read_text(encoding="utf-8").splitlines()]
    used = {name for text in source.templates.values()
            for name in re.findall(r"\bds-([a-z-]+)", text)}
    # Nobody's class: what all others stand on, and letters read out alone.
    yield from (f"no style for ds-{name}" for name in
                used - set(listed) - {"sr-only"})
    yield from (f"nobody wears ds-{name}" for name in
                set(listed) - used - {"base", "data-size-workaround"})


def macros(source):
    """
    A file of macros is parsed once for all screens: nothing else stands in it,
    no name in two of them, and whoever calls a macro includes where it stands,
    so that no order in which they are read is needed but those of all first.
    """
    made, home = {}, {}
    for path, text in source.templates.items():
        made[path] = {re.split(r"[(\s]", a)[0][4:] if a else "" for a in
                      re.findall(r"<\?cs\s*(def:[^?]*)", text)}
        if is_macros(path):
            yield from (f"{path}: {name} stands in {home[name]} too"
                        for name in made[path] if name in home)
            home.update(dict.fromkeys(made[path], path))
            rest = re.sub(r"<\?cs\s*def:.*?<\?cs\s*/def\s*\?>", "", text,
                          flags=re.S)
            if re.sub(r"<\?cs\s*(#.*?|include!.*?)\?>", "", rest,
                      flags=re.S).strip():
                yield f"{path}: more than macros"
    for path, text in source.templates.items():
        near = set().union(*(made.get(f, set()) for f in
                             included(source, path) | set(MACROS_OF_ALL)))
        for name in re.findall(r"<\?cs\s*call:(\w+)", text):
            if name in home and name not in near:
                yield f"{path}: calls {name} without {home[name]}"


def is_macros(path):
    return path in MACROS_OF_ALL or path.endswith("parts.cs")


def included(source, path, seen=None):
    """The file and all that it includes."""
    seen = seen if seen is not None else set()
    if path not in seen:
        seen.add(path)
        for inner in re.findall(r'include!"([^"]+)"',
                                source.templates.get(path, "")):
            included(source, inner, seen)
    return seen


def report(number, name, faults):
    print(f"{'not ok' if faults else 'ok'} {number} - {name}")
    for fault in faults:
        print("# " + fault.replace("\x02", '"').replace("\n", " ")[:200])
    return bool(faults)


def main():
    source, number, bad = Source(), 0, 0
    for name, rule, wrong, right in RULES:
        faults = [f"overlooks {text}" for text in wrong if not list(rule(text))]
        faults += [f"refuses {text}: {list(rule(text))}" for text in right
                   if list(rule(text))]
        faults += [f"{path}: {fault}" for path, text in source.templates.items()
                   for fault in rule(text)]
        number += 1
        bad += report(number, name, faults)
    for name, rule in (("what is asked for has words", missing),
                       ("every word is used", unused),
                       ("closed lists have all their words", lists),
                       ("no word is there twice", twice),
                       ("no sentence names office or role itself", named),
                       ("macros stand in one file, which is included", macros),
                       ("a draft has the words that families see", drafts),
                       ("every screen is a file and every file a screen",
                        rendered),
                       ("what is worn of the design system is in the style sheet",
                        styled)):
        number += 1
        bad += report(number, name, list(rule(source)))
    print(f"1..{number}")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
