"""What no order of requests sends: a refusal without reasons, a decision without a basis,
and one with law that nobody has compared; part of it_letters.py. Every permutation of the
requests is tried, each from the rows it is to begin with. After a request that changed no
row at all, what follows is an order that is tried by itself, and is not tried again unless
OFFICE_ORDERS is "all"."""

import math
import os
import subprocess
import threading
import time

import it_application as flow
from client import Browser, day, one, sql

LONGEST = 5         # requests in a row
EVERY = os.environ.get("OFFICE_ORDERS") == "all"
ACTIONS = ("draft", "propose", "approve", "back", "send", "send_old", "again")


class Rows:
    """The decision and the letters of one application, put back as they were."""

    def __init__(self, key):
        self.key = key
        self.client = subprocess.Popen(
            ["mariadb", "--no-defaults", "--batch", "--skip-column-names", "--unbuffered",
             "--default-character-set=utf8mb4",
             "--socket=" + os.environ["DB_SOCKET"], "--user=" + os.environ.get("DB_USER", "root"),
             os.environ["DB_NAME"]], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)

    def ask(self, text):
        """Rows of the last of some statements."""
        self.client.stdin.write(text + "; SELECT '.';\n")
        self.client.stdin.flush()
        rows = []
        while (line := self.client.stdout.readline()) != ".\n":
            assert line, "the database said no: " + text
            rows.append(line.rstrip("\n").split("\t"))
        return rows

    def state(self):
        return tuple(map(tuple, self.ask(
            "SELECT c.version, COALESCE(d.id, 0), COALESCE(d.state, ''), COALESCE(d.written_by, 0),"
            "COALESCE(d.approved_by, 0), COALESCE(d.reasons, ''), d.complain_until, "
            "(SELECT MAX(l.id) FROM letter l WHERE l.application = a.id AND l.kind = 'decision'), "
            "(SELECT COUNT(*) FROM letter l WHERE l.application = a.id AND l.sent IS NOT NULL), "
            "(SELECT COUNT(*) FROM application z WHERE z.changes = a.changes) "
            "FROM application a JOIN casefile c ON c.id = a.casefile LEFT JOIN decision d "
            f"ON d.application = a.id WHERE a.id = {self.key}")))[0]

    def keep(self, name):
        self.ask(f"DROP TEMPORARY TABLE IF EXISTS {name}; CREATE TEMPORARY TABLE {name} AS "
                 "SELECT id, state, plan, coordinator, kind, form, bases, main_basis, facts, "
                 "reasons, written, written_by, approved, approved_by, dated, sent, "
                 f"complain_until FROM decision WHERE application = {self.key}; "
                 f"DROP TEMPORARY TABLE IF EXISTS {name}_l; CREATE TEMPORARY TABLE {name}_l AS "
                 f"SELECT id, replaced FROM letter WHERE application = {self.key}")

    def put_back(self, name):
        """What is kept, and nothing that came after it."""
        self.ask(
            f"DELETE FROM letter WHERE application = {self.key} "
            f"AND id NOT IN (SELECT id FROM {name}_l); "
            f"DELETE FROM decision WHERE application = {self.key} "
            f"AND id NOT IN (SELECT id FROM {name}); "
            f"UPDATE letter l JOIN {name}_l k ON k.id = l.id SET l.replaced = k.replaced; "
            f"UPDATE decision d JOIN {name} k ON k.id = d.id SET d.state = k.state, "
            "d.plan = k.plan, d.coordinator = k.coordinator, d.bases = k.bases, "
            "d.main_basis = k.main_basis, d.facts = k.facts, d.reasons = k.reasons, "
            "d.written = k.written, d.written_by = k.written_by, d.approved = k.approved, "
            "d.approved_by = k.approved_by, d.dated = k.dated, "
            "d.complain_until = k.complain_until")

    def end(self):
        self.client.stdin.close()
        self.client.wait()
        self.client.stdout.close()


class Walk:
    """One application with two letters that were replaced, and a decision that must not
    go out as `fields` has it."""
    actions, changes = ACTIONS, "0"

    def __init__(self, users, name, fields):
        self.users = users
        self.fields = fields
        self.path = self.begin(name)
        flow.decide(users[0], self.path)
        self.letters = []
        for _ in range(2):
            self.letters.append(flow.approve(users[1], self.path).location.split("/")[-1])
            flow.made(users[0], f"{self.path}/brev/{self.letters[-1]}")
        users[0].fill(self.path, self.path + "/vedtak/tilbake")
        self.rows = Rows(self.path.split("/")[-1])
        page = self.path + "/overlat"
        self.forms = [u.get(page).hidden(page) for u in users]
        self.tried, self.same, self.status, self.sent, self.nonce = 0, 0, {}, [], 0

    def begin(self, name):
        return flow.register(self.users[0], navn=name)

    def request(self, action, user, state):
        """One of the requests, as the newest page would have it, or as one typed it."""
        version, letter = state[0], state[7]
        path, fields = self.path, {}
        if action in ("draft", "propose"):
            path += "/vedtak"
            fields = {"ferdig": "ja"} if action == "propose" else {}
            fields = {"om_koordinator": "avslag", "koordinatorslag": "koordinator",
                      "om_plan": "avslag", "brevslag": "enkeltvedtak", "hjemmel-1": "ja",
                      "hjemmel-2": "ja", "viktigst": "2", "fakta": "Hun får hjelp.",
                      "grunner": "Fordi.", **self.fields, **fields}
            fields = {k: v for k, v in fields.items() if v is not None}
        elif action in ("approve", "again"):
            path, fields = path + "/godkjenn", {"lest": "ja"}
        elif action == "back":
            path += "/vedtak/tilbake"
        elif action == "change":
            path, fields = self.old + "/endre", {"endringsgrunn": "En gang til."}
        else:
            path += "/brev/" + (letter if action == "send" else self.letters[0])
            fields = {"sendemate": "post", "sendt": day()}
        self.nonce += 1
        answer = self.users[user].post(path, {
            **self.forms[user], "versjon": version, "nokkel": f"{self.nonce:022}", **fields})
        self.status[answer.status] = self.status.get(answer.status, 0) + 1
        return answer.status

    def walk(self, done, first):
        """Every order that begins with what is done already."""
        if len(done) == LONGEST:
            return
        name = f"kept_{len(done)}"
        self.rows.keep(name)
        for action in self.actions:
            if action in done:
                continue
            state = self.rows.state()
            # One writes, the other approves; in the other walk it is the other way round.
            user = (len(done) + first) % 2
            status = self.request(action, user, state)
            self.tried += 1
            now = self.rows.state()
            if now[2] == "sent" or now[8] != "0" or now[9] != self.changes or status >= 500:
                self.sent.append((done + (action,), status, now[2]))
                if now[2] == "sent" or now[8] != "0":
                    return
            if now == state and not EVERY:
                self.same += self.below(len(done) + 1)
                continue
            self.walk(done + (action,), first)
            self.rows.put_back(name)

    def below(self, length):
        """How many orders go on from one so long."""
        return sum(math.perm(len(self.actions) - length, n)
                   for n in range(1, LONGEST - length + 1))

    def run(self):
        for first in (0, 1):
            self.walk((), first)
        self.rows.end()


class Change(Walk):
    """The same of an application that changes a decision: the one that was sent stays as it
    is whatever is asked, and nobody begins a second change of it."""
    actions = (*ACTIONS, "change")
    changes = "1"

    def begin(self, name):
        tora, elen = self.users
        self.old = flow.register(tora, navn=name)
        flow.decide(tora, self.old, om_koordinator="avslag", om_plan="avslag")
        letter = flow.approve(elen, self.old).location
        flow.made(tora, letter)
        flow.sent(tora, letter)
        self.before = self.changed()
        page = self.old + "/endre"
        return tora.fill(page, page, endringsgrunn="Feil.").location.rsplit("/", 1)[0]

    def changed(self):
        """What was sent, and its letter."""
        key = self.old.split("/")[-1]
        return sql(f"SELECT * FROM decision WHERE application = {key}"), sql(
            f"SELECT id, hash, sent, replaced FROM letter WHERE application = {key}")


def check_walks(tap, what, walks):
    began = time.monotonic()
    threads = [threading.Thread(target=w.run) for w in walks.values()]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    for name, w in walks.items():
        every = 2 * w.below(0)
        tap.check(w.tried + w.same == every and not w.sent and set(w.status) <= {
            303, 400, 403, 404, 409, 422}, f"{name}: none of {every} orders sends it",
            (w.tried, w.same, w.status, w.sent[:5]))
    print(f"# {what}: {time.monotonic() - began:.0f} s; "
          f"{ {name: w.status for name, w in walks.items()} }", flush=True)


def finds_what_is_sent(tap, tora, elen):
    """The same requests send what is right; else none of this would say anything."""
    walk = Walk((tora, elen), "Orden Rett", {})
    status = [walk.request(action, user, walk.rows.state())
              for action, user in (("draft", 0), ("propose", 0), ("approve", 1))]
    letter = walk.rows.state()[7]
    flow.made(tora, f"{walk.path}/brev/{letter}")
    status.append(walk.request("send_old", 0, walk.rows.state()))
    status.append(walk.request("send", 0, walk.rows.state()))
    tap.check(status == [303, 303, 303, 409, 303] and walk.rows.state()[2] == "sent",
              "with reasons and law the same requests send it", (status, walk.rows.state()))
    walk.rows.end()


def run(tap, tora, elen):
    finds_what_is_sent(tap, tora, elen)
    users = [Browser("jorgen.nowak"), Browser("knut.muller")]
    check_walks(tap, "orders", {
        "no reasons": Walk((tora, elen), "Orden Uten Grunner", {"grunner": " \n "}),
        "no basis": Walk(users, "Orden Uten Hjemmel", {"hjemmel-1": None, "hjemmel-2": None})})
    change = Change((tora, elen), "Orden Endret", {"grunner": " \n "})
    check_walks(tap, "orders", {"a change with no reasons": change})
    tap.check(change.changed() == change.before, "and what it was to change is as it was",
              change.before)
    unchecked = Walk((tora, elen), "Orden Uten Lov", {})
    sql("UPDATE law_reference SET checked = NULL, checked_by = NULL "
        "WHERE reference = 'see_file'")
    check_walks(tap, "orders", {"law not compared": unchecked})
    sql("UPDATE law_reference SET checked = NOW(6), checked_by = 1 WHERE reference = 'see_file'")
    tap.check(one("SELECT COUNT(*) FROM decision d JOIN application a ON a.id = d.application "
                  "JOIN casefile c ON c.id = a.casefile JOIN person p ON p.id = c.person "
                  "WHERE p.name LIKE 'Orden Uten %' AND (d.state = 'sent' OR EXISTS (SELECT 1 "
                  "FROM letter l WHERE l.application = a.id AND l.sent IS NOT NULL))") == "0",
              "and no such decision or letter is sent")
