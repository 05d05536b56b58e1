#!/usr/bin/env python3
"""The same tests, name by name, against OpenLDAP and against Active Directory,
through nginx and the sweep; run by it_both.sh, which has the servers and
compares the names. What only one of them can do is in both_only."""

import os
import re
import subprocess
import sys
import time

sys.path[:0] = [os.path.join(os.path.dirname(__file__), "..", part)
                for part in ("notify", "fixture")]
from client import HURRIED, Browser, Tap, norway, one, sql, wait_for  # noqa: E402
from post import forget, html, mails, text  # noqa: E402
from town import employee, other_ini, run_sweep  # noqa: E402

ENV = os.environ
AD = ENV["IT_KIND"] == "ad"
DIR = ENV["HOLDFAST_DIR"]
BASE = ENV["LDAP_BASE"]
INI = DIR + "/holdfast.ini"
PASSWORD = "Sommer-2031-skog"
CROWD = 1650
TEMPORARY = 3

IN = "in"
# What is tried, under which name and password, and what becomes of it: `in`, or
# the reason in the log, which whoever tried is not told (R77).
TRIES = (
    ("the right password lets in", "kari", PASSWORD, IN),
    ("so it does with capital letters in the name", "KARI", PASSWORD, IN),
    ("and with æ, ø and å", "BJØRN.ÅGE", PASSWORD, IN),
    ("a wrong password does not", "lise", "sommer-2031-skog", "wrong"),
    ("nor one with a blank before it", "lise", " " + PASSWORD, "wrong"),
    ("nobody by that name looks like a wrong password", "ingen.her", PASSWORD,
     "wrong"),
    ("nor is a contact without an account let in", "Kontakt uten konto", PASSWORD,
     "wrong"),
    ("a letter that looks alike is another name", "l\u00ecse", PASSWORD, "wrong"),
    ("a disabled account is refused", "dag", PASSWORD, "disabled"),
    ("an expired account is refused", "eva", PASSWORD, "expired"),
    ("an account that ends in many years is not", "snart", PASSWORD, IN),
    ("one with the longest of all ends is not", "aldri", PASSWORD, IN),
    ("one whose end says never is not", "null", PASSWORD, IN),
    ("a password that must be changed first is refused", "ny", PASSWORD, "expired"),
    ("an empty password is refused unasked", "kari", "", "refused"),
    ("so is an empty name", "", PASSWORD, "refused"),
    ("so is a star", "*", PASSWORD, "refused"),
    ("so is a name with a star", "kar*", PASSWORD, "refused"),
    ("a star as password is only wrong", "kari", "*", "wrong"),
    ("a filter in the name is refused", "kari)(|(uid=*", PASSWORD, "refused"),
    ("so is an escaped one", "kari\\2a", PASSWORD, "refused"),
    ("so is a DN", f"cn=kari,ou=personer,{BASE}", PASSWORD, "refused"),
    ("so is a part of one", "kari,ou=personer", PASSWORD, "refused"),
    ("the domain of others in front is refused", "ANNEN\\kari", PASSWORD, "refused"),
    ("so is a domain and nobody", "KOMMUNE\\", PASSWORD, "refused"),
    ("so is a domain in front and behind", "KOMMUNE\\kari@kommune.test", PASSWORD,
     "refused"),
    ("the domain of others behind is nobody", "kari@annen.test", PASSWORD, "wrong"),
)
AD_TRIES = (
    ("a name with its domain behind lets in", "kari@kommune.test", PASSWORD, IN),
    ("a name with its domain in front lets in", "KOMMUNE\\kari", PASSWORD, IN),
    ("in small letters too", "kommune\\kari", PASSWORD, IN),
    ("with a wrong password it does not", "KOMMUNE\\kari", "x", "wrong"),
)
OPENLDAP_TRIES = (
    ("a name of two accounts is refused", "tvilling", PASSWORD, "ambiguous"),
    ("a domain in front means nothing here", "KOMMUNE\\kari", PASSWORD, "refused"),
    ("389 DS's own lock is refused", "lukket", PASSWORD, "disabled"),
    ("an end as ppolicy writes it is refused", "sluttid", PASSWORD, "expired"),
    ("a password that ppolicy has let run out is refused", "gammel", PASSWORD,
     "expired"),
)
# What the sync makes of each account (R93), and whether it has an end.
STATES = (
    ("kari", "active", False), ("dag", "disabled", False), ("eva", "expired", True),
    ("snart", "active", True), ("aldri", "active", False), ("null", "active", False),
    ("ny", "active", False), ("bjørn.åge", "active", False),
)


# --- what is asked and ordered -------------------------------------------------

def person(name):
    return f"{'cn' if AD else 'uid'}={name},ou=personer,{BASE}"


def ldap(tool, text, *options):
    return subprocess.run(
        [tool, "-x", *([] if AD else ["-e", "relax"]), "-H", ENV["LDAP_URI"],
         "-D", ENV["LDAP_ADMIN_DN"], "-w", ENV["LDAP_ADMIN_PW"], *options],
        input=text, text=True, check=True, capture_output=True).stdout


def change(dn, *lines):
    ldap("ldapmodify", f"dn: {dn}\nchangetype: modify\n" + "\n".join(lines) + "\n")


def member(group, how, name):
    change(f"cn={group},ou=grupper,{BASE}", f"{how}: member",
           f"member: {person(name)}")


def guess_at_the_server(name, times):
    """Wrong passwords that did not come by us."""
    for _ in range(times):
        subprocess.run(["ldapwhoami", "-x", "-H", ENV["LDAP_URI"], "-D",
                        person(name), "-w", "feil"], capture_output=True, check=False)


def failures_at_the_server(name):
    said = ldap("ldapsearch", "", "-LLL", "-b", person(name), "-s", "base",
                "badPwdCount" if AD else "pwdFailureTime")
    if not AD:
        return said.count("pwdFailureTime:")
    count = re.search(r"badPwdCount: (\d+)", said)
    return int(count.group(1)) if count else 0


def sweep(conf=INI, jobs=("directory",)):
    done = run_sweep(*jobs, conf=conf)
    return done.returncode, done.stderr


def seats(name):
    return sorted(row[0] for row in sql(
        "SELECT s.kind FROM seat s JOIN employee e ON e.id = s.employee "
        f"WHERE e.username = '{name}' AND s.live = 1"))


def nobody_waits():
    sql("DELETE FROM login_delay")


def try_login(name, password):
    """`in`, or why not as the access log has it; and the page."""
    nobody_waits()
    answer = Browser().login(name, password)
    outcome, state = sql("SELECT outcome, state FROM access_log "
                         "WHERE action = 'login' ORDER BY id DESC LIMIT 1")[0]
    if answer.status == 303:
        return (IN if outcome == "allowed" else "unlogged"), answer
    return (state if answer.status == 422 else answer.status), answer


def bare(answer):
    """The page without what differs: tokens and the name that was typed."""
    return re.sub(r'value="[^"]*"', 'value=""', answer.text)


# --- what must be so -----------------------------------------------------------

def logins(tap):
    pages = set()
    for what, name, password, want in TRIES + (AD_TRIES if AD else OPENLDAP_TRIES):
        got, answer = try_login(name, password)
        tap.check(got == want, what, (name, got))
        if got != IN:
            pages.add(bare(answer))
    tap.check(len(pages) == 1, "all who are refused are told the same")


def send_raw(browser, name, password):
    """The fields as they are; None when the web server itself refused."""
    token = browser.get("/logg-inn").hidden("/logg-inn")["csrf"]
    answer = browser.send("POST", "/logg-inn", f"csrf={token}&til=&username={name}"
                          f"&password={password}")
    return None if HURRIED in answer.text else answer


def nul(tap):
    for what, name, password in (("name", "kari%00", PASSWORD),
                                 ("password", "kari", PASSWORD + "%00x")):
        nobody_waits()
        browser = Browser()
        answer = wait_for(lambda: send_raw(browser, name, password))
        tap.check(answer.status in (400, 422) and "holdfast" not in browser.cookies,
                  f"a NUL in the {what} lets nobody in", answer.status)


def locked(tap):
    guess_at_the_server("lars", 6)
    tap.check(try_login("lars", PASSWORD)[0] == "locked",
              "an account that the directory has locked is refused")


def delay(tap):
    nobody_waits()
    statuses = [Browser().login("person003", "feil").status for _ in range(12)]
    tap.check(statuses == [422] * TEMPORARY + [429] * (12 - TEMPORARY),
              "after three wrong passwords one waits", statuses)
    tap.check(0 < failures_at_the_server("person003") <= TEMPORARY,
              "and the directory hears of three only",
              failures_at_the_server("person003"))
    tap.check(Browser().login("person003", PASSWORD).status == 429,
              "the right one waits too")
    got = try_login("person003", PASSWORD)[0]
    tap.check(got == IN, "afterwards it lets in: nothing was locked there", got)


def first_sync(tap):
    with open(DIR + "/log/start.log", encoding="utf-8") as log:
        said = log.read()
    tap.check("outcome=done" in said, "the first sync is done", said)
    tap.check(one("SELECT COUNT(*) FROM employee WHERE username REGEXP '^m[0-9]{4}$'")
              == str(CROWD), "by pages more people come than one page may hold")
    tap.check(one("SELECT COUNT(*) FROM seat WHERE kind = 'coordinator_team' "
                  "AND live = 1") == str(CROWD),
              "a group of more members than come at once gives all their seats")
    tap.check(seats("person002") == ["coordinator"], "a member is a coordinator",
              seats("person002"))
    tap.check(seats("person001") == ["coordinator"], "so is one of a group in it")
    tap.check(seats("kari") == ["coordinator"], "and one of a group in that")
    tap.check(seats("person003") == [], "nobody else is")
    tap.check(seats("lise") == ["leader"], "who leads has her seat", seats("lise"))


def states(tap):
    guess_at_the_server("lars", 6)
    began = time.monotonic()
    code, said = sweep()
    tap.check(code == 0 and "outcome=done" in said, "the next sync is done too", said)
    tap.check(time.monotonic() - began < 20,
              "5,000 groups and as many people are read in seconds")
    tap.check(" 0 new, 0 changed, 0 missing" in said, "and finds nothing new", said)
    for name, state, ends in STATES:
        tap.check((employee(name), employee(name, "expires IS NOT NULL")) ==
                  (state, str(int(ends))),
                  f"{name} is {state}, {'with' if ends else 'without'} an end",
                  (employee(name), employee(name, "expires")))
    tap.check(employee("lars") == "active", "a lock that passes is no sign of leaving")
    tap.check(try_login("lars", PASSWORD)[0] == "locked", "though it lasts")


def roles(tap):
    member("koordinatorer", "add", "person004")
    sweep()
    tap.check(seats("person004") == ["coordinator"],
              "a new member is a coordinator with the next sync")
    member("koordinatorer", "delete", "person004")
    code, said = sweep()
    tap.check(code == 0 and seats("person004") == [],
              "and no longer once out of the group", said)


def disable(name, really):
    if AD:
        change(person(name), "replace: userAccountControl",
               f"userAccountControl: {514 if really else 512}")
    elif really:
        change(person(name), "replace: pwdAccountLockedTime",
               "pwdAccountLockedTime: 000001010000Z")
    else:
        change(person(name), "delete: pwdAccountLockedTime")


def disabled(tap):
    nobody_waits()
    browser = Browser()
    tap.check(browser.login("person005", PASSWORD).status == 303 and
              browser.get("/").status == 200, "somebody is logged in")
    disable("person005", True)
    tap.check(try_login("person005", PASSWORD)[0] == "disabled",
              "disabled, the right password is refused at once")
    sweep()
    tap.check(employee("person005") == "disabled" and browser.get("/").status == 303,
              "and the session is gone with the next sync")
    disable("person005", False)
    sweep()
    tap.check(employee("person005") == "active" and
              try_login("person005", PASSWORD)[0] == IN, "enabled, it is as before")


def crowd(really):
    """Disables eighty-seven people of the crowd, one more than are believed."""
    what = f"replace: userAccountControl\nuserAccountControl: {546 if really else 544}"
    if not AD:
        what = ("add: pwdAccountLockedTime\npwdAccountLockedTime: 000001010000Z" if really
                else "delete: pwdAccountLockedTime")
    rdn = "cn" if AD else "uid"
    ldap("ldapmodify", "\n".join(
        f"dn: {rdn}=m{n},ou=masse,ou=personer,{BASE}\nchangetype: modify\n{what}\n"
        for n in range(1000, 1087)))


def confirm(*words):
    return subprocess.run([DIR + "/admin", "leavers", *words], capture_output=True,
                          check=False).returncode


def lost_at_once(tap):
    """R94: more than 5 % who can log in no more is a fault, till somebody says not."""
    crowd(True)
    before = sql("SELECT id, state, missed FROM employee ORDER BY id")
    code, said = sweep()
    tap.check(code == 3 and "outcome=conflict" in said and
              before == sql("SELECT id, state, missed FROM employee ORDER BY id"),
              "more than one in twenty disabled at once are not believed", said)
    tap.check(sql("""SELECT outcome, INSTR(note, 'holdfast-admin leavers 87') > 0
                  FROM job_run WHERE job = 'directory'""") == [["refused", "1"]],
              "operations are told what to do", said)
    tap.check([confirm(), confirm("0"), confirm("mange"), confirm("86")] == [2, 2, 2, 0] and
              sweep()[0] == 3, "fewer than there are is no confirmation")
    tap.check(confirm("87") == 0 and sweep()[0] == 0 and employee("m1086") == "disabled",
              "confirmed, they are")
    crowd(False)
    tap.check(sweep()[0] == 0 and employee("m1086") == "active",
              "as many may come back unasked")
    crowd(True)
    tap.check(sweep()[0] == 3 and employee("m1086") == "active",
              "a confirmation is good once")
    crowd(False)
    sweep()


def case_of(name):
    """A case that somebody has accepted in a unit of Lise's; its number."""
    number = "2026-09999"
    sql(f"""
        INSERT INTO person (name, birth) VALUES ('Ola Nordmann', '2015-05-01');
        INSERT INTO casefile (number, person, received, registered)
        SELECT '{number}', MAX(id), '2026-01-02', UTC_TIMESTAMP(6) FROM person;
        INSERT INTO strand (casefile, kind, state, holder, held_as, held_since, unit,
               distributed, accepted)
        SELECT c.id, 'coordinator', 'active', e.id, 'accepted', '2026-02-01', u.id,
               '2026-01-20', '2026-02-01'
          FROM casefile c JOIN employee e ON e.username = '{name}'
          JOIN unit u ON u.code = 'mestring' WHERE c.number = '{number}';
        INSERT INTO holding (strand, employee, held_as, since)
        SELECT id, holder, held_as, held_since FROM strand;
        INSERT INTO receipt (strand, unit, received, at)
        SELECT id, unit, '2026-01-03', '2026-01-03' FROM strand;
        UPDATE strand s SET receipt = (SELECT MAX(id) FROM receipt r WHERE r.strand = s.id)
        """)
    return number


def handed_on(tap, lise):
    """The leader has one e-mail without a name in it; four clicks from it the case is
    asked of somebody else: the address, whom, that it is clarified, send."""
    got = mails()
    said = "".join(text(mail) + html(mail) for mail in got)
    tap.check([mail["To"] for mail in got] == [one(
        "SELECT mail FROM employee WHERE username = 'lise'")] and "hadde 1 sak" in said and
              not any(name in said for name in ("Kari", "Lise", "Ola", "Nordmann", "2026-0")),
              "her leader has one e-mail, and nobody's name is in it", said)
    # The directory's one coordinator is gone; until the next sync there is another.
    sql("""INSERT INTO post (employee, unit, since)
        SELECT e.id, s.unit, UTC_TIMESTAMP(6) FROM employee e JOIN strand s
         WHERE e.username = 'aldri';
        INSERT INTO seat (kind, employee, source, since)
        SELECT 'coordinator', id, 'directory', UTC_TIMESTAMP(6) FROM employee
         WHERE username = 'aldri'""")
    path = re.search(r'href="[^"]*(/enhet/[^"]*)"', html(got[0])).group(1)
    page = lise.get(path)
    who = re.search(r'name="koordinator" value="(\d+)"', page.text)
    ticked = re.findall(r'name="(sak-\d+)" value="ja" checked', page.text)
    tap.check(page.status == 200 and len(ticked) == 1 and who is not None,
              "it leads to a page with her cases and whom to ask", page.status)
    answer = lise.post(path, {**page.hidden(path), ticked[0]: "ja", "timer": "4",
                              "koordinator": who.group(1), "avklart": "ja"})
    tap.check(answer.status == 303 and one("SELECT state FROM strand") == "offered" and
              one("SELECT employee FROM offer WHERE open_mark = 1") == who.group(1),
              "and there they are offered on", answer.status)


def leaver(tap):
    """R24, R93: what somebody held who cannot log in any more is the leader's."""
    nobody_waits()
    number = case_of("kari")
    path = f"/sak/{number}"
    kari, lise = Browser(), Browser()
    kari.login("kari", PASSWORD)
    lise.login("lise", PASSWORD)
    tap.check(kari.get(path).status == 200 and number not in lise.get("/").text,
              "a coordinator has a case, and her leader nothing to do")
    disable("kari", True)
    began = one("SELECT UTC_TIMESTAMP(6)")
    forget()
    code, said = sweep(jobs=("directory", "leavers", "outbox"))
    tap.check(code == 0 and "1 people, 1 cases taken over" in said,
              "her account is disabled: one sweep takes over", said)
    tap.check(kari.get(path).status == 303, "her session is out")
    tap.check(sql("""SELECT e.username, s.held_as, s.state FROM strand s
                  JOIN employee e ON e.id = s.holder""") == [["lise", "interim", "waiting"]],
              "her leader holds the case for now", sql("SELECT * FROM strand"))
    tap.check(sql(f"""SELECT COUNT(*), SUM(h.since = b.until AND h.since >= '{began}')
                  FROM holding h JOIN holding b ON b.strand = h.strand
                   AND b.until < '9999-12-31' WHERE h.until = '9999-12-31'""") == [["1", "1"]],
              "from the very instant she does not", sql("SELECT * FROM holding"))
    tap.check(sql(f"""SELECT guideline, seat, due - INTERVAL 14 DAY = {norway()} FROM duty
                  WHERE done IS NULL ORDER BY guideline""") ==
              [["give_coordinator", "leader", "1"], ["inform_family", "leader", "0"]],
              "and owes it a coordinator in 14 days, and the family to be told", sql("SELECT * FROM duty"))
    page = lise.get(path)
    tap.check(number in lise.get("/").text and page.status == 200 and
              "Hadde saken og sluttet: Kari" in " ".join(page.text.split()),
              "her desk says so, and the life line why", page.status)
    handed_on(tap, lise)
    code, said = sweep(jobs=("directory", "leavers", "outbox"))
    tap.check(code == 0 and "0 people, 0 cases taken over" in said,
              "the next sweep has nothing to do", said)
    disable("kari", False)
    sweep(jobs=("directory", "leavers"))
    tap.check(employee("kari") == "active" and
              one("SELECT holder FROM strand") == employee("lise", "id"),
              "nothing is taken back by itself when the account is there again")


def gone(tap):
    ldap("ldapdelete", person("person006") + "\n")
    sweep()
    tap.check((employee("person006"), employee("person006", "missed")) ==
              ("active", "1"), "who is missing once is only noted")
    sweep()
    tap.check(employee("person006") == "gone", "who is missing twice is gone")


def references(tap):
    """At the root of the domain the directory names other servers."""
    began = time.monotonic()
    code, said = sweep(other_ini("root.ini", (
        f"people_base = ou=personer,{BASE}", f"people_base = {BASE}")))
    tap.check(code == 0 and "outcome=done" in said,
              "a search at the root of the domain is whole", said)
    tap.check(time.monotonic() - began < 20 and employee("kari") == "active" and
              employee("kari", "missed") == "0",
              "and the servers it names are not asked")


def main():
    tap = Tap()
    for part in (logins, nul, locked, delay, first_sync, states, roles, disabled,
                 lost_at_once, leaver, gone, references):
        part(tap)
    return tap.end()


if __name__ == "__main__":
    sys.exit(main())
