#!/usr/bin/env python3
"""How a session begins, lasts and ends (R76), and what failed logins cost (R77);
run by it_session.sh, which has the servers."""

import os
import re
import signal
import subprocess
import sys
import time
import urllib.parse

sys.path.insert(0, os.path.join(os.path.dirname(__file__), "..", "fixture"))
from client import PASSWORD, Browser, Tap, one, processes, sql  # noqa: E402

DIR = os.environ["HOLDFAST_DIR"]
LOG = DIR + "/log/login.log"


def of(username):
    return f"(SELECT id FROM employee WHERE username = '{username}')"


def sessions(username):
    return int(one(f"SELECT COUNT(*) FROM session WHERE employee = {of(username)}"))


def shift(username, column, interval):
    sql(f"UPDATE session SET {column} = {column} - INTERVAL {interval} "
        f"WHERE employee = {of(username)}")


def seen(username):
    return one(f"SELECT seen FROM session WHERE employee = {of(username)}")


def in_login_log(text):
    with open(LOG, encoding="utf-8") as lines:
        return lines.read().count(text)


def is_out(browser):
    """Whether the next request leads to the door."""
    answer = browser.get("/")
    return answer.status == 303 and answer.location.startswith("/logg-inn")


def with_cookie(value):
    browser = Browser()
    browser.cookies["holdfast"] = value
    return browser


def time_outs(tap):
    lise = Browser("lise.leder")
    shift("lise.leder", "seen", "19 MINUTE")
    tap.check(lise.get("/").status == 200, "19 minutes idle are allowed")
    noted = seen("lise.leder")
    tap.check(one(f"SELECT '{noted}' > UTC_TIMESTAMP(6) - INTERVAL 1 MINUTE") == "1",
              "and then count from here", noted)
    for _ in range(3):
        lise.get("/")
    tap.check(seen("lise.leder") == noted,
              "within a minute the use is not noted again")
    shift("lise.leder", "seen", "61 SECOND")
    lise.get("/")
    tap.check(seen("lise.leder") > noted, "after a minute it is")
    shift("lise.leder", "seen", "20 MINUTE")
    tap.check(is_out(lise), "20 minutes idle are too many")
    lise = Browser("lise.leder")
    tap.check(one("SELECT TIMESTAMPDIFF(SECOND, began, ends) FROM session "
                  f"WHERE employee = {of('lise.leder')} ORDER BY began DESC "
                  "LIMIT 1") == "36000", "a session has ten hours, from its beginning")
    shift("lise.leder", "ends", "10 HOUR")
    tap.check(is_out(lise), "then it ends, however busy it is")
    sql("DELETE FROM session")


def beginnings(tap):
    kai = Browser("kai.koordinator")
    first = kai.cookies["holdfast"]
    tap.check(kai.login("kai.koordinator", PASSWORD).status == 303,
              "one may log in again")
    second = kai.cookies["holdfast"]
    tap.check(second != first, "under a new id")
    tap.check(is_out(with_cookie(first)) and not is_out(with_cookie(second)),
              "and the old one is dead")
    tap.check(sessions("kai.koordinator") == 1, "its row is gone")
    planted = with_cookie("A" * 22)
    answer = planted.login("kai.koordinator", PASSWORD)
    tap.check(answer.status == 303 and planted.cookies["holdfast"] != "A" * 22,
              "an id that somebody else chose is not taken over")
    tap.check(is_out(with_cookie("A" * 22)), "and leads nowhere")


def endings(tap):
    here, there = Browser("kai.koordinator"), Browser("kai.koordinator")
    old = here.cookies["holdfast"]
    answer = here.fill("/", "/logg-ut")
    tap.check(answer.status == 303, "logging out is a POST", answer.status)
    gone = [c for c in answer.cookies if c.startswith("holdfast=")]
    tap.check(len(gone) == 1 and "Max-Age=0" in gone[0],
              "the cookie is taken back", gone)
    tap.check(is_out(with_cookie(old)), "the session is dead, not only the cookie")
    tap.check(not is_out(there), "the same user's other browser goes on")
    tap.check(here.send("GET", "/logg-ut").status in (303, 405) and
              not is_out(there), "a GET logs nobody out")
    other = Browser("lise.leder")
    answer = other.post("/logg-ut", there.get("/").hidden("/logg-ut"))
    tap.check(answer.status == 403 and not is_out(other) and not is_out(there),
              "another's form logs nobody out", answer.status)


def attributes(cookie):
    return sorted(part.strip() for part in cookie.split(";")[1:])


def cookie(tap):
    browser = Browser()
    answer = browser.login("kai.koordinator", PASSWORD)
    mine = [c for c in answer.cookies if c.startswith("holdfast=")]
    tap.check(attributes(mine[0]) == ["HttpOnly", "Path=/", "SameSite=Lax"],
              "the cookie has its attributes", mine)
    value = browser.cookies["holdfast"]
    tap.check(re.fullmatch(r"[A-Za-z0-9_-]{22}", value),
              "and 128 random bits for a value", value)
    columns = sql("SELECT table_name, column_name FROM information_schema.columns "
                  f"WHERE table_schema = '{os.environ['DB_NAME']}' AND "
                  "data_type IN ('char', 'varchar', 'text', 'mediumtext', 'longtext')")
    holding = [".".join(c) for c in columns if one(
        f"SELECT COUNT(*) FROM `{c[0]}` WHERE `{c[1]}` LIKE '%{value}%'") != "0"]
    tap.check(len(columns) > 20 and not holding,
              "the value stands in no column of any table", holding)
    tap.check(re.fullmatch(r"[0-9a-f]{64}", one("SELECT token FROM session LIMIT 1")),
              "the session's row has its hash")


def login_workers():
    """Those that answer; not the supervisor that starts them again."""
    return [pid for pid, words in processes()
            if words[0].endswith("/holdfast-login") and DIR + "/holdfast.ini" in words]


def restart_login():
    old = login_workers()
    for pid in old:
        os.kill(pid, signal.SIGTERM)
    for _ in range(100):
        now = login_workers()
        if len(now) == len(old) and not set(now) & set(old):
            return
        time.sleep(0.1)


def secure_cookie(tap):
    name = DIR + "/holdfast.ini"
    with open(name, encoding="utf-8") as ini:
        text = ini.read()
    for said, expected in (("yes", True), ("no", False)):
        with open(name, "w", encoding="utf-8") as ini:
            ini.write(text.replace("cookie_secure = no", "cookie_secure = " + said))
        restart_login()
        answer = Browser().login("kai.koordinator", PASSWORD)
        tap.check(answer.status == 303 and
                  all(("Secure" in attributes(c)) == expected for c in answer.cookies),
                  f"cookie_secure = {said} is heeded",
                  (answer.status, answer.cookies))


def delay(scope):
    rows = sql("SELECT failures, TIMESTAMPDIFF(SECOND, last, until) FROM login_delay "
               f"WHERE scope = '{scope}'")
    return [tuple(map(int, row)) for row in rows]


def delays(tap):
    sql("DELETE FROM login_delay")
    names = ["kari.koordinator", "KARI.Koordinator", "Kari.KOORDINATOR"]
    answers = [Browser().login(name, "feil").status for name in names]
    tap.check(answers == [422] * 3, "three times wrong is answered each time", answers)
    tap.check(delay("account") == [(3, 60)],
              "however it is spelt, it is one account, which now waits a minute",
              delay("account"))
    binds, address = in_login_log("event=bind"), delay("address")
    answer = Browser().login("kari.koordinator", PASSWORD)
    tap.check(answer.status == 429 and "Prøv igjen om 1 minutt." in answer.text,
              "the right password is refused during the wait", answer.status)
    tap.check(PASSWORD not in re.sub(r'holdfast[._/-]\w+|"holdfast|Holdfast', "",
                                     answer.text), "and not shown again")
    Browser().login("kari.koordinator", "feil")
    tap.check(in_login_log("event=bind") == binds, "nor is the directory asked")
    tap.check(delay("address") == address and delay("account") == [(3, 60)],
              "waiting makes the wait no longer, for her or for her colleagues",
              (delay("address"), delay("account")))
    tap.check(Browser().login("knut.koordinator", PASSWORD).status == 303,
              "others log in from there meanwhile")
    sql("UPDATE login_delay SET last = last - INTERVAL 1 MINUTE, "
        "until = until - INTERVAL 1 MINUTE WHERE scope = 'account'")
    Browser().login("kari.koordinator", "feil")
    tap.check(delay("account") == [(4, 240)], "the next failure costs four minutes",
              delay("account"))
    sql("UPDATE login_delay SET last = last - INTERVAL 4 MINUTE, "
        "until = until - INTERVAL 4 MINUTE WHERE scope = 'account'")
    tap.check(Browser().login("kari.koordinator", PASSWORD).status == 303,
              "after the wait the right password is right")
    tap.check(delay("account") == [], "and all is forgotten")


def ldapmodify(text):
    env = os.environ
    subprocess.run(["ldapmodify", "-x", "-e", "relax", "-H", env["LDAP_URI"], "-D",
                    env["LDAP_ADMIN_DN"], "-w", env["LDAP_ADMIN_PW"]],
                   input=text, text=True, check=True, capture_output=True)


def plain(answer, username):
    """The page without what differs from one showing to the next."""
    text = re.sub(r'(name="csrf" value=")[0-9a-f]{64}', r"\1", answer.text)
    return text.replace(username, "NAVN")


def verdicts(tap):
    """Told apart in the log, and nowhere else."""
    sql("DELETE FROM login_delay")
    off = one("SELECT username FROM employee WHERE state = 'disabled' LIMIT 1")
    past = one("SELECT username FROM employee WHERE state = 'expired' LIMIT 1")
    ldapmodify(f"dn: uid=knut.koordinator,ou=personer,{os.environ['LDAP_BASE']}\n"
               "changetype: modify\nreplace: pwdAccountLockedTime\n"
               f"pwdAccountLockedTime: {time.strftime('%Y%m%d%H%M%SZ', time.gmtime())}\n")
    tries = (("kari.koordinator", "feil", "wrong"), ("ingen.her", "feil", "wrong"),
             (off, PASSWORD, "disabled"), (past, PASSWORD, "expired"),
             ("knut.koordinator", PASSWORD, "locked"))
    pages = set()
    for username, password, reason in tries:
        said = f"event=login_refused reason={reason}\n"
        before = in_login_log(said)
        answer = Browser().login(username, password)
        tap.check(answer.status == 422 and in_login_log(said) == before + 1,
                  f"the log says {reason}", answer.status)
        pages.add(plain(answer, username))
    tap.check(len(pages) == 1, "the page is the same for all", len(pages))
    told = sql("SELECT DISTINCT state FROM access_log WHERE action = 'login' "
               "AND outcome = 'refused' AND employee IS NULL")
    tap.check({"wrong", "disabled", "expired", "locked"} <= {t[0] for t in told},
              "and the log of looks has them, without a name", told)


def where_to(tap):
    answer = Browser().get("/retningslinjer")
    tap.check(answer.status == 303 and answer.location == "/logg-inn?til=/retningslinjer",
              "the door remembers where one wanted to go", answer.location)
    for to, expected in (("/retningslinjer", "/retningslinjer"), ("/", "/"), ("", "/"),
                         ("//ond.example", "/"), ("/\\ond.example", "/"),
                         ("http:ond.example", "/"), ("http://ond.example/", "/"),
                         ("javascript:alert(1)", "/"), ("/a\r\nSet-Cookie: x=y", "/"),
                         ("/?x=//ond.example", "/"), ("/%2f%2fond.example", "/"),
                         ("ond.example", "/"), (" //ond.example", "/")):
        sql("DELETE FROM login_delay")
        browser = Browser()
        form = browser.get("/logg-inn?til=" + urllib.parse.quote(to, "")) \
            .hidden("/logg-inn")
        answer = browser.post("/logg-inn", {
            **form, "til": to, "username": "kai.koordinator", "password": PASSWORD})
        went = answer.location if answer.status == 303 else expected
        tap.check(form.get("til", "/") == expected and went == expected and
                  "x" not in browser.cookies, f"to {to!r}: {expected}",
                  (form, answer.status, answer.location))


def main():
    tap = Tap()
    for part in (time_outs, beginnings, endings, cookie, delays, verdicts, where_to,
                 secure_cookie):
        part(tap)
    return tap.end()


if __name__ == "__main__":
    sys.exit(main())
