#!/usr/bin/env python3
"""A proposal is made by anybody, read and talked of by everybody, and decided by the system owner,
who says why; who made it is told. Run by it_proposal.sh."""

import os
import re
import sys

sys.path.insert(0, os.path.join(os.path.dirname(__file__), "..", "fixture"))
from client import Browser, Tap, at_once, one, sql  # noqa: E402

LIST = "/forslag"
NEW = LIST + "/nytt"
HOSTILE = "<script>alert(1)</script> Spør først'; DROP TABLE proposal; --"
GUIDELINE = "give-coordinator"


def count(table="proposal"):
    return int(one(f"SELECT COUNT(*) FROM {table}"))


def send(browser, **fields):
    return browser.fill(NEW, NEW, **{"forslag": "Spør familien først.", "kommer_fra": "eget",
                                     "retningslinje": "", **fields})


def made(browser, **fields):
    """The path of a proposal that was just made."""
    answer = send(browser, **fields)
    assert answer.status == 303, answer.status
    return answer.location


def column(path, name):
    return one(f"SELECT {name} FROM proposal WHERE id = {path.rsplit('/', 1)[1]}")


def remark(browser, path, text):
    return browser.fill(path, path, innspill=text).status


def decide(browser, path, outcome="fulgt", **fields):
    return browser.fill(path + "/avgjor", path + "/avgjor", **{
        "avgjorelse": outcome, "derfor": "Det er klokt.", "endret": "", **fields})


def it_is_made(tap, kai, siri, tora):
    foot = kai.get("/retningslinjer").text
    tap.check(f'href="{NEW}?fra=%2Fretningslinjer"' in foot or f'href="{NEW}?fra=/retningslinjer"'
              in foot, "every page's foot leads to it, and it knows the page")
    case = one("SELECT number FROM casefile LIMIT 1")
    form = kai.get(f"{NEW}?fra=/sak/{case}").text
    tap.check("ingen opplysninger om en familie" in form and case not in form,
              "the form says what not to write, and takes no case's page")
    about = kai.get(f"/retningslinjer/{GUIDELINE}").text
    tap.check(f'href="{NEW}?retningslinje={GUIDELINE}"' in about and re.search(
        f'value="{GUIDELINE}" selected', kai.get(f"{NEW}?retningslinje={GUIDELINE}").text),
        "a guideline's page leads to it, and is chosen then")
    path = made(kai, forslag=HOSTILE, retningslinje=GUIDELINE, fra="/retningslinjer",
                med_siden="ja")
    kept = [column(path, c) for c in ("guideline", "page", "origin", "state")]
    tap.check(kept == ["give_coordinator", "/retningslinjer", "own", "open"],
              "what was said is kept", kept)
    texts = [who.get(path).text for who in (kai, siri, tora)] + [tora.get(LIST).text,
                                                                  siri.get("/").text]
    tap.check(all("&lt;script&gt;" in t and "<script>alert" not in t for t in texts),
              "everybody reads it, as it was written, and it is on the system owner's desk")
    tap.check(f'href="{path}"' not in tora.get("/").text and
              f'href="{path}"' not in kai.get("/").text, "and on nobody else's")
    tap.check([column(made(tora, kommer_fra=o), "origin") for o in
               ("brukerutvalg", "tilbakemelding")] == ["council", "feedback"],
              "what a user council or a family said is proposed too")
    return path


def what_is_wrong(tap, kai, siri, path):
    before = count(), count("proposal_said")
    case = one("SELECT number FROM casefile LIMIT 1")
    got = [send(kai, **w).status for w in (
        {"forslag": ""}, {"forslag": "x" * 10000}, {"forslag": f"Se {case}."},
        {"forslag": "Gjelder 01017012345 og 15021951940."}, {"kommer_fra": ""},
        {"kommer_fra": "annet"}, {"retningslinje": "finnes-ikke"})]
    got += [remark(kai, path, t) for t in (" ", "x" * 10000, f"Se {case}.")]
    got += [decide(siri, path, **w).status for w in (
        {"outcome": ""}, {"outcome": "annet"}, {"derfor": ""}, {"derfor": "x" * 10000},
        {"endret": "finnes-ikke"})]
    tap.check(got == [422] * 15 and (count(), count("proposal_said")) == before,
              "what is missing, too long, of a family or no choice comes back", got)
    tap.check("finnes ikke" not in kai.get(path).text and
              [kai.get(LIST + p).status for p in ("/999999", "?etter=999999", "?etter=x", "?a=b")]
              == [404, 200, 200, 400], "what is no proposal is not found, and what is no place begins anew")


def it_is_talked_of(tap, kai, lise, path):
    tap.check(remark(lise, path, "Ja, <b>gjerne</b>.") == 303 and
              "Ja, &lt;b&gt;gjerne&lt;/b&gt;." in kai.get(path).text,
              "anybody remarks on it")
    tap.check(f'href="{path}"' in kai.get("/").text, "who proposed is told on the desk")
    tap.check(kai.fill(path, path + "/lest").status == 303 and
              f'href="{path}"' not in kai.get("/").text, "until it is read")
    tap.check(remark(kai, path, "Takk.") == 303 and f'href="{path}"' not in kai.get("/").text,
              "nobody is told of what she wrote herself")


def who_decides(tap, kai, lise, siri, tora, path):
    form = siri.get(path + "/avgjor").hidden(path + "/avgjor")
    got = [w.get(path + "/avgjor").status for w in (kai, lise, tora)] + \
        [w.post(path + "/avgjor", {**form, "avgjorelse": "nei", "derfor": "Nei."}).status
         for w in (kai, lise, tora)]
    tap.check(got == [403] * 6 and column(path, "state") == "open",
              "nobody but the system owner decides", got)


def it_is_decided(tap, kai, siri, path):
    tap.check(decide(siri, path, "senere", endret=GUIDELINE).status == 303 and
              column(path, "state") == "later" and
              f'href="{path}"' not in siri.get("/").text and siri.get(path + "/avgjor").status == 200,
              "what is put off leaves the desk, and can be decided once more")
    old = siri.get(path + "/avgjor").hidden(path + "/avgjor")
    remark(kai, path, "Det haster.")
    late = siri.post(path + "/avgjor", {**old, "avgjorelse": "nei", "derfor": "Min tekst."})
    tap.check(late.status == 409 and "Min tekst." in late.text and
              column(path, "state") == "later", "who has not read the last remark is told", late.status)
    form = {**siri.get(path + "/avgjor").hidden(path + "/avgjor"), "avgjorelse": "fulgt",
            "derfor": "Det er klokt.", "endret": GUIDELINE}
    before = count("proposal_said")
    got = [siri.post(path + "/avgjor", form).status for _ in range(2)]
    tap.check(got == [303, 303] and count("proposal_said") == before + 1 and
              column(path, "state") == "taken_up", "decided twice it is decided once", got)
    page = kai.get(path).text
    tap.check("Det er klokt." in page and f'href="/retningslinjer/{GUIDELINE}"' in page and
              f'href="{path}"' in kai.get("/").text,
              "who proposed is told, and reads why and which guideline was changed")
    tap.check(siri.get(path + "/avgjor").status == 403 and remark(kai, path, "Fint.") == 303,
              "what is decided is not decided again, but can be remarked on")
    tap.check(one(f"""SELECT GROUP_CONCAT(guideline ORDER BY id) FROM proposal_said
        WHERE proposal = {path.rsplit('/', 1)[1]} AND step <> 'remark'""") == ",give_coordinator",
              "what is put off has changed no guideline")


def at_the_same_time(tap, kai, siri):
    form = {**kai.get(NEW).hidden(NEW), "forslag": "To ganger.", "kommer_fra": "eget",
            "retningslinje": ""}
    before = count()
    got = sorted(at_once([lambda: kai.post(NEW, form).status] * 4))
    tap.check(count() == before + 1 and set(got) <= {303, 409}, "sent four times at once it is one", got)
    path = made(kai)
    forms = [siri.get(path + "/avgjor").hidden(path + "/avgjor") for _ in range(2)]
    got = sorted(at_once([lambda f=f: siri.post(path + "/avgjor", {
        **f, "avgjorelse": "nei", "derfor": "Nei.", "endret": ""}).status for f in forms]))
    tap.check(got[0] == 303 and got[1] in (403, 409) and column(path, "state") == "declined",
              "two decisions at once: one holds", got)


def the_list(tap, kai):
    who = one("SELECT id FROM employee WHERE username = 'kai.koordinator'")
    sql(f"""INSERT INTO proposal (made, made_by, origin, page, guideline, text, state, ended)
        SELECT UTC_TIMESTAMP(6), {who}, 'own', '', '', 'Tekst', IF(seq MOD 3, 'declined', 'later'),
        IF(seq MOD 3, UTC_TIMESTAMP(6), NULL) FROM seq_1_to_120""")
    wanted = [r[0] for r in sql("SELECT id FROM proposal ORDER BY ended_mark, id DESC")]
    found, at = [], ""
    for _ in range(9):
        page = kai.get(LIST + at).text
        found += re.findall(r'class="ds-link" href="/forslag/(\d+)">«', page)
        after = re.search(r'/forslag\?etter=(\d+)', page)
        if after is None:
            break
        at = "?etter=" + after.group(1)
    tap.check(found == wanted, "each is listed once, what is not decided first",
              f"{len(found)} of {len(wanted)}")


def run(tap):
    kai, lise = Browser("kai.koordinator"), Browser("lise.leder")
    siri, tora = Browser("siri.systemansvarlig"), Browser("tora.tjenestekontor")
    tap.check("Ingen har foreslått noe" in kai.get(LIST).text or count() > 0,
              "an empty list says so")
    path = it_is_made(tap, kai, siri, tora)
    what_is_wrong(tap, kai, siri, path)
    it_is_talked_of(tap, kai, lise, path)
    who_decides(tap, kai, lise, siri, tora, path)
    it_is_decided(tap, kai, siri, path)
    at_the_same_time(tap, kai, siri)
    the_list(tap, kai)


if __name__ == "__main__":
    told_of = Tap()
    run(told_of)
    sys.exit(told_of.end())
