#!/usr/bin/env python3
"""What a family has said finds another reader when the one it had has left, leads no
more, or must not know of the case: with the day and the deadline it had, and never
one whom it is about. Run by it_people.sh.
"""

import os
import sys

sys.path.insert(0, os.path.join(os.path.dirname(__file__), "..", "fixture"))
from client import Browser, Tap, one, sql  # noqa: E402
from town import run_sweep  # noqa: E402

LIST = "/tilbakemeldinger"


def who(username):
    return f"(SELECT id FROM employee WHERE username = '{username}')"


class Said:
    """Something that came three days ago, and is routed by now."""

    n = 0

    def __init__(self, unit, about="coordinator", strand=None):
        Said.n += 1
        code = "NULL"
        if strand is not None:
            sql(f"""INSERT INTO feedback_code (strand, coordinator, salt, hash, made, made_by)
                SELECT id, holder, 'AAAAAAAAAAAAAAAAAAAAAA', SHA2({Said.n}, 256),
                UTC_TIMESTAMP(6), holder FROM strand WHERE id = {strand}""")
            code = one(f"SELECT MAX(id) FROM feedback_code WHERE strand = {strand}")
        at = "UTC_TIMESTAMP(6) - INTERVAL 3 DAY"
        sql(f"""INSERT INTO feedback (reference, received, registered, came_by, language, about,
            code, unit, sender, answer_by, text) VALUES (CONCAT('PEOPLE', {1000 + Said.n}),
            {at}, {at}, 'form', 'nb', '{about}', {code}, {unit}, 'untold', 'none',
            'Melding {Said.n}.')""")
        run_sweep("feedback")
        self.id = one("SELECT MAX(id) FROM feedback")
        self.path = f"{LIST}/{self.id}"
        self.due = self.owed()

    def owed(self):
        """When an answer is due, and to whom the duty is."""
        return sql(f"""SELECT due, opened FROM duty WHERE subject = {self.id} AND done IS NULL
            AND guideline IN ('receive_feedback', 'listen_to_families', 'receive_complaint')""")

    def seat(self):
        return sql(f"""SELECT f.seat, COALESCE(f.seat_unit, 0), d.seat, d.seat_ref
            FROM feedback f JOIN duty d ON d.subject = f.id AND d.done IS NULL AND d.guideline
              IN ('receive_feedback', 'listen_to_families', 'receive_complaint')
           WHERE f.id = {self.id}""")

    def is_at(self, kind, unit=0):
        return self.seat() == [[kind, str(unit)] * 2] and self.owed() == self.due


def told(username):
    return one(f"""SELECT COUNT(*) FROM alert WHERE kind = 'heard'
        AND employee = {who(username)}""")


def twice():
    return [run_sweep("feedback").returncode for _ in range(2)]


def state(username, now):
    sql(f"UPDATE employee SET state = '{now}' WHERE username = '{username}'")


def forget():
    sql("DELETE FROM alert WHERE kind = 'heard'")


class Town:
    """A unit, the one above it with a leader, and who leads them."""

    def __init__(self):
        self.unit = one("SELECT id FROM unit WHERE code = 'familietjenesten'")
        self.boss = "lars.leder"
        self.above = one(f"""SELECT MIN(unit) FROM seat WHERE kind = 'leader' AND live = 1
            AND employee = {who(self.boss)}""")
        sql(f"UPDATE unit SET parent = {self.above} WHERE id = {self.unit}")


def the_leader_leaves(tap, town, boss):
    said = Said(town.unit)
    tap.check(said.is_at("leader", town.unit) and boss.get(said.path).status == 404,
              "at first it is the leader's", said.seat())
    forget()
    state("lise.leder", "expired")
    done = twice()
    tap.check(done == [0, 0] and said.is_at("leader", town.above) and
              boss.get(said.path).status == 200 and f"Melding {Said.n}" in boss.get(LIST).text,
              "when she has left it is the next above's, with its day and deadline",
              said.seat())
    tap.check(told(town.boss) == "1", "who is told once", told(town.boss))
    state("lise.leder", "active")
    twice()
    tap.check(said.is_at("leader", town.above) and
              Browser("lise.leder").get(said.path).status == 404,
              "and keeps it when somebody leads there again")


def another_leads(tap, town, lise, kari):
    said = Said(town.unit)
    forget()
    sql(f"""UPDATE seat SET until = UTC_TIMESTAMP(6) WHERE kind = 'leader' AND live = 1
        AND unit = {town.unit}; INSERT INTO seat (kind, unit, employee, source, since)
        VALUES ('leader', {town.unit}, {who('kari.koordinator')}, 'directory',
        UTC_TIMESTAMP(6))""")
    twice()
    tap.check(said.is_at("leader", town.unit) and kari.get(said.path).status == 200 and
              lise.get(said.path).status == 404, "who leads there now has it", said.seat())
    tap.check((told("kari.koordinator"), told("lise.leder")) == ("1", "0"),
              "and is told once what waits for her", told("kari.koordinator"))
    sql(f"""UPDATE seat SET until = UTC_TIMESTAMP(6) WHERE kind = 'leader' AND live = 1
        AND unit = {town.unit}; INSERT INTO seat (kind, unit, employee, source, since)
        VALUES ('leader', {town.unit}, {who('lise.leder')}, 'directory',
        UTC_TIMESTAMP(6) - INTERVAL 100 DAY)""")


def of_a_leader(tap, town, lise, siri):
    said = Said(town.unit, about="leader")
    tap.check(said.is_at("leader", town.above) and lise.get(said.path).status == 404,
              "what is said of a leader is the next above's", said.seat())
    sql(f"""UPDATE seat SET until = UTC_TIMESTAMP(6) WHERE kind = 'leader' AND live = 1
        AND unit IN ({town.unit}, {town.above}); INSERT INTO seat (kind, unit, employee, source,
        since) VALUES ('leader', {town.above}, {who('lise.leder')}, 'directory',
        UTC_TIMESTAMP(6))""")
    at_once = lise.get(said.path).status, f"Melding {Said.n}" in lise.get(LIST).text
    twice()
    seat = said.seat()[0]
    tap.check(at_once == (404, False) and lise.get(said.path).status == 404 and
              seat[1] not in (town.unit, town.above) and said.owed() == said.due and
              said.path not in lise.get("/").text,
              "and never hers, though she leads there by now", [at_once, seat])
    sql(f"""UPDATE seat SET until = UTC_TIMESTAMP(6) WHERE kind = 'leader' AND live = 1
        AND employee = {who('lise.leder')} AND unit = {town.above};
        INSERT INTO seat (kind, unit, employee, source, since) VALUES
        ('leader', {town.above}, {who(town.boss)}, 'directory', UTC_TIMESTAMP(6)),
        ('leader', {town.unit}, {who('lise.leder')}, 'directory',
        UTC_TIMESTAMP(6) - INTERVAL 99 DAY)""")


def a_shield_comes(tap, town, lise, boss):
    strand, casefile = sql(f"""SELECT s.id, s.casefile FROM strand s JOIN casefile c
        ON c.id = s.casefile AND c.address_block = 'none' WHERE s.unit = {town.unit}
        AND s.state = 'active' AND s.holder <> {who('lise.leder')} AND NOT EXISTS
        (SELECT 1 FROM feedback_code f WHERE f.strand = s.id) ORDER BY s.id LIMIT 1""")[0]
    said = Said(town.unit, strand=strand)
    before = lise.get(said.path).status
    hers = one(f"SELECT {who('lise.leder')}")
    sql(f"""INSERT INTO case_hidden (casefile, employee, why, since)
        VALUES ({casefile}, {hers}, 'asked', UTC_TIMESTAMP(6))""")
    at_once = (lise.get(said.path).status, f"Melding {Said.n}" in lise.get(LIST).text,
               said.path in lise.get("/").text)
    twice()
    tap.check((before, at_once) == (200, (404, False, False)),
              "from whom a case is kept, what was said in it is kept at once", [before, at_once])
    tap.check(said.is_at("leader", town.above) and boss.get(said.path).status == 200,
              "and the next above has it", said.seat())
    return said


def nobody_above(tap, said, siri, tora):
    leaders = [row[0] for row in sql("""SELECT DISTINCT e.username FROM seat s JOIN employee e
        ON e.id = s.employee WHERE s.kind = 'leader' AND s.live = 1 AND e.state = 'active'""")]
    names = ",".join(f"'{name}'" for name in leaders)
    sql(f"UPDATE employee SET state = 'gone' WHERE username IN ({names})")
    twice()
    tap.check(said.is_at("system_owner") and siri.get(said.path).status == 200,
              "where nobody is above, the system owner", said.seat())
    tap.check(one("""SELECT COUNT(*) FROM feedback f JOIN duty d ON d.subject = f.id AND
        d.done IS NULL AND d.guideline LIKE '%f%' WHERE f.state = 'open' AND f.seat = 'leader'""")
              == "0", "nothing is left with a leader who is none")
    sql("UPDATE employee SET state = 'gone' WHERE username = 'siri.systemansvarlig'")
    twice()
    tap.check(said.is_at("office") and tora.get(said.path).status == 200,
              "and where there is none, the office", said.seat())
    sql("""UPDATE employee e JOIN seat s ON s.employee = e.id AND s.kind = 'office'
        AND s.live = 1 SET e.state = 'gone'""")
    ran = run_sweep("feedback")
    tap.check(ran.returncode == 0 and said.is_at("office") and
              " 0 that nobody can open" not in ran.stderr and "that nobody can open"
              in ran.stderr, "and if nobody at all is there, the job says so", ran.stderr)


def run(tap):
    town = Town()
    lise, kari, siri, tora, boss = (Browser(name) for name in (
        "lise.leder", "kari.koordinator", "siri.systemansvarlig", "tora.tjenestekontor",
        town.boss))
    the_leader_leaves(tap, town, boss)
    another_leads(tap, town, Browser("lise.leder"), kari)
    of_a_leader(tap, town, lise, siri)
    nobody_above(tap, a_shield_comes(tap, town, lise, boss), siri, tora)


if __name__ == "__main__":
    TAP = Tap()
    run(TAP)
    sys.exit(TAP.end())
