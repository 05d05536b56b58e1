#!/usr/bin/env python3
"""The log of looks is signed a day at a time: each way in which somebody with all rights in
the database can change it is found (R72); run by it_anchor.sh."""

import datetime
import hashlib
import os
import re
import stat
import subprocess
import sys
import tempfile
import zoneinfo

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path[:0] = [os.path.join(HERE, "..", part) for part in ("web", "fixture")]
from client import Tap, norway, one, sql  # noqa: E402
from town import DIR, INI, admin, built, other_ini, run_sweep  # noqa: E402

OSLO = zoneinfo.ZoneInfo("Europe/Oslo")
TODAY = datetime.date.fromisoformat(norway().strip("'"))
KEYS, OTHER = DIR + "/looks", DIR + "/others"
OUTSIDE = DIR + "/signed"
LINE = re.compile(r"(anchor dated=(\S+) looks=(\d+) digest=([0-9a-f]{64})) signature=([0-9a-f]{128})")
# What a key in the settings follows.
IN_INI = "[login]"


def back(days):
    return TODAY - datetime.timedelta(days)


def said(day):
    return f"{day:%d.%m.%Y}"


def look(day, clock="10:00:00"):
    """A look of somebody's, by Norway's clock; its number."""
    at = datetime.datetime.fromisoformat(f"{day}T{clock}").replace(tzinfo=OSLO)
    at = at.astimezone(datetime.timezone.utc)
    look.made += 1
    return one(f"""INSERT INTO access_log (at, employee, action, casefile, basis, outcome, state,
        address, request) VALUES ('{at:%Y-%m-%d %H:%M:%S.%f}',
        (SELECT id FROM employee WHERE username = 'kai.koordinator'), 'case_view',
        (SELECT MIN(id) FROM casefile), 'holder', 'allowed', 'active', '127.0.0.1',
        'r{look.made}') RETURNING id""")


look.made = 0


def keys(directory):
    os.mkdir(directory)
    ran = admin_key(directory)
    to_sweep(directory)
    return ran


def to_sweep(directory):
    """The secret half is the sweep's own."""
    owner = os.stat(DIR + "/secret/db-sweep").st_uid
    if owner != os.getuid():
        os.chown(directory + "/looks.key", owner, owner)


def admin_key(directory):
    """As whoever runs this: it needs no settings."""
    return subprocess.run([built("holdfast-admin"), "log-key", directory],
                          capture_output=True, text=True, check=False)


def with_key(name, directory, *changes):
    return other_ini(name, (IN_INI, f"[looks]\nkey_file = {directory}/looks.key\n"
                            f"public_key = {directory}/looks.pub\n{IN_INI}"), *changes)


def anchor(conf, *words):
    """The job at noon, or whenever it is told; a lease of later does not keep it away."""
    sql("DELETE FROM lease")
    if "--now" not in words:
        words = ("--now", f"{TODAY}T12:00", *words)
    return run_sweep(*words, "anchor", conf=conf)


def sign(conf, *words):
    """The same; what it wrote outside is kept as the journal would."""
    ran = anchor(conf, *words)
    with open(OUTSIDE, "a", encoding="utf-8") as file:
        file.write(ran.stderr)
    return ran


def verify(conf, *words):
    ran = admin("verify-log", *words, conf=conf)
    return ran.returncode, ran.stdout.strip() or ran.stderr.strip()


def anchors():
    return sql("SELECT dated, looks, digest, before_it, signature FROM log_anchor ORDER BY dated")


def forget():
    sql("DELETE FROM log_anchor")
    sql("DELETE FROM access_log")
    open(OUTSIDE, "w", encoding="utf-8").close()


def keep(*tables):
    """So that what is done to a table can be undone."""
    for table in tables:
        sql(f"CREATE OR REPLACE TABLE kept_{table} AS SELECT * FROM {table}")


def put_back(*tables):
    for table in tables:
        sql(f"DELETE FROM {table}")
        sql(f"INSERT INTO {table} SELECT * FROM kept_{table}")


# --- what must be so ---------------------------------------------------------------

def keys_are_made(tap):
    ran = keys(KEYS)
    modes = [stat.S_IMODE(os.stat(f"{KEYS}/looks.{half}").st_mode) for half in ("key", "pub")]
    tap.check(ran.returncode == 0 and modes == [0o600, 0o644] and
              ran.stdout.count(KEYS) == 2, "a key is made, its secret half for its owner", (ran, modes))
    with open(KEYS + "/looks.key", encoding="utf-8") as file:
        before = file.read()
    again = admin_key(KEYS)
    with open(KEYS + "/looks.key", encoding="utf-8") as file:
        tap.check(again.returncode == 1 and file.read() == before,
                  "a key that is there is not written over", again)
    tap.check(admin_key(DIR + "/nowhere").returncode == 1 and
              admin("log-key").returncode == 2, "nowhere to put it is said")
    keys(OTHER)


def without_key(tap):
    forget()
    look(back(1))
    ran = sign(INI)
    tap.check(ran.returncode == 0 and "no key: nothing signed" in ran.stderr and anchors() == [],
              "without a key nothing is signed", ran)
    tap.check(verify(INI) == (1, "looks.public_key is not set"), "and nothing verified")
    wrong = run_sweep("anchor", conf=other_ini("quiet.ini", (
        IN_INI, f"[looks]\nkey_file = {KEYS}/looks.key\n[log]\nlevel = warn\n{IN_INI}")))
    tap.check(wrong.returncode == 1 and "log.level must be info or debug" in wrong.stderr,
              "a program that writes no such lines does not sign", wrong)
    bad = DIR + "/bad"
    os.mkdir(bad)
    for half in ("key", "pub"):
        with open(f"{bad}/looks.{half}", "w", encoding="utf-8") as file:
            file.write("tull\n")
    os.chmod(bad + "/looks.key", 0o600)
    to_sweep(bad)
    conf = with_key("bad.ini", bad)
    ran = sign(conf)
    tap.check(ran.returncode == 1 and "looks.key_file: holds no key" in ran.stderr and
              "tull" not in ran.stderr and anchors() == [], "what is no key is refused", ran)
    tap.check(verify(conf) == (1, bad + "/looks.pub: holds no key"), "in either half")


def signed_by_day(tap, conf):
    """Yesterday first, then each day in its order; a day begins at midnight in Norway."""
    forget()
    for day, clock in ((6, "12:00:00"), (5, "00:00:00"), (5, "23:59:59.999999"),
                       (3, "00:00:00.000001"), (3, "01:30:00"), (3, "23:30:00"), (1, "08:00:00")):
        look(back(day), clock)
    look(TODAY, "00:00:00")
    dry = run_sweep("--dry-run", "anchor", conf=conf)
    tap.check(dry.returncode == 0 and not LINE.search(dry.stderr) and anchors() == [],
              "tried, nothing is signed and nothing written outside", dry)
    early = sign(conf, "--now", f"{back(5)}T00:05")
    tap.check([row[0] for row in anchors()] == [str(back(7))],
              "a day settles for ten minutes before it is signed", (anchors(), early.stderr))
    sign(conf, "--now", f"{back(5)}T03:00")
    ran = sign(conf)
    tap.check([(row[0], row[1]) for row in anchors()] ==
              [(str(back(n)), looks) for n, looks in
               ((7, "0"), (6, "1"), (5, "2"), (4, "0"), (3, "3"), (2, "0"), (1, "1"))],
              "each day once, with its looks", anchors())
    tap.check("5 days signed, 0 to come" in ran.stderr, "the job says how many", ran.stderr)
    again = sign(conf)
    tap.check("0 days signed" in again.stderr and len(anchors()) == 7, "and again none", again.stderr)


def ed25519(message, signature):
    """What OpenSSL says of a signature."""
    with open(KEYS + "/looks.pub", encoding="utf-8") as file:
        key = bytes.fromhex("302a300506032b6570032100" + file.read().strip())
    with tempfile.TemporaryDirectory() as work:
        for name, data in (("key", key), ("text", message.encode()),
                           ("signature", bytes.fromhex(signature))):
            with open(f"{work}/{name}", "wb") as file:
                file.write(data)
        return subprocess.run(["openssl", "pkeyutl", "-verify", "-pubin", "-keyform", "DER",
                               "-inkey", work + "/key", "-rawin", "-in", work + "/text",
                               "-sigfile", work + "/signature"], capture_output=True,
                              check=False).returncode == 0


def by_others(tap):
    """The same digests and signatures by programs that are not ours."""
    with open(OUTSIDE, encoding="utf-8") as file:
        lines = LINE.findall(file.read())
    tap.check([(line[1], line[2], line[3], line[4]) for line in lines] ==
              [(row[0], row[1], row[2], row[4]) for row in anchors()],
              "what stands outside is what stands in the table", lines)
    tap.check(all(ed25519(line[0], line[4]) for line in lines) and
              not ed25519(lines[0][0] + "0", lines[0][4]), "OpenSSL verifies each signature")
    before, wrong = "", []
    for dated, _, digest, before_it, _ in anchors():
        day = datetime.date.fromisoformat(dated)
        h = hashlib.sha256(dated.encode() + b"\0")
        for row in sql("""SELECT id, DATE_FORMAT(at, '%Y-%m-%d %H:%i:%s.%f'), employee, action,
                casefile, unit, basis, outcome, state, request, instead FROM access_log ORDER BY id"""):
            at = datetime.datetime.fromisoformat(row[1]).replace(tzinfo=datetime.timezone.utc)
            if at.astimezone(OSLO).date() == day:
                h.update("|".join("" if v == "NULL" else v for v in row).encode() + b"\0")
        h.update(before.encode() + b"\0")
        if (digest, before_it) != (h.hexdigest(), before):
            wrong.append(dated)
        before = digest
    tap.check(wrong == [], "and a digest of a day is what it is said to be", wrong)


def whole(tap, conf):
    text = (f"Oppslagsloggen er hel fra {said(back(7))} til {said(back(1))}: 7 oppslag.")
    tap.check([verify(conf), verify(conf, OUTSIDE)] == [(0, text)] * 2,
              "the log is whole", (verify(conf), verify(conf, OUTSIDE)))
    sql("UPDATE access_log SET address = ''")
    tap.check(verify(conf) == (0, text), "also when it no longer says from where")
    look(TODAY)
    tap.check(verify(conf) == (0, text), "and today's looks are not judged")
    tap.check(verify(conf, "/nowhere")[0] == 1 and admin("verify-log", "a", "b", conf=conf).returncode == 2,
              "a file that is not there is said")


def each_change_is_found(tap, conf):
    """By somebody with all rights in the database."""
    keep("access_log", "log_anchor")
    third, first = back(3), back(7)
    one_of_third = one(f"SELECT MIN(l.id) FROM access_log l JOIN log_anchor a ON a.dated = '{third}' "
                       f"WHERE l.at > '{third}'")
    other_key = "signaturen er endret, eller laget med en annen nøkkel."
    for what, statement, day, want in (
            ("a look changed", f"UPDATE access_log SET employee = employee + 1 WHERE id = {one_of_third}",
             third, "minst ett oppslag er endret."),
            ("a refused look made allowed", f"UPDATE access_log SET outcome = 'refused' WHERE id = {one_of_third}",
             third, "minst ett oppslag er endret."),
            ("a look moved by a microsecond",
             f"UPDATE access_log SET at = at + INTERVAL 1 MICROSECOND WHERE id = {one_of_third}",
             third, "minst ett oppslag er endret."),
            ("a look taken away", f"DELETE FROM access_log WHERE id = {one_of_third}",
             third, "1 oppslag mangler i loggen."),
            ("a day emptied", f"DELETE FROM access_log WHERE at > '{third}' - INTERVAL 2 HOUR",
             third, "3 oppslag mangler i loggen."),
            ("a look put in", f"""INSERT INTO access_log (at, action, basis, outcome, state, address, request)
             VALUES ('{third} 12:00:00', 'case_view', 'holder', 'allowed', 'active', '', 'x')""",
             third, "1 oppslag er lagt til etterpå."),
            ("a signature taken away", f"DELETE FROM log_anchor WHERE dated = '{third}'",
             third, "signaturen mangler."),
            ("the last ones taken away", f"DELETE FROM log_anchor WHERE dated > '{third}'",
             back(2), "signaturen mangler."),
            ("a count changed", f"UPDATE log_anchor SET looks = 2 WHERE dated = '{third}'", third, other_key),
            ("a digest changed", f"UPDATE log_anchor SET digest = REPEAT('0', 64) WHERE dated = '{third}'",
             third, other_key),
            ("a signature of another day",
             f"UPDATE log_anchor a JOIN log_anchor b ON b.dated = '{first}' SET a.signature = b.signature "
             f"WHERE a.dated = '{third}'", third, other_key),
            ("a signature that is none", f"UPDATE log_anchor SET signature = REPEAT('x', 128) WHERE dated = '{third}'",
             third, other_key),
            ("a link cut", f"UPDATE log_anchor SET before_it = REPEAT('0', 64) WHERE dated = '{third}'",
             third, "signaturen bygger ikke på den fra dagen før.")):
        sql(statement)
        tap.check(verify(conf) == (1, f"{said(day)}: {want}"), what, verify(conf))
        put_back("access_log", "log_anchor")
    sql("DELETE FROM log_anchor")
    tap.check(verify(conf) == (1, "Det er ingen signaturer over oppslagsloggen."),
              "all of them taken away", verify(conf))
    put_back("log_anchor")
    tap.check(verify(conf, OUTSIDE)[0] == 0, "all put back, it is whole", verify(conf, OUTSIDE))


def signed_anew(tap, conf):
    """Somebody changed a look and signed it all again."""
    third = back(3)
    change = f"UPDATE access_log SET employee = NULL WHERE DATE(at) = '{third}'"
    sql(change)
    sql("DELETE FROM log_anchor")
    other = with_key("other.ini", OTHER)
    anchor(other, "--now", f"{back(6)}T03:00")
    anchor(other)
    tap.check(verify(conf)[1].endswith("laget med en annen nøkkel."), "with a key of their own", verify(conf))
    sql("DELETE FROM log_anchor")
    anchor(conf, "--now", f"{back(6)}T03:00")
    anchor(conf)
    tap.check(verify(conf)[0] == 0 and verify(conf, OUTSIDE) ==
              (1, f"{said(third)}: signaturen er en annen enn den som ble skrevet utenfor databasen."),
              "with the key itself, what stands outside tells", (verify(conf), verify(conf, OUTSIDE)))
    put_back("access_log", "log_anchor")
    sql(f"DELETE FROM log_anchor WHERE dated <= '{third}'")
    tap.check(verify(conf)[0] == 0 and verify(conf, OUTSIDE) == (1, f"{said(back(7))}: signaturen mangler."),
              "so it does of the first days taken away", (verify(conf), verify(conf, OUTSIDE)))
    put_back("log_anchor")


def begun_and_not_done(tap, conf):
    """A day that stands outside and not in the table is signed with the same words."""
    sql(f"DELETE FROM log_anchor WHERE dated = '{back(1)}'")
    ran = sign(conf)
    with open(OUTSIDE, encoding="utf-8") as file:
        lines = [line[0] + line[4] for line in LINE.findall(file.read())]
    tap.check("1 days signed" in ran.stderr and lines[-1] == lines[-2] and verify(conf, OUTSIDE)[0] == 0,
              "killed before it was kept, a day is signed alike", lines[-2:])


def as_long_as_kept(tap, conf):
    """Of looks that are thrown away by their age the chain is left (R71)."""
    forget()
    old, new = back(500), back(2)
    look(old)
    look(new)
    sign(conf, "--now", f"{old + datetime.timedelta(1)}T03:00")
    first, second = sign(conf), sign(conf)
    tap.check("400 days signed, 99 to come" in first.stderr and "99 days signed, 0 to come" in second.stderr,
              "what was missed for long is signed in more than one run", (first.stderr, second.stderr))
    sql(f"DELETE FROM access_log WHERE at < '{back(450)}'")
    year = with_key("year.ini", KEYS, (IN_INI, f"[log]\nyears = 1\n{IN_INI}"))
    tap.check(verify(year) == (0, f"Oppslagsloggen er hel fra {said(old)} til {said(back(1))}: 2 oppslag.") and
              verify(conf) == (1, f"{said(old)}: 1 oppslag mangler i loggen."),
              "what is older than the log is kept is not missed", (verify(year), verify(conf)))


def main():
    tap = Tap()
    keys_are_made(tap)
    without_key(tap)
    conf = with_key("signs.ini", KEYS)
    signed_by_day(tap, conf)
    by_others(tap)
    whole(tap, conf)
    each_change_is_found(tap, conf)
    signed_anew(tap, conf)
    begun_and_not_done(tap, conf)
    as_long_as_kept(tap, conf)
    return tap.end()


if __name__ == "__main__":
    sys.exit(main())
