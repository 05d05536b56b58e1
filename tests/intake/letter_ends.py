"""Letters and duties in an order that nobody planned: what was done is not owed again, and
what was not sent when it is over is not to be sent; part of it_letters.py."""

import it_application as flow
from client import day, norway, one, sql


def unsent(path):
    return sql(f"SELECT kind FROM letter WHERE application = {path.split('/')[-1]} "
               "AND sent IS NULL AND replaced IS NULL ORDER BY kind")


def letter(tora, page, **fields):
    made = tora.fill(page, page, **fields).location
    flow.made(tora, made)
    return made


def interim(tora, path, days=45):
    return letter(tora, path + "/forelopig", forklaring="Vi venter på legen.", ventes=day(days))


def confirmed_once(tap, tora):
    path = flow.register(tora, navn="Ende Bekreftet")
    page = path + "/bekreft"
    first = letter(tora, page)
    form = tora.get(page).hidden(page)
    flow.sent(tora, first)
    form["versjon"] = tora.get(path + "/overlat").hidden(path + "/overlat")["versjon"]
    again = tora.get(page).status, tora.post(page, form).status
    tap.check(again == (303, 409) and unsent(path) == [], "what is confirmed is not again",
              (again, unsent(path)))


def told_before_confirmed(tap, tora):
    path = flow.register(tora, navn="Ende Forsinket")
    flow.sent(tora, interim(tora, path))
    flow.sent(tora, letter(tora, path + "/bekreft"))
    due = one(f"SELECT {norway()} + INTERVAL 45 DAY")
    tap.check(flow.owed(path) == {"make_decision": due},
              "who was told why it takes longer, and then that it came, is owed the decision "
              "on the day she was told", flow.owed(path))
    flow.sent(tora, interim(tora, path, 60))
    due = one(f"SELECT {norway()} + INTERVAL 60 DAY")
    tap.check(flow.owed(path) == {"make_decision": due}, "and on another when told again",
              flow.owed(path))


def nothing_left(tap, tora, elen):
    path = flow.register(tora, navn="Ende Trukket")
    left = letter(tora, path + "/bekreft")
    page = path + "/trekk"
    tora.fill(page, page, trukket="Mor ringte.")
    tap.check(unsent(path) == [] and "Brevet ble aldri sendt." in tora.get(left).text,
              "what was not sent when it is withdrawn is not to be sent", unsent(path))
    path = flow.register(tora, navn="Ende Avgjort")
    letter(tora, path + "/bekreft")
    interim(tora, path)
    flow.decide(tora, path)
    decision = flow.approve(elen, path).location
    flow.made(tora, decision)
    flow.sent(tora, decision)
    tap.check(flow.strand(path)[0] == "registered" and unsent(path) == [],
              "nor what was not when it is decided", unsent(path))


def kind_is_taken(tap, tora, elen):
    """Granted as another kind, which somebody has applied for meanwhile."""
    path = flow.register(tora, navn="Ende Opptatt", plan="")
    flow.decide(tora, path, koordinatorslag="familiekoordinator", om_plan="ikke-sokt")
    decision = flow.approve(elen, path).location
    flow.made(tora, decision)
    other = flow.register(tora, navn="Ende Opptatt", plan="", samme="ja",
                          soker_om="familiekoordinator")
    answer = flow.sent(tora, decision)
    tap.check(isinstance(other, str) and answer.status in (409, 422) and
              [flow.strand(p)[0] for p in (path, other)] == ["applied", "applied"],
              "what somebody has applied for meanwhile is not granted beside it",
              (other, answer.status))


def run(tap, tora, elen):
    confirmed_once(tap, tora)
    told_before_confirmed(tap, tora)
    nothing_left(tap, tora, elen)
    kind_is_taken(tap, tora, elen)
