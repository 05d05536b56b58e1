"""A child's log and everybody who stands to it somehow; part of it_baton_matrix.py. What is done
in a log stays in it, so each role gets one of its own, and another when it has ended it."""

import functools

from client import Browser, day, one, sql

import it_consent
import it_log
import log_team
from it_log import KAI, STIAN, number_of, opened
from it_shield import hide
from log_team import BRITT, TEAM, tell

# Each part of a log has a word of its own, and so has what the team is asked: whoever reads one
# of them anywhere has read it.
LOG_WORDS = ("concern", "reason", "wish", "focus", "goal", "measure", "effect", "note")
FORM_WORDS = ("question", "answer")
# What the services were told: the log, the log until it is taken back, the plan, and a no.
TOLD, TAKEN_BACK, PLAN, REFUSED = "avlastning", "nav", "fysio-ergo", "hjemmesykepleien"

# Each logs in once, for the door lets nobody knock too often; and who works where stays so.
as_ = functools.cache(Browser)
employee = functools.cache(log_team.employee)
leader_of = functools.cache(it_log.leader_of)
of_unit = functools.cache(it_consent.unit)
unit_of = functools.cache(it_log.unit_of)
works_in = functools.cache(it_consent.works_in)


@functools.cache
def colleagues(ask):
    """Two of the holder's own service: who may be asked to take the baton, or who may not."""
    return [r[0] for r in sql(f"""SELECT e.username FROM post p JOIN employee e
        ON e.id = p.employee AND e.state = 'active' AND e.username <> '{STIAN}'
        WHERE p.unit = {unit_of(STIAN)} AND p.live = 1 AND {'' if ask else 'NOT'} EXISTS
          (SELECT 1 FROM seat t WHERE t.employee = e.id AND t.live = 1
           {"AND t.kind = 'coordinator'" if ask else ''}) ORDER BY e.id LIMIT 2""")]


class World:
    """A log on level 2 in which everything has been written once, around the family those whom
    it lets know and one whom it does not."""

    made = 0
    forms = []      # of worlds that were before: in another it is somebody else's

    def __init__(self, arrange=None):
        World.made += 1
        self.name = f"Matrise {World.made:03}"
        self.word = {w: f"{w}-{World.made:03}" for w in LOG_WORDS + FORM_WORDS}
        self.holder, (self.asked, self.next) = STIAN, colleagues(True)
        self.leader = leader_of(unit_of(STIAN))
        self.told, self.asks, self.stays, self.beside = True, True, False, False
        self.texts, self.was, self.known = [], None, None
        self.number = number_of(opened(
            as_(STIAN), STIAN, self.name, bekymring=self.word["concern"],
            tjenesten=unit_of(STIAN)))
        self.file = f"/sak/{self.number}"
        self.log, self.baton = self.file + "/logg", self.file + "/stafettholder"
        self.tell_services()
        self.write()
        if arrange is not None:
            arrange(self)

    def fill(self, page, action=None, who=None, **fields):
        """As whoever has the baton, and she must be let."""
        got = as_(who or self.holder).fill(page, action or page, **fields)
        assert got.status == 303, (who or self.holder, action or page, got.status)
        self.known = None
        return got

    def now(self, what):
        """How it stands, asked again when somebody has written since; None: there is none."""
        if self.known is None:
            row = sql(f"""SELECT c.version,
                (SELECT MAX(o.id) FROM offer o JOIN strand s ON s.id = o.strand
                  WHERE s.casefile = c.id AND o.open_mark = 1),
                (SELECT MAX(f.id) FROM contact_form f
                  WHERE f.casefile = c.id AND f.state = 'open'),
                (SELECT MAX(f.id) FROM contact_form f
                  WHERE f.casefile = c.id AND f.state = 'answered'),
                (SELECT MAX(k.id) FROM closing k JOIN strand s ON s.id = k.strand
                  WHERE s.casefile = c.id AND k.ended IS NULL),
                (SELECT b.level FROM baton_log b JOIN strand s ON s.id = b.strand
                  WHERE s.casefile = c.id AND s.live = 1)
                FROM casefile c WHERE c.number = '{self.number}'""")[0]
            self.known = dict(zip(("version", "offer", "open", "answered", "closing", "level"),
                                  (None if v == "NULL" else v for v in row)))
        return self.known[what]

    def tell(self, of, **more):
        self.known = None
        return tell(as_(self.holder), self.number, of, **more)

    def tell_services(self):
        service = "samtykke_hos-{}".format
        self.tell(TEAM, **{service(of_unit(u)): "ja" for u in (TOLD, TAKEN_BACK)})
        self.tell(service(of_unit(PLAN)), **{"formal-1": "ja", "formal-5": None})
        self.tell(service(of_unit(REFUSED)), svaret="nei", gjelder_til="")
        self.consent = dict(sql(f"""SELECT COALESCE(u.code, 'team'), k.id FROM consent_service k
            JOIN casefile c ON c.id = k.casefile LEFT JOIN unit u ON u.id = k.unit
            WHERE c.number = '{self.number}'"""))
        for code in (TOLD, TAKEN_BACK, PLAN):
            page = f"{self.file}/samtykker/{self.consent[code]}/deltakere"
            self.fill(page, deltaker=works_in(code)[0])

    def decided(self, choice):
        """All that any of the ways onwards asks for."""
        return {"veien_videre": choice, "niva_fordi": self.word["reason"], "tiltakene": "To",
                "familiens_syn": self.word["wish"], "fokusperson": self.word["focus"],
                "samordning": "Mye", "foreldrene_vet": "ja", "leder_navn": "En Leder",
                "leder_dato": day()}

    def question(self):
        """What the team is asked; that stands in the log's own words in no field."""
        fields = ("hva_er_nytt", "bekymring", "har_provd", "barnet_mener", "familiens_syn",
                  "haster_fordi")
        return {**dict.fromkeys(fields, self.word["question"]), "vi_ber_om-1": "ja",
                "leder_navn": "En Leder", "leder_dato": day()}

    def planned(self):
        return {"tiltak": self.word["measure"], "hvem_gjor": "Mor", "vurderes": day(9)}

    def looked(self):
        return {"virkning": "noe", "vi_konkluderer": self.word["effect"], "ser_igjen": day(20)}

    def noted(self):
        return {"notatet_er": "lysglimt", "lognotat": self.word["note"]}

    def write(self):
        self.fill(self.log + "/niva", **self.decided("utvide"))
        self.goal = self.fill(self.log + "/mal/nytt", malsetting=self.word["goal"]).location
        self.fill(self.goal, **self.planned())
        self.measure = f"{self.log}/tiltak/{one('SELECT MAX(id) FROM plan_measure')}"
        self.fill(self.measure + "/vurder", **self.looked())
        self.fill(self.log + "/notat", **self.noted())

    # --- what must be so before somebody can try ---------------------------------------------

    def at_level(self, level):
        if self.now("level") != str(level):
            sql(f"""UPDATE baton_log b JOIN strand s ON s.id = b.strand JOIN casefile c
                ON c.id = s.casefile SET b.level = {level} WHERE c.number = '{self.number}'""")
            self.known = None

    def offered(self):
        if self.now("offer") is None:
            self.fill(self.baton + "/tilbud", koordinator=employee(self.asked), timer="2",
                      avklart="ja")

    def free(self, level=2):
        """Nobody is asked; whoever asked, the leader takes that back."""
        self.at_level(level)
        if self.now("offer") is not None and not self.stays:
            self.fill(self.file, self.baton + "/trekk", who=self.leader)

    def form(self, state="open"):
        """Where the form to the team is; in a case in which nobody asked it, another case's."""
        number = self.now(state) or self.now("open") or World.forms[-1]
        return f"{self.file}/kontaktskjema/{number}"

    def sent(self):
        if self.asks and self.told and self.now("open") is None:
            self.fill(self.baton + "/kontaktskjema", **self.question())
            World.forms.append(self.now("open"))

    def named(self):
        """A form of a baton that nobody is asked to take: the team may name somebody."""
        self.free(3)
        self.sent()

    def unsent(self):
        if self.told and self.now("open") is not None:
            self.fill(self.form(), self.form() + "/trekk")

    def answered(self):
        """An answer that is owed to be followed up."""
        if self.asks and self.told:
            self.sent()
            self.fill(self.form(), who=BRITT, radet=self.word["answer"],
                      **{"teamet_svarer-1": "ja"})

    def one_more_consent(self):
        self.consent["spare"] = self.tell(f"samtykke_hos-{of_unit('barnehage')}")

    def ending(self, begun=True):
        """Its closing is begun, or not."""
        page = self.baton + "/avslutning"
        if begun and self.now("closing") is None:
            self.fill(page, avsluttes_fordi="ikke-behov")
        elif not begun and self.now("closing") is not None:
            self.fill(page + "/steg", page + "/angre")

    def coordinated(self):
        """Kai coordinates beside it."""
        if self.beside:
            return
        self.beside, self.known = True, None
        sql(f"""INSERT INTO strand (casefile, kind, state, holder, held_as, held_since, unit,
                accepted) SELECT c.id, 'coordinator', 'active', e.id, 'accepted',
                UTC_TIMESTAMP(6), {unit_of(KAI)}, UTC_TIMESTAMP(6) FROM casefile c
                JOIN employee e ON e.username = '{KAI}' WHERE c.number = '{self.number}';
            INSERT INTO holding (strand, employee, held_as, since, until) SELECT s.id, s.holder,
                'accepted', s.held_since, '9999-12-31' FROM strand s JOIN casefile c
                ON c.id = s.casefile WHERE c.number = '{self.number}'
                AND s.kind = 'coordinator'""")

    def another_asks(self):
        self.coordinated()
        self.unsent()

    # --- how a role came to be what it is ----------------------------------------------------

    def waits_for_answer(self):
        self.offered()
        self.stays = True

    def handed_on(self):
        self.offered()
        self.was = as_(STIAN).get(self.log).status
        self.fill(self.baton + "/svar", who=self.asked, svar="ja", habil="ja")
        self.holder, self.asked = self.asked, self.next

    def reason_given(self, who=None):
        self.fill(self.file + "/innhold", who=who or self.leader, hvorfor="hjelp",
                  begrunnelse="Hun ber om råd.")

    def reason_beside(self):
        self.coordinated()
        self.reason_given(leader_of(unit_of(KAI)))

    def take_back(self, whose, who, page):
        """The family takes back what it said of a service, or of the team."""
        self.was = as_(who).get(page).status
        withdrawn = f"{self.file}/samtykker/{self.consent[whose]}/trekk"
        self.fill(withdrawn, trukket_dato=day())
        self.told = whose != "team"

    def service_taken_back(self):
        self.take_back(TAKEN_BACK, works_in(TAKEN_BACK)[1], self.log)

    def team_taken_back(self):
        self.sent()
        self.take_back("team", BRITT, self.form())

    def not_asked(self):
        self.asks = False

    def service_kept_out(self):
        self.kept_from(works_in(TOLD)[1], self.log)

    def team_kept_out(self, who):
        self.sent()
        self.kept_from(who, self.form())

    def kept_from(self, who, page):
        self.was = as_(who).get(page).status
        hide(self.number, who, "asked")
