"""What can be done with a log of BTI, and how each is tried; part of it_baton_matrix.py."""

from client import day

from baton_world import TOLD, employee, of_unit, unit_of, works_in
from it_log import asked
from it_meeting import MEETING
from it_shield import found

WORDS = {200: "yes", 303: "yes", 403: "no", 404: "-", 422: "form"}


def word(got):
    """What an answer comes to; where nobody is logged in every page leads to the door."""
    if got.status == 303 and got.location.startswith("/logg-inn"):
        return "door"
    return WORDS.get(got.status, str(got.status))


class Read:
    """A page; with `of`, whether that word of the log stands on it too."""

    ends = False

    def __init__(self, name, path, of=None, ready=None):
        self.name, self.path, self.of, self.ready = name, path, of, ready

    def look(self, her, world):
        if self.ready is not None:
            self.ready(world)
        got = her.get(self.path(world))
        world.texts.append(got.text)
        return got

    def tried(self, her, _, world):
        got = self.look(her, world)
        without = self.of is not None and world.word[self.of] not in got.text
        return "without" if without and word(got) == "yes" else word(got)


class Write(Read):
    """A form and what is sent from it: always the very thing that is taken of whoever may, and
    not only what a page that refuses would let her send. Where both are answered alike one word
    says so; `form`: it is there, and what is in it is not for her to choose."""

    def __init__(self, name, path, fields, ready=None, action=None, ends=False):
        super().__init__(name, path, ready=ready)
        self.fields, self.action, self.ends = fields, action, ends

    def tried(self, her, who, world):
        page = self.look(her, world)
        key = page.hidden("/logg-ut") or her.get("/").hidden("/logg-ut")
        got = her.post((self.action or self.path)(world), {
            **key, "versjon": world.now("version"), **self.fields(world, who)})
        world.texts.append(got.text)
        if got.status == 303:
            world.known = None
        there, taken = word(page), word(got)
        if self.action is not None or there == taken:
            return taken
        return taken if (there, taken) == ("yes", "form") else f"{there}/{taken}"


class Lists:
    """Whether the case is named where she looks without knowing of it."""

    name, ends = "finds it on a list of hers", False

    def tried(self, her, _, world):
        got = [her.get(p) for p in ("/", "/saker", "/varsler", "/bti")]
        world.texts += [g.text for g in got]
        if word(got[0]) == "door":
            return "door"
        named = any(world.number in g.text or world.name in g.text for g in got)
        return "yes" if named or world.number in found(her, world.name) else "-"


def opening(world, who):
    return of_child(world, who, f"Åpnet {world.number}")


def of_child(world, who, name):
    """Who works in no service has none of her own to choose."""
    return asked(who, name, tjenesten=unit_of(who) or of_unit("skole"))


def decided(choice, level):
    """Level by level: what is asked for on the way there is always said."""
    return Write({"avslutte": "decide: finish", "endre": "decide: change",
                  "utvide": "decide: extend to level 3"}[choice],
                 lambda w: w.log + "/niva", lambda w, _: w.decided(choice),
                 lambda w: w.at_level(level))


def telling(world, _):
    """Another service is let in on the log."""
    return {"svaret": "ja", "gir": "foreldre", "giver_navn": "Mor og far", "formal-5": "ja",
            "opplysninger": "Loggen", f"samtykke_hos-{of_unit('psykisk-helse')}": "ja",
            "gitt_som": "underskrift", "gitt_dato": day(), "gjelder_til": day(90)}


def people(world):
    return f"{world.file}/samtykker/{world.consent[TOLD]}/deltakere"


def spare(world):
    return f"{world.file}/samtykker/{world.consent['spare']}/trekk"


def case_page(world):
    return world.file


def named(world, _):
    return {"teamet_svarer-3": "ja", "radet": world.word["answer"],
            "koordinator": employee(world.asked)}


def offering(world, _):
    return {"koordinator": employee(world.asked), "timer": "2", "avklart": "ja"}


def steps(world, _):
    return {"familien_vet": day(), "tjenestene_vet": day(), "oppsummering": "Gikk bra",
            "avslutt": "ja"}


def below(part, of="log"):
    """A page of the log, of the strand, or of the case."""
    return lambda w: getattr(w, of) + part


ROWS = (
    Lists(),
    Read("the life line", case_page),
    Read("read the log", below(""), "concern"),
    Write("open a log of another child", lambda w: "/stafettlogg", opening),
    # R52, R57: what is written in it.
    Write("write a goal", below("/mal/nytt"), lambda w, _: {"malsetting": w.word["goal"]}),
    Write("write a measure", lambda w: w.goal, lambda w, _: w.planned()),
    Write("change a measure", lambda w: w.measure, lambda w, _: w.planned()),
    Write("evaluate a measure", lambda w: w.measure + "/vurder", lambda w, _: w.looked()),
    Write("write a note", below("/notat"), lambda w, _: w.noted()),
    # R55, with the child's focus person.
    decided("avslutte", 2), decided("endre", 2), decided("utvide", 2),
    # R54.
    Write("offer the baton", below("/tilbud", "baton"), offering, lambda w: w.free()),
    Write("offer it at level 3", below("/tilbud", "baton"), offering, lambda w: w.free(3)),
    Write("take the offer back", case_page, lambda w, _: {}, lambda w: w.offered(),
          below("/trekk", "baton")),
    Write("accept the baton", below("/svar", "baton"),
          lambda w, _: {"svar": "ja", "habil": "ja"}, lambda w: w.offered(), ends=True),
    # R44, R52: others are let in, and the family says whom.
    Read("see who may know", below("/samtykker", "file"), ready=lambda w: w.free()),
    Write("register a consent", below("/samtykker/nytt", "file"), telling),
    Write("register that it is withdrawn", spare, lambda w, _: {"trukket_dato": day()},
          lambda w: w.one_more_consent()),
    Write("name who takes part", people,
          lambda w, _: {"deltaker": works_in(TOLD, 1)[0]}),
    Read("see who is around the family", below("/tjenester", "file")),
    # R56.
    Write("ask the BTI team", below("/kontaktskjema", "baton"), lambda w, _: w.question(),
          lambda w: w.unsent()),
    Read("the team's room, with this", lambda w: "/bti", "question",
         lambda w: w.sent()),
    Read("read what the team is asked", lambda w: w.form(), "question"),
    Write("put it on the team's list", lambda w: w.form(),
          lambda w, _: {"tas_opp": day(7)}, action=lambda w: w.form() + "/mote"),
    Write("answer with advice", lambda w: w.form(),
          lambda w, _: {"teamet_svarer-1": "ja", "radet": w.word["answer"]}),
    Write("answer with another holder", lambda w: w.form(), named, lambda w: w.named()),
    Write("take the question back", lambda w: w.form(), lambda w, _: {},
          lambda w: w.named(), lambda w: w.form() + "/trekk"),
    Read("read what the team answered", lambda w: w.form("answered"), "answer",
         lambda w: w.answered()),
    Write("follow the answer up", lambda w: w.form("answered"), lambda w, _: {},
          action=lambda w: w.form("answered") + "/fulgt-opp"),
    # The rest of the case, as it is met from a log.
    Read("the holder's own notes", below("/notater", "baton")),
    Read("print all that is written", below("/alt", "file")),
    Read("… with the log in it", below("/alt", "file"), "concern"),
    Write("order that print", below("/alt", "file"),
          lambda w, _: {"mottaker": "planeier", "sprak": "nb", "lest_gjennom": "ja"}),
    Read("the log of looks", below("/innsyn", "file")),
    Read("give a reason to read", below("/innhold", "file")),
    # R48.
    Write("begin the closing", below("/avslutning", "baton"),
          lambda w, _: {"avsluttes_fordi": "ikke-behov"}, lambda w: w.ending(False)),
    Write("close the log", below("/avslutning/steg", "baton"), steps, lambda w: w.ending(),
          ends=True),
    Read("see the meetings", below("/moter", "file")),
    Write("call in a meeting", below("/moter/nytt", "file"),
          lambda w, _: {**MEETING, "motedato": day(10)}),
    # R58: late, since from here on somebody coordinates.
    Write("choose what becomes of both", below("/plan"),
          lambda w, _: {"loggen": "fortsett", "fortsetter_fordi": w.word["reason"]},
          lambda w: w.coordinated()),
    Write("ask the team as coordinator", below("/koordinator/kontaktskjema", "file"),
          lambda w, _: w.question(), lambda w: w.another_asks()),
    # R44: last, for then there are two cases of that name.
    Write("open a log of this child", lambda w: "/stafettlogg",
          lambda w, who: of_child(w, who, w.name)))
