"""Staff and families at work while things break around them: each writes what only
she could have written, and sends it again, the same form, when nobody knows what
became of it."""

import http.client
import random
import re
import threading
import time
import urllib.parse

from client import HURRIED, PASSWORD, Browser, day, sql
from ledger import ACKNOWLEDGED, OPEN

THINK_S = 0.6           # between two things she does, on average
SLOW_S = 4              # is no answer
PATIENCE = 12           # times the same form is sent
SOURCES = "127.8.{}.{}" # so that the web server counts each by herself


class Answers:
    """When each request was begun, and whether what she asked for came."""

    def __init__(self):
        self._lock = threading.Lock()
        self._all = []
        self._inside = []       # when somebody who is logged in was answered
        self.broken = []        # answers that no fault excuses

    def add(self, began, status, path, inside):
        ended = time.monotonic()
        with self._lock:
            good = status in (200, 303, 404, 409, 422, 429)
            self._all.append((began, ended, good))
            if good and inside:
                self._inside.append(ended)
            if status == 500:
                self.broken.append((status, path))

    def count(self):
        with self._lock:
            return len(self._all)

    def failed_for(self, since, until):
        """How long after `since` somebody's request still failed, or kept her waiting."""
        with self._lock:
            return max((ended - since for began, ended, good in self._all
                        if since <= ended and began < until
                        and not (good and ended - began < SLOW_S)), default=0.0)

    def silence(self, since, until):
        """How long at most nobody at all was answered whose page needs the database."""
        with self._lock:
            came = sorted(ended for ended in self._inside if since <= ended <= until)
        return max((b - a for a, b in zip([since, *came], [*came, until])), default=0.0)


class Person(threading.Thread):
    """One browser. Subclasses say what she does."""

    def __init__(self, number, username, ledger, answers, over):
        super().__init__(daemon=True)
        self.number, self.username = number, username
        self.ledger, self.answers, self.over = ledger, answers, over
        self.dice = random.Random(number)
        self.browser, self.written = None, 0

    def ask(self, method, path, fields=None):
        """Status and text, (0, "", "") when the line broke; and where it leads."""
        began = time.monotonic()
        try:
            answer = self.browser.send(method, path, fields and urllib.parse.urlencode(fields))
            got = answer.status, answer.text, answer.location
            held = answer
        except (OSError, http.client.HTTPException):
            got, held = (0, "", ""), None
        self.answers.add(began, got[0], path, self.username is not None)
        return got, held

    def come(self):
        """Logged in, however long that takes."""
        while not self.over.is_set():
            self.browser = Browser()
            self.browser.source = SOURCES.format(self.number // 250 + 1, self.number % 250 + 1)
            if self.username is None:
                return
            try:
                answer = self.browser.fill("/logg-inn", "/logg-inn", username=self.username,
                                           password=PASSWORD)
                if answer.status == 303 and HURRIED not in answer.text:
                    return
            except (OSError, http.client.HTTPException):
                pass
            self.over.wait(1)

    def write(self, kind, page, action, word, **fields):
        """Opens a form and sends it until it is known what became of it; half of those
        who are told that nothing is kept leave it at that."""
        (status, text, _), shown = self.ask("GET", page)
        if status != 200 or not (hidden := shown.hidden(action)):
            if "/logg-inn" in text or status == 303:
                self.come()
            return
        self.over.wait(self.pause(text))
        self.written += 1
        mark = f"kaos-{self.number}-{self.written}-{self.dice.randrange(10 ** 6)}"
        self.ledger.begin(mark, kind)
        leaves = self.dice.random() < 0.5
        for n in range(PATIENCE):
            (status, text, _), _ = self.ask("POST", action, {**hidden, **fields, word: mark})
            said = self.ledger.answered(mark, status, text, n > 0)
            if said == ACKNOWLEDGED or (said != OPEN and (leaves or status in (404, 409, 422))):
                return
            time.sleep(0.3 + n / 4)

    def pause(self, _text):
        return 0

    def run(self):
        self.come()
        while not self.over.wait(self.dice.expovariate(1 / THINK_S)):
            self.act()


class Coordinator(Person):
    """Writes notes and goals in a case that she has."""

    def __init__(self, number, username, cases, *more):
        super().__init__(number, username, *more)
        self.cases = cases

    def act(self):
        case, slug = self.dice.choice(self.cases)
        if self.dice.random() < 0.2:
            self.ask("GET", "/")
        elif self.dice.random() < 0.75:
            path = f"/sak/{case}/{slug}/notat"
            self.write("note", path, path, "notat")
        else:
            path = f"/sak/{case}/plan/mal/nytt"
            self.write("goal", path, path, "malsetting")


class Clerk(Person):
    """Registers cases, and looks where they wait."""

    def act(self):
        if self.dice.random() < 0.5:
            self.ask("GET", "/saker/alle")
            return
        self.write("case", "/sak/ny", "/sak/ny", "navn", fodselsdato="01.02.2015",
                   type="koordinator", mottatt=day(-2), vedtak=day(-1),
                   journal=f"K{self.number}-{self.written}")


class Leader(Person):
    """Asks somebody to take what waits in her unit."""

    def __init__(self, number, username, unit, *more):
        super().__init__(number, username, *more)
        self.unit = unit

    def act(self):
        (status, text, _), _ = self.ask("GET", f"/enhet/{self.unit}")
        paths = re.findall(r'href="(/sak/[\d-]+/\w+/tilbud)"', text) if status == 200 else []
        if status == 303:
            self.come()
        if not paths:
            return
        path = self.dice.choice(paths)
        (status, text, _), shown = self.ask("GET", path)
        may = re.findall(r'name="koordinator" value="(\d+)"', text)
        if status == 200 and may:
            self.ask("POST", path, {**shown.hidden(path), "koordinator": self.dice.choice(may),
                                    "timer": "4", "avklart": "ja", "onske_fulgt": "ja"})


class Asked(Person):
    """Says yes to what she is asked, and no to some."""

    def act(self):
        (status, text, _), _ = self.ask("GET", "/")
        if status == 303:
            self.come()
        for path in dict.fromkeys(re.findall(r'href="(/sak/[\d-]+/\w+/svar)"', text)):
            (status, _, _), shown = self.ask("GET", path)
            if status == 200:
                yes = self.dice.random() < 0.8
                self.ask("POST", path, {**shown.hidden(path), **(
                    {"svar": "ja", "habil": "ja"} if yes else
                    {"svar": "nei", "grunn": "Har ikke kapasitet nå"})})


class Family(Person):
    """Asks to be contacted, without being logged in."""

    def pause(self, _text):
        return 2.2      # faster than anybody types is no person

    def act(self):
        self.write("question", "/kontakt", "/kontakt", "fulltnavn", om="barnekoordinator",
                   angar="barnet", mate="telefon", kontakt="912 34 567")


def town(ledger, answers, over, most):
    """Who comes to work: some of each kind, `most` coordinators."""
    more, people = (ledger, answers, over), []
    cases = {}
    for username, number, kind in sql("""SELECT e.username, s.number, s.kind FROM strand s
            JOIN employee e ON e.id = s.holder AND e.state = 'active'
           WHERE s.state = 'active' AND s.live = 1 AND s.kind IN ('coordinator',
                 'child_coordinator') ORDER BY s.id"""):
        slug = {"coordinator": "koordinator", "child_coordinator": "barnekoordinator"}[kind]
        cases.setdefault(username, []).append((number, slug))
    busy = sorted(cases, key=lambda who: (-len(cases[who]), who))[:most]
    people += [Coordinator(i, who, cases[who], *more) for i, who in enumerate(busy)]
    people += [Asked(1000 + i, who, *more) for i, who in enumerate(busy[:most // 3])]
    people += [Clerk(2000 + i, row[0], *more) for i, row in enumerate(sql(
        "SELECT e.username FROM seat s JOIN employee e ON e.id = s.employee "
        "WHERE s.kind = 'office' AND s.live = 1 ORDER BY e.id LIMIT 3"))]
    people += [Leader(3000 + i, *row, *more) for i, row in enumerate(sql(
        "SELECT e.username, u.code FROM seat s JOIN employee e ON e.id = s.employee "
        "JOIN unit u ON u.id = s.unit WHERE s.kind = 'leader' AND s.live = 1 "
        "ORDER BY e.id LIMIT 4"))]
    people += [Family(4000 + i, None, *more) for i in range(4)]
    return people
