#!/usr/bin/env python3
"""People, units and seats follow the directory: whole, or not at all (R93-R95);
run by it_sync.sh, which has the servers."""

import os
import re
import signal
import sys
import time

sys.path.insert(0, os.path.join(os.path.dirname(__file__), "..", "fixture"))
from client import PASSWORD, Browser, Locked, Tap, one, sql, wait_for  # noqa: E402
from town import (DIR, INI, UNITS_MAP, NoTimer, change, delete, employee,  # noqa: E402
                  everything, figures, group, job, lock, other_ini, person, posts,
                  seats, start_sweep, sweep, unlock, value_of)


# --- what must be so -----------------------------------------------------------

def first_and_second(tap):
    with open(DIR + "/log/start.log", encoding="utf-8") as log:
        first = re.search(r"job=directory outcome=done.*", log.read()).group(0)
    n = figures(first)
    tap.check((n["people"], n["new"]) == (163, 163), "the first sync brings everybody",
              first)
    tap.check(one("SELECT COUNT(*) FROM unit WHERE until IS NULL") == "13",
              "and the 13 units")
    count = "SELECT COUNT(*) FROM seat WHERE live = 1 AND kind = "
    tap.check(one(count + "'coordinator'") == "123", "123 are coordinators")
    tap.check(one(count + "'leader'") == "13" and one(
        "SELECT COUNT(DISTINCT unit) FROM seat WHERE live = 1 AND kind = 'leader'")
              == "13", "each unit has its leader")
    tap.check(("leader", "familietjenesten") in seats("lise.leder"),
              "who is the one of the town", seats("lise.leder"))
    before = everything()
    code, said = sweep()
    n = figures(said)
    tap.check(code == 0 and n == {"people": 163, "new": 0, "changed": 0, "missing": 0,
                                  "seats begun": 0, "ended": 0},
              "a second sync finds nothing to do", said)
    tap.check(everything() == before, "and writes no row anew")


def disabled(tap):
    kai, lise = Browser("kai.koordinator"), Browser("lise.leder")
    lock("kai.koordinator")
    tap.check(sweep()[0] == 0 and employee("kai.koordinator") == "disabled",
              "a locked account is disabled")
    tap.check(kai.get("/").status == 303 and lise.get("/").status == 200 and one(
        "SELECT COUNT(*) FROM session WHERE employee = "
        + employee("kai.koordinator", "id")) == "0",
              "and its session gone with that sweep, nobody else's")
    unlock("kai.koordinator")
    sweep()
    tap.check(employee("kai.koordinator") == "active" and
              Browser().login("kai.koordinator", PASSWORD).status == 303,
              "unlocked, it is as before")


def expired(tap):
    change(person("knut.koordinator"), "add: objectClass", "objectClass: shadowAccount",
           "-", "add: shadowExpire", "shadowExpire: 10000")
    sweep()
    tap.check((employee("knut.koordinator"), employee("knut.koordinator", "expires"))
              == ("expired", "1997-05-19 00:00:00.000000"),
              "an account that has run out is expired",
              employee("knut.koordinator", "expires"))


def moved(tap):
    change(person("kari.koordinator"), "replace: departmentNumber",
           "departmentNumber: " + value_of("skole"))
    sweep()
    tap.check((posts("kari.koordinator"), posts("kari.koordinator", live=0)) ==
              (["skole"], ["helsestasjonen"]),
              "who moves has a new post, and the old one an end",
              (posts("kari.koordinator"), posts("kari.koordinator", live=0)))
    tap.check(("coordinator", "-") in seats("kari.koordinator"),
              "and is a coordinator still")
    group("ip-koordinatorer-helsestasjonen", "delete", "kari.koordinator")
    code, said = sweep()
    tap.check(code == 0 and seats("kari.koordinator") == [] and
              figures(said)["ended"] == 1, "out of the group, the seat ends", said)


def leaders(tap):
    two = one("""SELECT e.username FROM employee e JOIN post p ON p.employee = e.id
        WHERE p.live = 1 AND e.state = 'active' GROUP BY e.id, e.username HAVING COUNT(*) = 2
        ORDER BY e.id LIMIT 1""")
    group("ip-ledere", "add", two)
    sweep()
    tap.check(seats(two) == [("leader", unit) for unit in posts(two)],
              "by the group one leads wherever one has a post", (two, seats(two)))
    tap.check(("leader", "familietjenesten") in seats("lise.leder"),
              "beside whoever led there before")
    group("ip-ledere", "delete", two)
    sweep()
    tap.check(seats(two) == [], "and no longer than that")


def by_hand(tap):
    sql("INSERT INTO seat (kind, unit, employee, source, set_by, since) "
        "SELECT 'leader', p.unit, p.employee, 'hand', p.employee, UTC_TIMESTAMP(6) "
        f"FROM post p WHERE p.employee = {employee('kai.koordinator', 'id')} "
        "AND p.live = 1")
    sweep()
    tap.check(("leader", "familietjenesten") in seats("kai.koordinator"),
              "a nettverkskontakt set by hand stays")


def deleted(tap):
    gone = one("""SELECT e.username FROM employee e JOIN seat s ON s.employee = e.id
        WHERE s.kind = 'coordinator' AND s.live = 1 AND e.state = 'active'
        AND e.username NOT LIKE '%.koordinator' ORDER BY e.id DESC LIMIT 1""")
    id_, where = employee(gone, "id"), posts(gone)
    Browser(gone)
    delete([gone])
    sweep()
    tap.check((employee(gone), employee(gone, "missed")) == ("active", "1"),
              "an entry that is missing once is only noted")
    tap.check(seats(gone) == [("coordinator", "-")] and posts(gone) == where,
              "with seat and post as they were", (seats(gone), posts(gone)))
    sweep()
    tap.check((employee(gone), employee(gone, "missed")) == ("gone", "2"),
              "missing twice, it is gone")
    tap.check(seats(gone) == [] and posts(gone) == [] and
              posts(gone, live=0) == where, "seat and post have an end")
    tap.check(one(f"SELECT COUNT(*) FROM session WHERE employee = {id_}") == "0",
              "nobody is logged in by it")
    code, said = sweep()
    tap.check(code == 0 and employee(gone, "id") == id_ and
              employee(gone, "name") is not None and
              one(f"SELECT COUNT(*) FROM seat WHERE employee = {id_}") != "0",
              "row and history are kept", said)
    tap.check(one("SELECT COUNT(*) FROM employee") == "163", "as everybody's are")


def unavailable(tap, what, conf):
    before, succeeded = everything(), job("succeeded")
    code, said = sweep(conf)
    tap.check((code, job(), job("succeeded")) == (1, "failed", succeeded) and
              everything() == before, what + ": failed, and nothing is changed", said)
    return said


def away(tap):
    with open(INI, encoding="utf-8") as ini:
        uri = re.search(r"uri = (\S+)", ini.read()).group(1)
    unavailable(tap, "the directory is not there",
                other_ini("off.ini", (uri, "ldap://127.0.0.1:1")))
    unavailable(tap, "the password is wrong", other_ini(
        "who.ini", ("/secret/ldap", "/secret/db-sweep")))
    with open(DIR + "/ldap/slapd.pid", encoding="ascii") as file:
        slapd = int(file.read())
    os.kill(slapd, signal.SIGSTOP)
    began = time.monotonic()
    unavailable(tap, "the directory hangs", other_ini(
        "hung.ini", ("profile =", "timeout_seconds = 1\nprofile =")))
    os.kill(slapd, signal.SIGCONT)
    tap.check(time.monotonic() - began < 10, "within its time-out")
    unavailable(tap, "the server gives fewer than there are", other_ini(
        "few.ini", ("cn=les,", "cn=liten,")))
    sql("UPDATE job_run SET succeeded = succeeded - INTERVAL 2 HOUR "
        "WHERE job = 'directory'")
    answer = Browser().get("/healthz")
    tap.check((answer.status, answer.text) == (503, "directory\n"),
              "when that lasts, /healthz names the directory", answer.text)
    code, said = sweep(other_ini(
        "pages.ini", ("profile =", "page_size = 20\nprofile =")))
    tap.check(code == 0 and figures(said)["people"] == 162 and job() == "done",
              "by pages of 20 everybody comes", said)
    tap.check(Browser().get("/healthz").status == 200, "and all is well again")


def map_faults(tap):
    with open(UNITS_MAP, encoding="utf-8") as file:
        lines = file.read().splitlines()
    for what, line, text in (("a key nobody knows", 3, "sjef = Lise"),
                             ("a unit begun twice", 6, "[fysio-ergo]"),
                             ("a parent that is none", 3, "parent = ingen")):
        faulty = lines[:line - 1] + [text] + lines[line:]
        with open(DIR + "/faulty.map", "w", encoding="utf-8") as file:
            file.write("\n".join(faulty) + "\n")
        said = unavailable(tap, what, other_ini(
            "map.ini", ("/town/units.map", "/faulty.map")))
        tap.check(f"line {line} of " in said and "faulty.map" in said,
                  f"and told by its line, {line}", said)


def unit_with_cases(tap):
    code = one("SELECT u.code FROM unit u JOIN strand s ON s.unit = u.id AND s.live "
               "WHERE u.until IS NULL AND NOT EXISTS (SELECT 1 FROM unit b "
               "WHERE b.parent = u.id) ORDER BY u.code LIMIT 1")
    with open(UNITS_MAP, encoding="utf-8") as file:
        shorter = re.sub(rf"\[{code}\][^\[]*", "", file.read())
    with open(DIR + "/shorter.map", "w", encoding="utf-8") as file:
        file.write(shorter)
    before = sql("SELECT * FROM unit ORDER BY id")
    code_of_exit, said = sweep(other_ini("shorter.ini", ("/town/units.map",
                                                         "/shorter.map")))
    tap.check((code_of_exit, job()) == (3, "refused") and
              sql("SELECT * FROM unit ORDER BY id") == before,
              "a unit with cases is not taken away", said)
    change(person("stian.stafettholder"), "replace: title", "title: Vikar")
    sweep(DIR + "/shorter.ini")
    tap.check(employee("stian.stafettholder", "title") == "Vikar",
              "but all else is done")
    tap.check(f"unit {code} has cases" in job("note"), "and operations read which",
              job("note"))


# A seat says what its unit is called, for every request asks: it follows the unit.
def unit_names(tap):
    other = """SELECT COUNT(*) FROM seat t LEFT JOIN unit u ON u.id = t.unit AND u.until IS NULL
        WHERE NOT (t.unit_code <=> u.code AND BINARY t.unit_name <=> BINARY u.name)"""
    known = "SELECT COUNT(*) FROM seat WHERE unit_code = 'familietjenesten' AND live = 1"
    tap.check((one(other), int(one(known)) > 0) == ("0", True), "a seat knows its unit")
    sql("UPDATE unit SET name = 'FAMILIETJENESTEN' WHERE code = 'familietjenesten'")
    tap.check((one(other), one("SELECT COUNT(*) FROM seat WHERE BINARY unit_name = "
                               "'FAMILIETJENESTEN'") > "0") == ("0", True), "by its new name")
    sql("UPDATE unit SET until = UTC_TIMESTAMP(6) WHERE code = 'familietjenesten'")
    tap.check((one(other), one(known)) == ("0", "0"), "and not when it has ended")
    sweep()
    tap.check((one(other), int(one(known)) > 0) == ("0", True), "until it is back")


def lease(tap):
    with open(DIR + "/ldap/slapd.pid", encoding="ascii") as file:
        slapd = int(file.read())
    os.kill(slapd, signal.SIGSTOP)
    first = start_sweep()
    wait_for(lambda: job() == "running")
    code, said = sweep()
    tap.check(code == 0 and "outcome=skipped" in said,
              "a second sweep leaves the job to the first", said)
    os.kill(slapd, signal.SIGCONT)
    tap.check(first.wait() == 0 and job() == "done", "which does it",
              first.stderr.read())


def killed(tap):
    """In the middle of its transaction, where it waits for a row that we hold."""
    change(person("kari.koordinator"), "replace: departmentNumber",
           "departmentNumber: " + value_of("nav"))
    change(person("stian.stafettholder"), "replace: title", "title: Rektor")
    before = everything()
    running = "SELECT COUNT(*) FROM information_schema.innodb_trx"
    with Locked("SELECT id FROM post WHERE live = 1"):
        victim = start_sweep()
        tap.check(wait_for(lambda: one(running + " WHERE trx_state = 'LOCK WAIT'")
                           == "1", 10),
                  "a sweep waits in the middle of its transaction")
        victim.send_signal(signal.SIGKILL)
        victim.wait()
    wait_for(lambda: one(running) == "0")
    tap.check(everything() == before, "a killed sweep leaves nothing half done")
    code, said = sweep()
    tap.check(code == 0 and "outcome=skipped" in said, "but its lease, for a while",
              said)
    sql("UPDATE lease SET until = UTC_TIMESTAMP(6) WHERE name = 'directory'")
    code, said = sweep()
    tap.check(code == 0 and posts("kari.koordinator") == ["nav"] and
              employee("stian.stafettholder", "title") == "Rektor",
              "when that has run out, the next does it all", said)


def odd_texts(tap):
    """One entry with a text longer than any column must not stop all others."""
    change(person("stian.stafettholder"), "replace: title", "title: " + "å" * 300,
           "-", "replace: telephoneNumber", "telephoneNumber: " + "1" * 60)
    code, said = sweep()
    tap.check(code == 0, "texts too long for their columns stop nobody", said)
    tap.check(employee("stian.stafettholder", "title") == "å" * 120,
              "they are cut", employee("stian.stafettholder", "title"))
    code, said = sweep()
    tap.check(code == 0 and figures(said)["changed"] == 0,
              "and are the same the next time", said)


def fewer_seats(tap):
    """R94: a group that lacks most of its members has lost nobody's account."""
    path = DIR + "/town/groups.map"
    with open(path, encoding="utf-8") as file:
        right = file.read()
    with open(path, "w", encoding="utf-8") as file:
        file.write(re.sub(r"(\[coordinator\]\ndn = )[^\n]*",
                          r"\1" + re.search(r"\[office\]\ndn = (.*)", right).group(1),
                          right))
    before = everything()
    code, said = sweep()
    tap.check((code, job()) == (3, "refused") and everything() == before and re.search(
        r"\d+ of 12\d seats as coordinator would be lost at once", job("note")) is not None,
              "more than one in five of one kind of seat are not ended at once", said)
    sql("INSERT INTO sync_confirmation (at, most) VALUES (UTC_TIMESTAMP(6), 150)")
    count = "SELECT COUNT(*) FROM seat WHERE live = 1 AND kind = 'coordinator'"
    tap.check(sweep()[0] == 0 and int(one(count)) < 100, "until operations say that it is so")
    with open(path, "w", encoding="utf-8") as file:
        file.write(right)
    tap.check(sweep()[0] == 0 and int(one(count)) > 100, "as many may begin unasked")


def implausible(tap):
    most = [row[0] for row in sql(
        "SELECT username FROM employee WHERE missed = 0 AND username NOT LIKE "
        "'%.koordinator' AND username NOT LIKE '%.leder' ORDER BY id DESC LIMIT 33")]
    delete(most[:32])
    code, said = sweep()
    tap.check(code == 0 and figures(said)["missing"] == 33,
              "130 of 162 are believed: 32 are missing, and the one before", said)
    sql("UPDATE employee SET missed = 0 WHERE missed = 1")
    delete(most[32:])
    before = everything()
    code, said = sweep()
    tap.check((code, job()) == (3, "refused") and everything() == before,
              "129, under 80 % of the last count, are not", said)
    tap.check("129 entries, 162 last time" in job("note"), "and operations are told",
              job("note"))


def main():
    tap = Tap()
    with NoTimer():
        for part in (first_and_second, disabled, expired, moved, leaders, by_hand,
                     deleted, away, map_faults, unit_with_cases, unit_names, lease,
                     killed, odd_texts, fewer_seats, implausible):
            part(tap)
    return tap.end()


if __name__ == "__main__":
    sys.exit(main())
