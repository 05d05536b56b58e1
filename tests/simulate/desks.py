"""What people do on a working day, each in the application as herself."""

import datetime
import re

from client import PASSWORD, Browser, one, sql

MOST = 3        # of a kind who come round to it in one day


class Desks:
    """Leaders give cases on, coordinators answer, the office registers new ones."""

    def __init__(self, dice, clock, pace, found):
        self.dice, self.clock, self.pace, self.found = dice, clock, pace, found
        self.logins = 0
        self.count = {word: 0 for word in (
            "cases registered", "cases asked of somebody", "said yes", "said no",
            "first contacts", "cards made", "cards given", "starts", "birthdays", "absences",
            "families told",
            "refused for a reason")}

    def _come(self, username):
        """Logged in, from an address of her own: the web server counts them."""
        self.logins += 1
        browser = Browser()
        browser.source = f"127.9.{self.logins // 250 % 250}.{self.logins % 250 + 1}"
        answer = browser.login(username, PASSWORD)
        return browser if self.found.none(
            answer.status == 303, "somebody was not let in",
            (username, answer.status)) else None

    def _went(self, answer, what, wanted=(303,)):
        """Counts what was done; a form that was refused says why."""
        if answer.status in wanted:
            self.count[what] += 1
        elif answer.status in (409, 422):
            self.count["refused for a reason"] += 1
        else:
            self.found.none(False, f"{what}: answered {answer.status}", answer.text[-400:])

    def _whom(self, page):
        may = re.findall(r'name="koordinator" value="(\d+)"', page.text)
        return self.dice.choice(may) if may else None

    def _ask(self, browser, path):
        """One form, for one case or for all of somebody's."""
        page = browser.get(path)
        if page.status != 200 or not (whom := self._whom(page)):
            return
        ticked = re.findall(r'name="(sak-\d+)" value="ja" checked', page.text)
        answer = browser.post(path, {
            **page.hidden(path), **dict.fromkeys(ticked, "ja"), "koordinator": whom,
            "timer": "4", "avklart": "ja", "onske_fulgt": "ja",
            **({"avtalt": "Møte på mandag"} if ticked else {})})
        self._went(answer, "cases asked of somebody")

    def leader(self, username):
        browser = self._come(username)
        if browser is None:
            return
        desk = browser.get("/")
        self.found.none(desk.status == 200, "no desk", (username, desk.status))
        for path in dict.fromkeys(re.findall(r'href="(/sak/[\d-]+/\w+/skifte)"', desk.text)):
            self._went(browser.fill(path, path, informert=self._date(0),
                                    hvordan="telefon"), "families told")
        paths = re.findall(r'href="(/enhet/[\w-]+/overforing/\d+|/sak/[\d-]+/\w+/tilbud)"',
                           desk.text)
        for path in list(dict.fromkeys(paths))[:4]:
            self._ask(browser, path)

    def asked(self, username):
        browser = self._come(username)
        if browser is None:
            return
        paths = re.findall(r'href="(/sak/[\d-]+/\w+/svar)"', browser.get("/").text)
        for path in dict.fromkeys(paths):
            yes = self.dice.random() < 0.8
            fields = {"svar": "ja", "habil": "ja"} if yes else {
                "svar": "nei", "grunn": "Har ikke kapasitet nå"}
            self._went(browser.fill(path, path, **fields),
                       "said yes" if yes else "said no")

    def first_contact(self, username):
        browser = self._come(username)
        if browser is None:
            return
        paths = re.findall(r'href="(/sak/[\d-]+/\w+/kontakt)"', browser.get("/").text)
        for path in list(dict.fromkeys(paths))[:5]:
            self._went(browser.fill(path, path, dato=self._date(0)), "first contacts")
        paths = re.findall(r'href="(/sak/[\d-]+/\w+/kort)"', browser.get("/").text)
        for path in list(dict.fromkeys(paths))[:5]:
            if browser.get(path).hidden(path):
                self._went(browser.fill(path, path), "cards made")
            self._went(browser.fill(path, path + "/gitt"), "cards given")
        for path in dict.fromkeys(re.findall(r'href="(/sak/[\d-]+/bursdag)"',
                                             browser.get("/").text)):
            self._went(browser.fill(path, path), "birthdays")
        paths = re.findall(r'href="(/sak/[\d-]+/\w+/oppstart)"', browser.get("/").text)
        for path in list(dict.fromkeys(paths))[:5]:
            self._went(browser.fill(path, path, dato=self._date(0), **dict.fromkeys(
                ("kjent", "avklart", "lederen", "tilgjengelig", "partnere"), "ja")), "starts")

    def _date(self, days):
        day = self.clock.now().date() + datetime.timedelta(days=days)
        return day.strftime("%d.%m.%Y")

    def office(self):
        """A case comes in, and goes to a unit."""
        clerk = one("""SELECT e.username FROM seat s JOIN employee e ON e.id = s.employee
            AND e.state = 'active' WHERE s.kind = 'office' AND s.live = 1
            ORDER BY e.id LIMIT 1""")
        browser = self._come(clerk)
        if browser is None:
            return
        number = sum(self.count.values())
        answer = browser.fill(
            "/sak/ny", "/sak/ny", navn=f"Prøve Person{self.dice.randrange(10 ** 9)}",
            fodselsdato="01.02.2015", type="koordinator", mottatt=self._date(-2),
            vedtak=self._date(-1), journal=f"S{number}-{self.dice.randrange(10 ** 6)}")
        self._went(answer, "cases registered")
        if answer.status == 303:
            page = browser.get(answer.location)
            units = re.findall(r'name="enhet" value="(\d+)"|<option value="(\d+)"',
                               page.text)
            unit = self.dice.choice([a or b for a, b in units])
            self.found.none(browser.post(answer.location, {
                **page.hidden(answer.location), "enhet": unit}).status in (303, 409),
                            "a case could not be given to a unit", answer.location)

    def away(self, username):
        """Somebody goes on leave, and mostly a colleague stands in; or stops."""
        browser = self._come(username)
        if browser is None:
            return
        path = "/fravaer"
        page = browser.get(path)
        may = re.findall(r'<option value="(\d+)"', page.text)
        until = {"slutter": "ja"} if self.dice.random() < 0.1 else {
            "til": self._date(self.dice.randint(3, 40))}
        self._went(browser.post(path, {
            **page.hidden(path), "fra": self._date(0), **until,
            "stedfortreder": self.dice.choice(may) if may and
            self.dice.random() < 0.7 else ""}), "absences")

    def _some(self, chance, statement):
        """Of those whom it is about, who come round to it today."""
        names = [row[0] for row in sql(statement)
                 if self.dice.random() < min(0.9, chance)]
        return self.dice.sample(names, min(MOST, len(names)))

    def day(self):
        for name in self._some(0.3, """SELECT DISTINCT e.username FROM duty d
                LEFT JOIN strand h ON h.id = d.strand
                LEFT JOIN seat s ON s.kind = 'leader' AND s.unit = d.seat_ref AND s.live = 1
                JOIN employee e ON e.id = COALESCE(s.employee, h.holder) AND e.state = 'active'
               WHERE d.guideline IN ('give_coordinator', 'transfer_case')
                 AND d.done_mark = 0 AND d.waiting_since IS NULL ORDER BY e.username"""):
            self.leader(name)
        for name in self._some(0.4, """SELECT DISTINCT e.username FROM offer o
                JOIN employee e ON e.id = o.employee AND e.state = 'active'
               WHERE o.open_mark = 1 ORDER BY e.username"""):
            self.asked(name)
        for name in self._some(0.2, """SELECT DISTINCT e.username FROM duty d
                JOIN strand h ON h.id = d.seat_ref AND h.live = 1
                JOIN employee e ON e.id = h.holder AND e.state = 'active'
               WHERE d.guideline IN ('first_contact', 'start_up', 'give_card',
                                     'prepare_birthday') AND d.done_mark = 0
               ORDER BY e.username"""):
            self.first_contact(name)
        if self.dice.random() < 60 / 260 * min(self.pace, 4):
            self.office()
        if self.dice.random() < 30 / 260 * min(self.pace, 4):
            for name in self._some(0.02, """SELECT DISTINCT e.username FROM seat s
                    JOIN employee e ON e.id = s.employee AND e.state = 'active'
                   WHERE s.kind IN ('coordinator', 'leader', 'office') AND s.live = 1
                 AND s.source = 'directory' ORDER BY e.username""")[:1]:
                self.away(name)
