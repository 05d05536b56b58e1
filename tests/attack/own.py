#!/usr/bin/env python3
"""What tools do not know of Holdfast, tried against a running one: what goes into
headers, logs, redirects, caches, sessions, the directory, exports and other people's
fields. Says how many requests it made."""

import csv
import html.parser
import http.client
import io
import os
import re
import statistics
import sys
import time
import urllib.parse

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path[:0] = [os.path.join(HERE, "..", part) for part in ("web", "fixture")]
from client import PASSWORD, URL, Browser, Tap, at_once, linked, one, sql, wait_for  # noqa: E402
from it_attack import ACCOUNTS  # noqa: E402

BREAKS = ("%0d%0aX-Evil:%201", "%0aSet-Cookie:%20a=b", "%E5%98%8A%E5%98%8DX-Evil:1", "%00", "\u2028")
ELSEWHERE = ("//evil.example", "https://evil.example/", "/\\evil.example", "/%09/evil.example",
             "https:evil.example", "javascript:alert(1)", "/logg-inn/../..//evil.example", "\t//evil")
LDAP = ("*", "lise.leder)(uid=*", "*)(|(uid=*", "lise.leder\\00", "cn=lise", "lise.leder#", "(", "\\2a",
        "lise.leder,ou=personer", "lise.leder\nx", "Lise.Leder ", "\u202elise.leder")
TIMES = 50
MORE = {"id": "1", "ansatt": "1", "rolle": "system_owner", "kind": "system_owner", "unit": "1",
        "holder": "1", "state": "closed", "versjon": "999999", "version": "999999", "godkjent": "ja"}


class Counted(Browser):
    made = 0

    def send(self, *args, **named):
        Counted.made += 1
        return super().send(*args, **named)


def headers_of(tap, everybody):
    """No page of staff's is kept by anybody, framed, or loads a thing from elsewhere."""
    wrong = []
    for who, seen in everybody.items():
        for path, answer in seen.items():
            h = answer.headers
            policy = h.get("content-security-policy", "")
            if answer.status == 200 and ("no-store" not in h.get("cache-control", "") or
                                         "frame-ancestors 'none'" not in policy or
                                         "unsafe" in policy or
                                         h.get("x-content-type-options") != "nosniff"):
                wrong.append((who, path, h.get("cache-control"), policy[:60]))
    tap.check(not wrong, f"{sum(map(len, everybody.values()))} pages are kept by no cache and "
              "shown in no frame", wrong[:3])


def lines(tap, lise):
    """Nothing that is sent becomes a header or a line of the log."""
    wrong = []
    for what in BREAKS:
        for path in (f"/saker?sok={what}", f"/logg-inn?til=/{what}", f"/{what}", f"/sak/{what}",
                     f"/hjelp?sprak={what}"):
            try:
                answer = lise.get(path if path.isascii() else urllib.parse.quote(path, "/?=&%"))
            except (http.client.HTTPException, OSError, ValueError) as error:
                wrong.append((path, str(error)))
                continue
            if "x-evil" in answer.headers or any("a=b" in c for c in answer.cookies) or \
                    answer.status >= 500:
                wrong.append((path, answer.status))
    with open(os.path.join(os.environ["HOLDFAST_DIR"], "log", "staff.log"), encoding="utf-8",
              errors="replace") as log:
        odd = [line for line in log if not re.match(r"time=\S+ level=\w+ |\S+: ", line)]
    tap.check(not wrong and not odd, "what is sent becomes no header and no line of a log",
              (wrong[:3], odd[:2]))


def redirects(tap):
    wrong, went = [], {}
    for where in ("/saker", *ELSEWHERE):
        door = Counted()
        path = "/logg-inn?til=" + urllib.parse.quote(where, "")
        page = door.get(path)
        answer = wait_for(lambda: (lambda a: a.status != 429 and a)(door.post("/logg-inn", {
            **page.hidden("/logg-inn"), "username": "lise.leder", "password": PASSWORD,
            "til": where})))
        went[where] = answer and answer.location
        if not went[where] or not re.match(r"/(?![/\\])", went[where]):
            wrong.append((where, went[where]))
    tap.check(not wrong and went["/saker"] == "/saker",
              f"of {len(went)} who are let in none is sent elsewhere", (wrong, went))


def sessions(tap):
    """A cookie that somebody else chose is not hers after; one that was left opens nothing."""
    hers = Counted()
    hers.cookies["holdfast"] = "A" * 43
    hers.login("lise.leder", PASSWORD)
    given = hers.cookies["holdfast"]
    old = dict(hers.cookies)
    out = hers.get("/").hidden("/logg-ut")
    hers.post("/logg-ut", out)
    left = Counted()
    left.cookies = old
    flags = Counted().login("lise.leder", PASSWORD).cookies
    tap.check(given != "A" * 43 and left.get("/").status == 303 and flags and
              all("httponly" in c.lower() and "samesite" in c.lower() for c in flags),
              "a session is given anew at the door, and dead when it was left", (given, flags))


def other_sites(tap, lise):
    """A form that another site sends is refused, whatever it carries."""
    page = lise.get("/sporsmal/nytt")
    form = page.hidden("/sporsmal/nytt")
    asked = one("SELECT COUNT(*) FROM question")
    got = [lise.post("/sporsmal/nytt", {**form, "sporsmal": "x"}, {"Origin": "https://evil.example"}).status,
           lise.post("/sporsmal/nytt", {**form, "sporsmal": "x"}, {"Sec-Fetch-Site": "cross-site"}).status,
           lise.post("/sporsmal/nytt", {**{k: v for k, v in form.items() if k != "csrf"},
                                        "sporsmal": "x"}).status,
           Counted("kai.koordinator").post("/sporsmal/nytt", {**form, "sporsmal": "x"}).status]
    tap.check(all(s in (400, 403) for s in got) and one("SELECT COUNT(*) FROM question") == asked,
              "a form from another site, or somebody else's, is refused", got)


def directory(tap):
    wrong = []
    for name in LDAP:
        for word in (PASSWORD, "*", ""):
            answer = Counted().login(name, word)
            if answer and answer.status == 303 and name.strip().lower() != "lise.leder":
                wrong.append((name, word))
            if answer and answer.status >= 500:
                wrong.append((name, answer.status))
    tap.check(not wrong, "a name that is a filter opens no door", wrong)


def knock(name):
    """How long the door thinks of a name with a wrong password."""
    knock.n += 1
    door = Counted()
    door.source = f"127.7.{knock.n // 250}.{knock.n % 250 + 1}"
    page = door.get("/logg-inn")
    form = {**page.hidden("/logg-inn"), "username": name, "password": "feil"}
    began = time.perf_counter()
    answer = door.post("/logg-inn", form)
    return time.perf_counter() - began, answer.status


def timing(tap):
    """Who does not exist is refused as slowly as who does; each is asked twice, as after
    three times a name waits."""
    knock.n = 0
    known = [row[0] for row in sql("SELECT username FROM employee WHERE state = 'active' "
                                   "ORDER BY id DESC LIMIT 24")]
    took = {True: [], False: []}
    for name in known:
        for who, there in ((name, True), (name[::-1], False)) * 2:
            took[there].append(knock(who)[0])
    ratio = statistics.median(took[False]) / statistics.median(took[True])
    tap.check(len(known) == 24 and 0.7 < ratio < 1.4, f"a name that nobody has takes {ratio:.2f} "
              "times as long", {there: statistics.quantiles(t) for there, t in took.items()})


def sheets(tap, everybody):
    """No cell of a sheet that somebody takes out is a formula, whatever people are called."""
    sql("""UPDATE person SET name = CONCAT(ELT(1 + id MOD 5, '=1+', '+1', '-1', '@SUM', '\t=1'), id);
        UPDATE feedback SET text = '=HYPERLINK("http://evil.example")'""")
    bad, cells, taken = [], 0, set()
    for who, seen in everybody.items():
        browser = Counted(who)
        for path in {"/tilbakemeldinger/eksport"} | {re.sub(r"\?.*", "", p) for answer in seen.values()
                     for p in re.findall(r'(?:formaction|action|href)="(/[^"]*/eksport)"', answer.text)}:
            page = browser.get(path)
            if page.status != 200:
                continue
            sent = browser.post(path, {**page.hidden(path), "grunn": "Prøve"})
            got = browser.get(sent.location) if sent.status == 303 else sent
            if "csv" in got.headers.get("content-type", ""):
                taken.add(path)
                for row in csv.reader(io.StringIO(got.text.lstrip("\ufeff")), delimiter=";"):
                    cells += len(row)
                    bad += [cell for cell in row if re.match(r"\s*[=+@|%-]", cell)]
    tap.check(len(taken) > 3 and cells > 500 and not bad,
              f"of {cells} cells in sheets of {len(taken)} lists none is a formula", (taken, bad[:3]))


def more_fields(tap, everybody):
    """A field that a form does not have is refused, and changes nothing."""
    tried, wrong = 0, []
    for who, seen in everybody.items():
        browser = Counted(who)
        for path, answer in list(seen.items())[:60]:
            for action in set(re.findall(r'<form[^>]*method="post"[^>]*action="([^"]+)"', answer.text)):
                if action in ("/logg-ut", "/sok"):
                    continue
                form = browser.get(path).hidden(action)
                got = browser.post(action, {**form, **{k: v for k, v in MORE.items() if k not in form}})
                tried += 1
                if got.status in (200, 303) or got.status >= 500:
                    wrong.append((who, action, got.status))
    tap.check(tried > 50 and not wrong, f"{tried} forms take no field that is not theirs", wrong[:6])


class Forms(html.parser.HTMLParser):
    """The forms of a page, each as where it goes and what a hurried person fills in."""

    def __init__(self, page):
        super().__init__()
        self.all, self.choice = [], None
        self.feed(page)

    def handle_starttag(self, tag, attrs):
        a = dict(attrs)
        if tag == "form" and a.get("method") == "post":
            self.all.append((a["action"], {}))
        name, fields = a.get("name"), self.all[-1][1] if self.all else {}
        if tag == "input" and a.get("type") in ("radio", "checkbox"):
            fields.setdefault(name, a.get("value"))
        elif tag == "input" and name:
            fields[name] = a.get("value") or self.typed(name, a)
        elif tag == "textarea":
            fields[name] = "Prøvd mange ganger på en gang"
        elif tag == "select":
            self.choice = name
        elif tag == "option" and self.choice and a.get("value"):
            fields.setdefault(self.choice, a["value"])

    @staticmethod
    def typed(name, attrs):
        if attrs.get("inputmode") == "numeric" or re.search("dato|dag|fra|til", name):
            return time.strftime("%d.%m.%Y")
        return "912 34 567" if attrs.get("type") == "tel" else "Prøve"


def many_at_once(tap, everybody):
    """Each kind of form, whatever it is answered with, is answered one way and done once."""
    known, wrong, done = set(), [], 0
    for who, seen in everybody.items():
        browser = Counted(who)
        for path in seen:
            for action, _ in Forms(seen[path].text).all:
                shape = re.sub(r"\d+(-\d+)?", "N", action)
                if shape in known or action == "/logg-ut":
                    continue
                known.add(shape)
                fields = next((f for a, f in Forms(browser.get(path).text).all if a == action), None)
                if fields is None:      # done with already
                    continue
                keys = int(one("SELECT COUNT(*) FROM form_key"))
                answers = at_once([lambda: browser.post(action, fields)] * TIMES)
                keys = int(one("SELECT COUNT(*) FROM form_key")) - keys
                alike = {(a.status, a.location) for a in answers}
                done += keys
                if len(alike) != 1 or keys > 1 or min(alike)[0] >= 500:
                    wrong.append((who, action, sorted(alike), keys))
    tap.check(not wrong and done > 20, f"{len(known)} kinds of forms, {TIMES} at once of each: none is "
              f"answered two ways, {done} were done, once", wrong[:5])


def main():
    tap = Tap()
    everybody = {who: dict(linked(Counted(who), r"^/(static|logg-ut)|[?#]", 120)) for who in ACCOUNTS}
    lise = Counted("lise.leder")
    headers_of(tap, everybody)
    lines(tap, lise)
    redirects(tap)
    sessions(tap)
    other_sites(tap, lise)
    more_fields(tap, everybody)
    sheets(tap, everybody)
    directory(tap)
    timing(tap)
    many_at_once(tap, everybody)
    print(f"# {Counted.made} requests to {URL.netloc}")
    return tap.end()


if __name__ == "__main__":
    sys.exit(main())
