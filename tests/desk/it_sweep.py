#!/usr/bin/env python3
"""What the sweep's command line promises: which jobs, tried or done, at which time,
how long, and how it says what came of it; run by it_sweep.sh."""

import html
import os
import pty
import re
import subprocess
import sys
import threading
import time

sys.path.insert(0, os.path.join(os.path.dirname(__file__), "..", "fixture"))
from client import Browser, Locked, Tap, one, sql, wait_for  # noqa: E402
from town import (INI, NoTimer, command, delete, employee, lock, other_ini,  # noqa: E402
                  run_sweep, unlock)

ALL = ["anchor", "certificates", "directory", "duties", "feedback", "figures", "housekeeping", "leavers", "looks",
       "outbox", "scope"]
SUMMARY = re.compile(
    r"^sweep done=(\d+) skipped=(\d+) stopped=(\d+) refused=(\d+) failed=(\d+) "
    r"seconds=\d+\.\d( dry_run=yes)? status=(\d)$")


# --- what is asked -------------------------------------------------------------

def counts(ran):
    """Done, skipped, stopped, refused, failed and status of the last line."""
    found = SUMMARY.match(ran.stdout.splitlines()[-1]) if ran.stdout else None
    return found and [int(n) for n in found.group(1, 2, 3, 4, 5, 7)]


def database():
    """Every row of every table, as text."""
    return subprocess.run(
        ["mariadb-dump", "--no-defaults", "--skip-dump-date", "--no-create-info",
         "--skip-triggers", "--skip-extended-insert", "--order-by-primary",
         "--socket=" + os.environ["DB_SOCKET"],
         "--user=" + os.environ.get("DB_USER", "root"), os.environ["DB_NAME"]],
        check=True, capture_output=True).stdout.splitlines()


def changed(before):
    """The first lines that are not what they were."""
    return [pair for pair in zip(before, database()) if pair[0] != pair[1]][:3]


def ran_last():
    """The jobs, by when they began last."""
    return dict(sql("SELECT job, began FROM job_run WHERE job IN ('directory', "
                    "'leavers', 'feedback', 'duties', 'outbox', 'housekeeping', 'figures', 'looks', 'anchor', "
                    "'certificates', 'scope')"))


def began_anew(*words):
    """Which jobs a sweep with these words runs; the sweep."""
    before = ran_last()
    ran = run_sweep(*words)
    after = ran_last()
    return sorted(job for job in after if after[job] != before.get(job)), ran


def notes(text):
    return dict(re.findall(r'job=(\w+) (?:outcome|would_be)=\w+ note="([^"]*)"', text))


def busiest(n):
    """Who is active and holds most cases."""
    return [row[0] for row in sql(f"""SELECT e.username FROM employee e
        JOIN strand s ON s.holder = e.id AND s.live = 1 AND s.held_as = 'accepted'
        WHERE e.state = 'active' GROUP BY e.id, e.username
        ORDER BY COUNT(*) DESC, e.id LIMIT {n}""")]


# --- what must be so -----------------------------------------------------------

def words(tap):
    for what, line, want in (
            ("no word runs all jobs", (), ALL),
            ("so does all", ("all",), ALL),
            ("so does --job all", ("--job", "all"), ALL),
            ("names alone run those jobs", ("leavers", "directory"),
             ["directory", "leavers"]),
            ("so does --job for each", ("--job", "leavers", "--job", "duties"),
             ["duties", "leavers"]),
            ("and both together", ("--job", "leavers", "duties"),
             ["duties", "leavers"])):
        jobs, ran = began_anew(*line)
        tap.check((jobs, counts(ran)) == (want, [len(want), 0, 0, 0, 0, 0]) and
                  ran.returncode == 0, what, (jobs, ran.stdout, ran.stderr))
    for line in (("tull",), ("directory", "tull"), ("--job",), ("--job", "tull"),
                 ("backup",), ("--now",), ("--now", "2027"), ("--tull",), ("",)):
        jobs, ran = began_anew(*line)
        tap.check((jobs, ran.returncode, ran.stdout) == ([], 2, "") and
                  "usage: holdfast-sweep" in ran.stderr,
                  f"{' '.join(line) or 'an empty word'} is refused before any job",
                  (jobs, ran.returncode, ran.stderr))
    ran = run_sweep("--help")
    tap.check(ran.returncode == 0 and "--dry-run" in ran.stdout and
              "Exit status: 0" in ran.stdout and ran.stderr == "",
              "--help says it all on standard output", ran)
    tap.check(run_sweep("--check").stdout == "holdfast-sweep: ok\n",
              "--check is there still")


def tried(tap):
    """All that is committed on the way is taken back in the end."""
    names = busiest(2)
    for name in names:
        lock(name)
    delete([one("SELECT username FROM employee WHERE username NOT LIKE '%.%er' "
                "AND state = 'active' ORDER BY id DESC LIMIT 1")])
    Browser("lise.leder")
    sql("UPDATE session SET ends = UTC_TIMESTAMP(6) - INTERVAL 1 DAY")
    before = database()
    ran = run_sweep("--dry-run")
    tap.check(ran.returncode == 0 and counts(ran) == [len(ALL), 0, 0, 0, 0, 0] and
              "dry_run=yes" in ran.stdout, "a dry run does every job",
              (ran.stdout, ran.stderr))
    tap.check(database() == before, "and changes nothing, neither job_run nor lease",
              changed(before))
    would = notes(ran.stdout)
    tap.check("2 people, " in would.get("leavers", ""),
              "later jobs see what earlier ones would do", would)
    for line in ("job=directory statement=sync_employee_set rows=2",
                 "job=leavers statement=strand_hold rows=",
                 "job=housekeeping statement=sessions_purge rows="):
        tap.check(line in ran.stdout, "it says " + line, ran.stdout)
    again = run_sweep("--dry-run", "--job", "directory")
    tap.check(database() == before and counts(again)[0] == 1 and
              notes(again.stdout) == {"directory": would["directory"]},
              "a second one finds the same", (again.stdout, changed(before)))
    really = run_sweep()
    said = notes(really.stderr)
    tap.check(would.pop("outbox").split(",")[:2] == ["1 e-mails made", " 0 sent"] and
              said.pop("outbox").split(",")[:2] == ["1 e-mails made", " 1 sent"],
              "no e-mail leaves in a dry run", (really.stderr, would))
    tap.check(really.returncode == 0 and said == would,
              "and what is done then is what it said", (really.stderr, would))
    tap.check(really.stdout.count("\n") == 1, "which takes one line", really.stdout)
    tap.check([employee(name) for name in names] == ["disabled"] * 2, "it is done")
    for name in names:
        unlock(name)
    run_sweep("directory")


def tried_beside_others(tap):
    sql("UPDATE lease SET owner = 'x', until = UTC_TIMESTAMP(6) + INTERVAL 1 MINUTE "
        "WHERE name = 'directory'")
    ran = run_sweep("--dry-run", "directory", "leavers")
    tap.check(counts(ran) == [1, 1, 0, 0, 0, 0],
              "what runs now in earnest is not tried beside it", ran.stdout)
    sql("UPDATE lease SET until = UTC_TIMESTAMP(6) WHERE name = 'directory'")


def refusals(tap):
    conf = other_ini("none.ini", ("ou=personer,dc", "ou=grupper,dc"))
    for line in (("directory",), ("--dry-run", "directory")):
        before = sql("SELECT * FROM employee ORDER BY id")
        ran = run_sweep(*line, conf=conf)
        tap.check((ran.returncode, counts(ran)) == (3, [0, 0, 0, 1, 0, 3]) and
                  before == sql("SELECT * FROM employee ORDER BY id"),
                  f"what {' '.join(line)} cannot believe has a status of its own",
                  (ran.returncode, ran.stdout, ran.stderr))
    with open(INI, encoding="utf-8") as ini:
        uri = re.search(r"uri = (\S+)", ini.read()).group(1)
    ran = run_sweep("all", conf=other_ini("off.ini", (uri, "ldap://127.0.0.1:1")))
    tap.check((ran.returncode, counts(ran)) == (1, [len(ALL) - 1, 0, 0, 0, 1, 1]),
              "a job that fails keeps no other from it", (ran.stdout, ran.stderr))
    run_sweep("directory")


def another_time(tap):
    Browser("lise.leder")
    before = database()
    ran = run_sweep("--now", "2027-01-15T03:00")
    tap.check((ran.returncode, counts(ran)) == (3, [0, 0, 0, len(ALL), 0, 3]) and
              "secure_timestamp" in ran.stderr and database() == before,
              "no database in earnest lets the sweep set its clock",
              (ran.returncode, ran.stdout, ran.stderr))
    sql("GRANT BINLOG REPLAY ON *.* TO hf_sweep")
    ran = run_sweep("--dry-run", "--now", "2027-01-15T03:00")
    tap.check(ran.returncode == 0 and database() == before and
              "statement=sessions_purge rows=1" in ran.stdout,
              "on a copy that does, tomorrow can be tried",
              (ran.stdout, ran.stderr, changed(before)))
    ran = run_sweep("--now", "2027-07-15T03:00")
    sql("REVOKE BINLOG REPLAY ON *.* FROM hf_sweep")
    tap.check(ran.returncode == 0 and set(ran_last().values()) ==
              {"2027-07-15 01:00:00.000000"} and
              one("SELECT COUNT(*) FROM session") == "0" and
              one("SELECT MAX(last_seen) FROM employee") ==
              "2027-07-15 01:00:00.000000",
              "and all that is dated has its date", (ran.stderr, ran_last()))


def in_time(tap):
    """The first of two leavers takes longer than a job may."""
    sql("UPDATE lease SET until = '2026-01-01'")
    names = busiest(2)
    for name in names:
        lock(name)
    run_sweep("directory")
    ids = sorted(int(employee(name, "id")) for name in names)
    case = one(f"SELECT MIN(casefile) FROM strand WHERE holder = {ids[0]} AND live = 1")
    held = Locked(f"SELECT id FROM casefile WHERE id = {case}")
    with held:
        let_go = threading.Timer(1.6, held.__exit__, [None] * 3)
        let_go.start()
        ran = run_sweep("leavers", conf=other_ini(
            "short.ini", ("[login]", "[sweep]\njob_max_seconds = 1\n\n[login]")))
        let_go.join()
    left = [one(f"SELECT COUNT(*) FROM strand WHERE holder = {i} AND live = 1")
            for i in ids]
    tap.check((ran.returncode, counts(ran)) == (4, [0, 0, 1, 0, 0, 4]),
              "a job whose time is up stops, and says so", (ran.stdout, ran.stderr))
    tap.check(left[0] == "0" and left[1] != "0", "between two people", left)
    tap.check(sql("SELECT outcome, note LIKE '%time was up%1 people%' FROM job_run "
                  "WHERE job = 'leavers'") == [["done", "1"]],
              "operations read it", one("SELECT note FROM job_run WHERE job='leavers'"))
    ran = run_sweep("leavers")
    tap.check(ran.returncode == 0 and
              one(f"SELECT COUNT(*) FROM strand WHERE holder = {ids[1]} AND live = 1")
              == "0", "and the next run does the rest", ran.stderr)


def seen(tap):
    """At a terminal one sees how far it is; a log has whole lines only."""
    conf = other_ini("pages.ini", ("profile =", "page_size = 5\nprofile ="))
    ours, theirs = pty.openpty()
    done = subprocess.run(command(conf), stdout=subprocess.PIPE, stderr=theirs,
                          check=False)
    os.close(theirs)
    said = b""
    try:
        while more := os.read(ours, 4096):
            said += more
    except OSError:
        pass
    os.close(ours)
    tap.check(done.returncode == 0 and b"\rdirectory: 5 entries" in said and
              b"\r\x1b[Ktime=" in said, "a terminal shows how far it is", said)
    ran = run_sweep("directory", conf=conf)
    tap.check("\r" not in ran.stderr + ran.stdout, "and nothing else does", ran.stderr)


def told(tap):
    """What a note says to whoever reads no logs: what there was some of, and in her language."""
    odd = Browser("odd.drift")
    for note, outcome, want in (
            ("7 people, 0 new, 2 changed", "done", "ansatte i alt: 7, endret: 2"),
            ("0 days counted, 0 to come", "done", "Ingenting å gjøre"),
            ("time was up, the rest comes next: 3 days counted, 900 to come", "done",
             "Tiden var ute, resten kommer i neste omgang, dager talt opp: 3, dager som gjenstår: 900"),
            ("no key: nothing signed", "done", "Ingen nøkkel er satt opp, ingenting er signert"),
            ("schema=95 tables=0 rows=12", "done", "skjema: 95, rader: 12"),
            ("4 things nobody knows, <b>x", "done", "things nobody knows: 4, <b>x"),
            ("", "done", ""), ("=, ,: 7", "done", "Ingenting å gjøre"),
            ("9 of 10 accounts would be lost: nothing is changed", "refused",
             "9 of 10 accounts would be lost: nothing is changed")):
        sql(f"UPDATE job_run SET note = '{note}', outcome = '{outcome}' WHERE job = 'figures'")
        row = re.search(r"<tr><th scope=\"row\">Telle opp tallene</th>.*?</tr>", odd.get("/drift").text, re.S)
        said = re.sub(r"<[^>]+>", "", re.findall(r"<td.*?</td>", row.group(), re.S)[-1])
        tap.check(html.unescape(said) == want, f"operations read of «{note}»", said)


def whole(tap):
    """Of every job operations read all that was logged, and each part in their language."""
    run_sweep()
    with open(os.path.join(os.path.dirname(__file__), "..", "..", "templates", "lang", "nb.hdf"),
              encoding="utf-8") as file:
        known = set(re.findall(r"^    (\w+) = ", re.search(
            r"^  job_note \{\n(.*?)^  \}", file.read(), re.S | re.M).group(1), re.M))
    logged = notes(run_sweep().stderr)
    kept = dict(sql("SELECT job, note FROM job_run WHERE outcome = 'done'"))
    tap.check(set(ALL) <= set(kept) and all(kept[job] == logged[job] for job in logged),
              "a note is kept whole", [(job, kept.get(job)) for job in logged if kept.get(job) != logged[job]])
    parts = {re.sub(r"\W", "_", re.sub(r"^\d+ ", "", part.strip()))
             for note in kept.values() if "=" not in note for part in re.split("[,:]", note)}
    tap.check(len(parts) > 30 and parts - known == set(), "each part has words", parts - known)


def main():
    tap = Tap()
    with NoTimer():
        for part in (words, told, whole, tried, tried_beside_others, refusals, seen, in_time,
                     another_time):
            part(tap)
    return tap.end()


if __name__ == "__main__":
    sys.exit(main())
