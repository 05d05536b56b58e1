"""What people do on a working day, each in the application as herself."""

import datetime
import re

from client import PASSWORD, Browser, one, sql

MOST = 3        # of a kind who come round to it in one day
YEAR = 260      # working days of a year, about
OPENED, HANDED_ON, TEAM_ASKED = 45, 40, 20      # a year, of the whole municipality
# From each level; the first is finished by closing the log.
WAYS = {1: ("endre", "utvide", "utvide"), 2: ("avslutte", "endre", "utvide"),
        3: ("avslutte", "endre")}
BEFORE = 7      # days before a way onwards is due at which people think of it


class People:
    """Who comes to work today, and whether what she does is taken."""

    def __init__(self, dice, clock, pace, found):
        self.dice, self.clock, self.pace, self.found = dice, clock, pace, found
        self.logins = 0
        self.count = {word: 0 for word in (
            "cases registered", "cases asked of somebody", "said yes", "said no",
            "first contacts", "cards made", "cards given", "starts", "birthdays", "absences",
            "families told", "logs opened", "measures written", "measures looked at",
            "ways onwards decided", "batons asked of somebody", "batons handed on",
            "others let know", "forms to the team", "forms answered", "advice followed",
            "logs closed", "refused for a reason")}

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

    def _date(self, days):
        day = self.clock.now().date() + datetime.timedelta(days=days)
        return day.strftime("%d.%m.%Y")

    def _some(self, chance, statement):
        """Of those whom it is about, who come round to it today."""
        names = [row[0] for row in sql(statement)
                 if self.dice.random() < min(0.9, chance)]
        return self.dice.sample(names, min(MOST, len(names)))

    def _happens(self, times):
        """Whether something that happens so many times a year does so today."""
        return self.dice.random() < times / YEAR * min(self.pace, 4)

    def _whom(self, page):
        may = re.findall(r'name="koordinator" value="(\d+)"', page.text)
        return self.dice.choice(may) if may else None

    def _ask(self, browser, path, what="cases asked of somebody"):
        """One form, for one case or for all of somebody's."""
        page = browser.get(path)
        if page.status != 200 or not (whom := self._whom(page)):
            return
        ticked = re.findall(r'name="(sak-\d+)" value="ja" checked', page.text)
        answer = browser.post(path, {
            **page.hidden(path), **dict.fromkeys(ticked, "ja"), "koordinator": whom,
            "timer": "4", "avklart": "ja", "onske_fulgt": "ja",
            **({"avtalt": "Møte på mandag"} if ticked else {})})
        self._went(answer, what)


class Logs(People):
    """A child's log is opened, kept, handed on and closed; the BTI team is asked."""

    def open_log(self, username):
        browser, page = self._come(username), "/stafettlogg"
        if browser is None:
            return
        services = re.findall(r'name="tjenesten" value="(\d+)"', browser.get(page).text)
        if not services:        # who sees to the system reads no cases, and opens none
            return
        answer = browser.fill(
            page, page, navn=f"Prøve Barn{self.dice.randrange(10 ** 9)}",
            fodselsdato=f"03.09.{self.clock.now().year - self.dice.randint(2, 12)}",
            tjenesten=self.dice.choice(services), bekymring="Sover på skolen",
            gir="foreldre", giver_navn="Mor og far", opplysninger="Det som trengs",
            gitt_som="muntlig", gitt_dato=self._date(0))
        self._went(answer, "logs opened")
        if answer.status == 303 and self.dice.random() < 0.7:
            self._measure(browser, answer.location)

    def _measure(self, browser, log):
        """A goal, and what is done for it until they look at it."""
        new = log + "/mal/nytt"
        goal = browser.fill(new, new, malsetting="Sove om natten").location
        if self.found.none(goal.endswith("/tiltak"), "a goal was not written", (log, goal)):
            self._went(browser.fill(goal, goal, tiltak="Fast leggetid", hvem_gjor="Mor",
                                    vurderes=self._date(self.dice.randint(7, 40))),
                       "measures written")

    def keeper(self, username):
        """Whoever has the baton does what the log owes, when it is soon due."""
        browser = self._come(username)
        if browser is None:
            return
        desk, soon = browser.get("/").text, self._soon()
        for path in dict.fromkeys(re.findall(
                r'href="(/sak/[\d-]+/logg/tiltak/\d+/vurder|/sak/[\d-]+/logg/niva'
                r'|/sak/[\d-]+/kontaktskjema/\d+)"', desk)):
            if "/kontaktskjema/" in path:       # the team's, or hers who has said yes
                if browser.get(path).hidden(path + "/fulgt-opp"):
                    self._went(browser.fill(path, path + "/fulgt-opp"), "advice followed")
            elif path not in soon:
                continue
            elif path.endswith("/vurder"):
                self._look(browser, path)
            else:
                self._decide(browser, path.removesuffix("/niva"))

    def _soon(self):
        """The pages of what logs owe soon: a desk has also what has weeks yet."""
        return {row[0] for row in sql(f"""SELECT IF(d.guideline = 'decide_level',
                CONCAT('/sak/', s.number, '/logg/niva'),
                CONCAT('/sak/', s.number, '/logg/tiltak/', d.subject, '/vurder'))
            FROM duty d JOIN strand s ON s.id = d.strand AND s.live = 1
           WHERE {self._log_owes()}""")}

    def _log_owes(self):
        last = self.clock.now().date() + datetime.timedelta(days=BEFORE)
        return f"""d.guideline IN ('decide_level', 'follow_measure') AND d.done_mark = 0
            AND d.waiting_since IS NULL AND d.due <= '{last}'"""

    def _look(self, browser, path):
        """What has not helped is looked at again; what she decided just now may have ended it."""
        if not browser.get(path).hidden(path):
            self.found.none(path not in browser.get("/").text,
                            "a desk leads to a measure that nobody looks at", path)
            return
        effect = self.dice.choice(("ingen", "noe", "onsket"))
        again = "" if effect == "onsket" else self._date(self.dice.randint(8, 40))
        self._went(browser.fill(path, path, virkning=effect, ser_igjen=again,
                                vi_konkluderer="Sover litt mer"), "measures looked at")

    def _decide(self, browser, log):
        """Finish, change or extend, with what each asks for; or the log is closed."""
        page = browser.get(log).text
        level = int(re.search(r'id="niva">[^<]*?(\d)<', page).group(1))
        if "/vurder" not in page:
            self._measure(browser, log)
        if level == 1 and self.dice.random() < 0.3:
            return self._close(browser, log.removesuffix("/logg") + "/stafettholder")
        choice = self.dice.choice(WAYS[level])
        said = {"veien_videre": choice, "niva_fordi": "Hjalp litt",
                "familiens_syn": "Vil ha med flere", "fokusperson": "Per Lærer"}
        if choice == "utvide":
            said |= {"tiltakene": "Samtaler", "samordning": "To tjenester",
                     "foreldrene_vet": "ja"}
            if level == 2:
                said |= {"leder_navn": "Lise Leder", "leder_dato": self._date(0)}
        self._went(browser.fill(log + "/niva", log + "/niva", **said),
                   "ways onwards decided")

    def _close(self, browser, strand):
        page = strand + "/avslutning"
        steps = page + "/steg"
        if not browser.get(steps).hidden(steps):        # else somebody has begun it
            browser.fill(page, page, avsluttes_fordi="ikke-behov")
        self._went(browser.fill(
            steps, steps, familien_vet=self._date(0), tjenestene_vet=self._date(0),
            oppsummering="Sover godt", avslutt="ja"), "logs closed")

    def hand_on(self, username, case):
        """To a colleague, or to whom the family lets know of the log."""
        browser = self._come(username)
        if browser is None:
            return
        if self.dice.random() < 0.4:
            self._let_service_know(browser, case)
        self._ask(browser, case + "/stafettholder/tilbud", "batons asked of somebody")

    def _let_know(self, browser, case, whom):
        """The fifth purpose of a consent is the log."""
        page = case + "/samtykker/nytt"
        self._went(browser.fill(page, page, **{
            "svaret": "ja", "gir": "foreldre", "giver_navn": "Mor og far", "formal-5": "ja",
            "opplysninger": "Loggen", whom: "ja", "gitt_som": "muntlig",
            "gitt_dato": self._date(0), "gjelder_til": self._date(100)}), "others let know")

    def _let_service_know(self, browser, case):
        """One that has somebody who takes part."""
        services = re.findall(r'name="(samtykke_hos-\d+)"',
                              browser.get(case + "/samtykker/nytt").text)
        self._let_know(browser, case, self.dice.choice(services))
        people = re.findall(r'href="(/sak/[\d-]+/samtykker/(\d+)/deltakere)"',
                            browser.get(case + "/samtykker").text)
        if not people:
            return
        page = max(people, key=lambda each: int(each[1]))[0]
        if may := re.findall(r'<option value="(\d+)"', browser.get(page).text):
            joined = browser.fill(page, page, deltaker=self.dice.choice(may)).status
            self.found.none(joined in (303, 409, 422), "nobody could take part", joined)

    def ask_team(self, username, case):
        browser, page = self._come(username), case + "/stafettholder/kontaktskjema"
        if browser is None:
            return
        if "vi_ber_om" not in browser.get(page).text:
            self._let_know(browser, case, "samtykke_team")
        if "vi_ber_om" not in browser.get(page).text:
            return              # it is asked already
        self._went(browser.fill(page, page, **{
            "vi_ber_om-1": "ja", "vi_ber_om-3": "ja", "hva_er_nytt": "Flyttet",
            "bekymring": "Sover på skolen", "har_provd": "Fast leggetid",
            "barnet_mener": "Vil ha katt", "familiens_syn": "Vil ha ro",
            "leder_navn": "Lise Leder", "leder_dato": self._date(0)}), "forms to the team")

    def team(self, username):
        """Advice to each who asked; and now and then somebody else is to have the baton."""
        browser = self._come(username)
        if browser is None:
            return
        for path in dict.fromkeys(re.findall(r'href="(/sak/[\d-]+/kontaktskjema/\d+)"',
                                             browser.get("/").text)):
            whom = self._whom(browser.get(path))
            named = {"teamet_svarer-3": "ja", "koordinator": whom} if (
                whom and self.dice.random() < 0.5) else {}
            self._went(browser.fill(path, path, **{
                "teamet_svarer-1": "ja", "radet": "Begynn med søvnen", **named}),
                "forms answered")

    @staticmethod
    def _has_baton(path):
        """Whether somebody who has said yes has the baton that is asked for there."""
        return "/stafettholder/" in path and "accepted" == one(
            f"""SELECT held_as FROM strand WHERE number = '{path.split("/")[2]}'
                AND kind = 'baton' AND live = 1""")

    def _one_log(self):
        """Somebody who has a log, and its case; [] when there is none."""
        logs = sql("""SELECT e.username, CONCAT('/sak/', s.number) FROM strand s
            JOIN baton_log b ON b.strand = s.id
            JOIN employee e ON e.id = s.holder AND e.state = 'active'
           WHERE s.state = 'active' AND NOT EXISTS (SELECT 1 FROM offer o
                 WHERE o.strand = s.id AND o.state = 'open') ORDER BY s.id""")
        return [self.dice.choice(logs)] if logs else []

    def _opener(self):
        """Anybody who works in a service; every other time one whom a leader may ask."""
        seat = "JOIN seat t ON t.employee = e.id AND t.kind = 'coordinator' AND t.live = 1"
        names = sql(f"""SELECT DISTINCT e.username FROM post p JOIN unit u ON u.id = p.unit
            AND u.until IS NULL JOIN employee e ON e.id = p.employee AND e.state = 'active'
            {seat if self.dice.random() < 0.5 else ''}
           WHERE p.live = 1 ORDER BY e.username""")
        return self.dice.choice(names)[0]

    def logs(self):
        """What comes of all logs on one day."""
        for name in self._some(0.3, f"""SELECT DISTINCT e.username FROM duty d
                JOIN strand h ON h.id = d.seat_ref AND h.state = 'active'
                JOIN employee e ON e.id = h.holder AND e.state = 'active'
               WHERE d.seat = 'holder' AND ({self._log_owes()} OR d.waiting_since IS NULL
                 AND d.guideline = 'follow_advice' AND d.done_mark = 0)
               ORDER BY e.username"""):
            self.keeper(name)
        for name in self._some(0.3, """SELECT DISTINCT e.username FROM seat t
                JOIN employee e ON e.id = t.employee AND e.state = 'active'
               WHERE t.kind = 'bti_team' AND t.live = 1 AND EXISTS (SELECT 1 FROM duty d
                 WHERE d.guideline = 'answer_contact_form' AND d.done_mark = 0)
               ORDER BY e.username""")[:1]:
            self.team(name)
        if self._happens(OPENED):
            self.open_log(self._opener())
        for often, what in ((HANDED_ON, self.hand_on), (TEAM_ASKED, self.ask_team)):
            for name, case in self._one_log() if self._happens(often) else []:
                what(name, case)


class Desks(Logs):
    """Leaders give cases on, coordinators answer, the office registers new ones."""

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
            hands_on = yes and self._has_baton(path)
            answer = browser.fill(path, path, **fields)
            self._went(answer, "said yes" if yes else "said no")
            self.count["batons handed on"] += hands_on and answer.status == 303

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
            # Where only a coordinator for children is to end, the page has no form.
            if browser.get(path).hidden(path):
                self._went(browser.fill(path, path), "birthdays")
        paths = re.findall(r'href="(/sak/[\d-]+/\w+/oppstart)"', browser.get("/").text)
        for path in list(dict.fromkeys(paths))[:5]:
            self._went(browser.fill(path, path, dato=self._date(0), **dict.fromkeys(
                ("kjent", "avklart", "lederen", "tilgjengelig", "partnere"), "ja")), "starts")

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
        if self._happens(60):
            self.office()
        if self._happens(30):
            for name in self._some(0.02, """SELECT DISTINCT e.username FROM seat s
                    JOIN employee e ON e.id = s.employee AND e.state = 'active'
                   WHERE s.kind IN ('coordinator', 'leader', 'office') AND s.live = 1
                 AND s.source = 'directory' ORDER BY e.username""")[:1]:
                self.away(name)
        self.logs()
