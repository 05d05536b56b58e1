"""What somebody decides for herself, and the language of who is nobody yet."""

import html
import os
import re
import shutil
import subprocess
import tempfile
from pathlib import Path

from client import Browser, one, sql

TOP = Path(__file__).resolve().parent.parent.parent
PAGE = "/innstillinger"
ENGLISH = {"sprak": "en", "farger": "morkt", "klokken": "9"}


def mine(username):
    return sql(f"""SELECT language, color_scheme, digest_hour FROM employee
        WHERE username = '{username}'""")[0]


def forget():
    sql("UPDATE employee SET language = NULL, color_scheme = 'auto', digest_hour = 7")


def in_language(answer, code):
    return f'<html lang="{code}"' in answer.text


def saved_is_shown(tap):
    kai = Browser("kai.koordinator")
    page = kai.get(PAGE)
    tap.check(page.status == 200 and in_language(page, "nb") and
              'data-color-scheme="auto"' in page.text and
              '<option value="7" selected>' in page.text and
              'data-color="success" role="status"' not in page.text,
              "whoever chose nothing reads bokmål, as the machine is coloured")
    answer = kai.fill(PAGE, PAGE, **ENGLISH)
    tap.check(answer.status == 303 and answer.location == PAGE + "?lagret=ja" and
              mine("kai.koordinator") == ["en", "dark", "9"],
              "what was chosen is kept", (answer.status, mine("kai.koordinator")))
    page = kai.get(answer.location)
    tap.check(in_language(page, "en") and 'data-color-scheme="dark"' in page.text and
              '<meta name="color-scheme" content="dark">' in page.text and
              re.search(r'data-color="success" role="status">.*?Saved', page.text) is not None and
              '<option value="9" selected>' in page.text,
              "and said to be, in the new language and colours")
    tap.check(in_language(kai.get("/"), "en") and
              in_language(kai.get("/finnes-ikke"), "en") and
              re.search(r"Today is \w+day \d{1,2} [A-Z]\w+ \d{4}\.",
                        kai.get("/").text) is not None,
              "desk, dates and errors follow")
    tap.check(in_language(Browser("lise.leder").get("/"), "nb"),
              "nobody else's pages do")
    tap.check(one("""SELECT COUNT(*) FROM access_log l JOIN employee e
        ON e.id = l.employee WHERE l.action = 'settings_change' AND
        l.basis = 'employee' AND e.username = 'kai.koordinator'""") >= "2",
              "it is in the log of looks")
    kai.fill(PAGE, PAGE, **{**ENGLISH, "klokken": ""})
    tap.check(mine("kai.koordinator")[2] == "NULL", "no e-mail is a choice, too")


def guidelines_stay_in_bokmal(tap):
    page = Browser("kai.koordinator").get("/retningslinjer")
    what = one("SELECT what FROM guideline ORDER BY position LIMIT 1")
    tap.check(f'<span lang="nb">{html.escape(what)}</span></a></h3>' in page.text,
              "a guideline says that it is in bokmål on a page that is not")


def nonsense_is_told(tap):
    siri = Browser("siri.systemansvarlig")
    before = mine("siri.systemansvarlig")
    bad = ({"sprak": "se"}, {"sprak": ""}, {"farger": "rosa"}, {"farger": ""},
           {"klokken": "5"}, {"klokken": "19"}, {"klokken": "sju"})
    statuses = [siri.fill(PAGE, PAGE, **{**ENGLISH, **one_}).status for one_ in bad]
    tap.check(statuses == [422] * len(bad) and mine("siri.systemansvarlig") == before,
              "what is no choice is refused, and nothing kept", statuses)
    form = siri.get(PAGE).hidden(PAGE)
    answer = siri.post(PAGE, {**form, **ENGLISH, "ansatt": "1"})
    tap.check(answer.status == 400, "nobody else's can be named", answer.status)
    answer = siri.post(PAGE, {**form, **ENGLISH, "csrf": "0" * 64})
    tap.check(answer.status == 403 and mine("siri.systemansvarlig") == before,
              "nor can another page choose for her", answer.status)
    tap.check(Browser().get(PAGE).location == "/logg-inn?til=" + PAGE,
              "settings are for who is logged in")


def before_the_door(tap):
    guest = Browser()
    page = guest.send("GET", "/logg-inn", headers={"Accept-Language": "en"})
    tap.check(in_language(page, "nb"), "a browser's own language is not asked")
    answer = guest.get("/sprak/nn?til=/personvern")
    cookie = answer.headers.get("set-cookie", "")
    tap.check(answer.status == 303 and answer.location == "/personvern" and
              "sprak=nn;" in cookie and "Max-Age=31536000" in cookie and
              "HttpOnly" in cookie and "SameSite=Lax" in cookie,
              "a language chosen before the door is kept by the browser", cookie)
    tap.check(all(in_language(guest.get(path), "nn") for path in
                  ("/personvern", "/tilgjengelighet", "/logg-inn", "/om")),
              "the open pages speak it, and so do their errors")
    elsewhere = [guest.get("/sprak/nn?til=" + to).location for to in
                 ("//ond.example/", "https://ond.example/", "/%0d%0aX:1", "/A", "")]
    tap.check(elsewhere == ["/"] * 5, "and lead to no other house", elsewhere)
    long = [guest.get("/sprak/nn?til=/" + "a" * n)
            for n in (255, 256, 1900, 2000, 2048, 4000, 7800)]
    tap.check([(a.status, len(a.location)) for a in long] ==
              [(303, 256)] + [(303, 1)] * 6, "nor does one too long break the answer",
              [(a.status, len(a.location)) for a in long])
    tap.check([guest.get("/sprak/" + word).status for word in
               ("se", "nb-no", "NN", "")] == [404] * 4 and
              guest.post("/sprak/nn", {}).status == 405,
              "there are no other languages, and no other way")
    guest.cookies["holdfast_sprak"] = "'; DROP--"
    tap.check(in_language(guest.get("/logg-inn"), "nb"), "a cookie of nonsense is none")


def through_the_door(tap):
    forget()
    odd = Browser()
    odd.get("/sprak/en?til=/")
    answer = odd.login("odd.drift", "holdfast")
    tap.check(answer.status == 303 and in_language(odd.get("/"), "en"),
              "who never chose keeps the language of the door")
    odd.fill(PAGE, PAGE, **{**ENGLISH, "sprak": "nn"})
    tap.check(in_language(odd.get("/"), "nn"), "who has chosen does not")
    odd.fill("/", "/logg-ut")
    tap.check(in_language(odd.get("/logg-inn"), "nn"),
              "and is spoken to so at the door afterwards")


def a_language_that_lacks_words_does_not_start(tap):
    """--check with the settings of the demo and templates of our own."""
    with tempfile.TemporaryDirectory() as work:
        shutil.copytree(TOP / "templates", Path(work, "templates"))
        ini = Path(os.environ["HOLDFAST_DIR"], "holdfast.ini").read_text("utf-8")
        ini = re.sub(r"(?m)^(templates *= *).*", rf"\1{work}/templates", ini)
        secret = Path(work, "secret")
        secret.touch(mode=0o600)
        secret.write_text("not needed before the templates are read")
        ini = re.sub(r"(?m)^(public_password_file *= *).*", rf"\1{secret}", ini)
        ini = re.sub(r"(?m)^(key_file *= *).*voice-key$", rf"\1{secret}", ini)
        Path(work, "holdfast.ini").write_text(ini, "utf-8")
        nn = Path(work, "templates", "lang", "nn.hdf")
        nn.write_text(nn.read_text("utf-8").replace("{n} dagar igjen", "{m} dagar")
                      .replace("    mend = ", "    mendd = "), "utf-8")
        run = subprocess.run(
            [os.environ["BIN"] + "/holdfast-public", "--conf",
             work + "/holdfast.ini", "--check"], capture_output=True, text=True)
    tap.check(run.returncode == 1 and
              "nn.hdf: no words for form.mend\n" in run.stderr and
              "nn.hdf: nb.hdf has no form.mendd\n" in run.stderr and
              "nn.hdf: other places than nb.hdf in msg.left.days.other\n" in run.stderr,
              "a language that lacks words stops the start, and each is named",
              run.stderr)


def run(tap):
    forget()
    saved_is_shown(tap)
    guidelines_stay_in_bokmal(tap)
    nonsense_is_told(tap)
    before_the_door(tap)
    through_the_door(tap)
    a_language_that_lacks_words_does_not_start(tap)
    forget()


if __name__ == "__main__":
    import sys
    from client import Tap
    T = Tap()
    run(T)
    sys.exit(T.end())
