#!/usr/bin/env python3
"""Other ways in than a password of the directory (R74, R75): whose word for who
is asking is believed, and what operations can do when the directory is away; run
by it_door.sh, which has the servers."""

import os
import re
import shlex
import signal
import subprocess
import sys
import time

sys.path.insert(0, os.path.join(os.path.dirname(__file__), "..", "fixture"))
from client import (HURRIED, PASSWORD, Browser, Tap, one, processes, sql,  # noqa: E402
                    wait_for)

DIR = os.environ["HOLDFAST_DIR"]
INI = DIR + "/holdfast.ini"
NGINX = DIR + "/nginx/nginx.conf"
TOP = os.path.abspath(os.path.join(os.path.dirname(__file__), "..", ".."))
USER = {"admin": "59100", "login": "59101", "sweep": "59104"}
BUTTON = "Fortsett"
USERNAME = 'name="username"'
SECRET = "blå blåbær i øvre skog"
# Every spelling a browser could try to be taken for the proxy with.
SPELLINGS = ("X-Remote-User", "X_Remote_User", "Remote-User", "Proxy-User",
             "PROXY_USER", "Proxy_User", "HTTP_PROXY_USER")


# --- what is asked and ordered -------------------------------------------------

def read(name):
    with open(name, encoding="utf-8") as file:
        return file.read()


def write(name, text):
    with open(name, "w", encoding="utf-8") as file:
        file.write(text)


PLAIN_INI, PLAIN_NGINX = read(INI), read(NGINX)


def login_workers():
    return {pid for pid, words in processes()
            if words[0].endswith("/holdfast-login") and INI in words}


def settings(login="", away=False):
    """The ini with more lines in [login], read by new login workers."""
    text = PLAIN_INI.replace("[login]\n", "[login]\n" + login)
    if away:
        text = re.sub(r"\nuri = .*", "\nuri = ldap://127.0.0.1:1", text)
    write(INI, text)
    old = login_workers()
    for pid in old:
        os.kill(pid, signal.SIGTERM)
    wait_for(lambda: len(now := login_workers()) == len(old) and not now & old)
    time.sleep(1)   # who ends sooner has failed, for the supervisor


def nginx(proxy=None):
    """nginx as in production, with holdfast-proxy.conf when there is a proxy."""
    text = PLAIN_NGINX
    if proxy is not None:
        own = f"include {TOP}/conf/nginx/holdfast-server.conf;"
        assert own in text
        text = text.replace(own, f"{own} set $holdfast_proxy {proxy}; "
                            f"include {TOP}/conf/nginx/holdfast-proxy.conf;")
    write(NGINX, text)
    os.kill(int(read(DIR + "/run/nginx.pid")), signal.SIGHUP)
    time.sleep(1)


def program(name, *words, stdin=""):
    """A program of ours as its own user: its exit code, and what it said."""
    line = shlex.split(read(os.environ["SWEEP"]).splitlines()[-1])[1:]
    line = line[:line.index("--conf")]
    line = [word.replace(USER["sweep"], USER[name]).replace(
        "holdfast-sweep", "holdfast-" + name) for word in line]
    done = subprocess.run([*line, *words], input=stdin, text=True,
                          capture_output=True, check=False)
    return done.returncode, done.stdout + done.stderr


def breakglass(what, stdin="", conf=INI):
    return program("admin", "--conf", conf, "breakglass", what, stdin=stdin)


def from_proxy(name=None, source=None):
    browser = Browser()
    browser.source = source
    if name is not None:
        browser.headers["X-Remote-User"] = name
    return browser


def send(browser, path="/logg-inn", **fields):
    """The form there with its token and these fields, when nginx lets it by."""
    def knock():
        answer = browser.fill(path, path, **fields)
        return None if HURRIED in answer.text else answer
    return wait_for(knock)


def last_login():
    return sql("SELECT COALESCE(e.username, '-'), l.outcome, l.state FROM access_log l "
               "LEFT JOIN employee e ON e.id = l.employee WHERE l.action = 'login' "
               "ORDER BY l.id DESC LIMIT 1")[0]


def sessions():
    return int(one("SELECT COUNT(*) FROM session"))


def nobody_waits():
    sql("DELETE FROM login_delay")


# --- the proxy's word (R74) ----------------------------------------------------

def is_not_believed(browser):
    """An ordinary form, and no way in without a password."""
    before = sessions()
    page = browser.get("/logg-inn")
    answer = send(browser)
    return (USERNAME in page.text and BUTTON not in page.text and
            answer.status in (400, 422) and sessions() == before and
            "holdfast" not in browser.cookies)


def is_believed(browser):
    page = browser.get("/logg-inn")
    return USERNAME not in page.text and BUTTON in page.text


def every_spelling(source=None):
    for header in SPELLINGS:
        browser = from_proxy(source=source)
        browser.headers[header] = "lise.leder"
        yield header, browser


def off(tap):
    wrong = [h for h, b in every_spelling() if not is_not_believed(b)]
    tap.check(not wrong, "as installed, no header is believed", wrong)
    nginx("127.0.0.1")
    tap.check(is_not_believed(from_proxy("lise.leder")),
              "with nginx alone set up, the program believes nobody")
    nginx()
    settings("proxy_header_from = 127.0.0.1\n")
    wrong = [h for h, b in every_spelling() if not is_not_believed(b)]
    tap.check(not wrong, "with the program alone set up, nginx passes nothing on",
              wrong)
    nginx("127.0.0.1")
    settings("proxy_header_from = 127.0.0.8\n")
    tap.check(is_not_believed(from_proxy("lise.leder")),
              "where the two name different addresses, nobody is believed")


def on(tap):
    settings("proxy_header_from = 127.0.0.1\n")
    lise, before = from_proxy("lise.leder"), sessions()
    tap.check(is_believed(lise) and sessions() == before,
              "who comes by the proxy is offered one button, and not in by looking")
    answer = send(lise, til="/retningslinjer")
    tap.check((answer.status, answer.location) == (303, "/retningslinjer") and
              lise.get("/").status == 200, "pressed, she is in",
              (answer.status, answer.location))
    tap.check(last_login() == ["lise.leder", "allowed", "proxy"],
              "and the access log has the way", last_login())
    answer = from_proxy("lise.leder").post("/logg-inn", {"til": "/"})
    tap.check(answer.status == 403, "without the form's token nobody is",
              answer.status)
    mixed = from_proxy("kai.koordinator")
    answer = send(mixed, username="lise.leder", password=PASSWORD)
    tap.check(answer.status == 400 and "holdfast" not in mixed.cookies,
              "a name and a password beside the proxy's word are refused",
              answer.status)
    tap.check(is_not_believed(from_proxy("")) and is_not_believed(from_proxy()),
              "where the proxy says nothing, the form is the ordinary one")
    tap.check(from_proxy().login("kai.koordinator", PASSWORD).status == 303,
              "which works as ever")


def spoofed(tap):
    wrong = [h for h, b in every_spelling("127.0.0.9") if not is_not_believed(b)]
    tap.check(not wrong, "from anywhere else no header is believed", wrong)
    wrong = [h for h, b in every_spelling() if h != "X-Remote-User" and
             not is_not_believed(b)]
    tap.check(not wrong, "nor any other header from the proxy", wrong)
    forged = from_proxy("lise.leder", "127.0.0.9")
    forged.headers.update({"X-Forwarded-For": "127.0.0.1", "X-Real-IP": "127.0.0.1",
                           "Forwarded": "for=127.0.0.1"})
    tap.check(is_not_believed(forged), "nor does it help to say one is the proxy")


def names(tap):
    for what, name, reason in (
            ("nobody by that name", "ingen.her", "wrong"),
            ("a star", "*", "refused"), ("a filter", "lise.leder)(uid=*", "refused"),
            ("two names", "lise.leder, odd.drift", "refused"),
            ("a name that is no text", "lise\xff", "refused"),
            ("markup", "<script>alert(1)</script>", "refused"),
            ("a very long name", "a" * 300, "refused")):
        browser = from_proxy(name)
        answer = send(browser)
        tap.check(answer.status == 422 and last_login() == ["-", "refused", reason]
                  and "<script>" not in answer.text,
                  f"{what} is not let in", (answer.status, last_login()))
    sql("UPDATE employee SET state = 'disabled' WHERE username = 'kai.koordinator'")
    answer = send(from_proxy("kai.koordinator"))
    tap.check(answer.status == 422 and last_login()[2] == "no_employee",
              "nor is who the last sync found disabled", last_login())
    sql("UPDATE employee SET state = 'active' WHERE username = 'kai.koordinator'")
    settings("proxy_header_from = 127.0.0.1\n", away=True)
    answer = send(from_proxy("lise.leder"))
    tap.check(answer.status == 503 and "/nodkonto" in answer.text,
              "nor anybody while the directory is away", answer.status)


def faults(tap):
    for line, says in (("proxy_header_from = 10.0.0.0/8", "login.proxy_header_from"),
                       ("proxy_header_from = proxy.kommune.test",
                        "login.proxy_header_from"),
                       ("proxy_header_from = 127.1", "login.proxy_header_from"),
                       ("proxy_header_from = ::0001", "login.proxy_header_from"),
                       ("breakglass = ja", "login.breakglass")):
        write(DIR + "/bad.ini", PLAIN_INI.replace("[login]", "[login]\n" + line))
        code, said = program("login", "--conf", DIR + "/bad.ini", "--check")
        tap.check(code == 1 and says in said, f"--check refuses {line}", said)
    for line in ("proxy_header_from = ::1", "proxy_header_from = unix:",
                 "breakglass = no"):
        write(DIR + "/good.ini", PLAIN_INI.replace("[login]", "[login]\n" + line))
        code, said = program("login", "--conf", DIR + "/good.ini", "--check")
        tap.check(code == 0, f"and takes {line}", said)


# --- when the directory is away (R75) --------------------------------------------

def knock(password, browser=None):
    return send(browser or Browser(), "/nodkonto", password=password)


def set_up(tap):
    settings(away=True)
    tap.check(knock(SECRET).status == 422 and last_login()[2] == "breakglass_wrong",
              "there is no account until it is made", last_login())
    for weak in ("kort", "aaaaaaaaaaaaaaaaaaaa", "12345678901234",
                 "nodkonto-i-havnsund", "holdfast er bra nok"):
        code, said = breakglass("set", weak + "\n")
        tap.check(code == 1 and weak not in said and
                  one("SELECT COUNT(*) FROM breakglass") == "0",
                  f"{weak} is refused", said)
    write(DIR + "/leaked", "passord\n" + SECRET + "\n")
    write(DIR + "/leaked.ini", PLAIN_INI.replace(
        "[login]", f"[login]\nbreakglass_leaked_file = {DIR}/leaked"))
    code, said = breakglass("set", SECRET + "\n", DIR + "/leaked.ini")
    tap.check(code == 1 and "leaked" in said, "so is one of the leaked list", said)
    tap.check(breakglass("nothing")[0] == 2, "a wrong call says how it is done")
    code, said = breakglass("set", SECRET + "\n")
    tap.check(code == 0 and one("SELECT secret FROM breakglass").startswith(
        "$argon2id$v=19$m=65536,"), "a good one is kept as argon2id", said)


def while_it_answers(tap):
    settings()
    nobody_waits()
    answer = knock(SECRET)
    tap.check(answer.status == 422 and last_login()[2] == "breakglass_needless",
              "while the directory answers, it lets nobody in", last_login())
    answer = Browser().login("nodkonto", SECRET)
    tap.check(answer.status == 422, "nor by the ordinary form", answer.status)
    settings("breakglass = no\n", away=True)
    tap.check(knock(SECRET).status == 422, "nor where the ini says no")
    settings("breakglass = always\n")
    tap.check(knock(SECRET).status == 303, "where it says always, it does")
    nobody_waits()
    statuses = [Browser().login(name, "feil passord").status for name in (
        "nodkonto", "Nodkonto@kommune.no", "KOMMUNE\\nodkonto", "nodkonto")]
    statuses.append(knock(SECRET).status)
    tap.check(statuses == [422] * 3 + [429, 303],
              "who guesses at its name by the ordinary form does not lock it",
              statuses)


def while_it_is_away(tap):
    settings(away=True)
    nobody_waits()
    answer = Browser().login("odd.drift", PASSWORD)
    tap.check(answer.status == 503 and 'href="/nodkonto"' in answer.text,
              "without the directory the door shows the way", answer.status)
    nobody_waits()
    statuses = [knock(f"feil passord nummer {i}").status for i in range(4)]
    tap.check(statuses == [422] * 3 + [429], "guesses are slowed down", statuses)
    tap.check(knock(SECRET).status == 429, "the right one as well")
    nobody_waits()
    browser = Browser()
    answer = knock(SECRET, browser)
    tap.check((answer.status, answer.location) == (303, "/drift"),
              "the right one lets in", (answer.status, answer.location))
    tap.check(last_login() == ["nodkonto", "allowed", "breakglass"],
              "the access log has it", last_login())
    tap.check("level=warn" in (line := [text for text in read(
        DIR + "/log/login.log").splitlines() if "event=breakglass_used" in text][-1])
              or " warn " in line, "the log warns of it", line)
    return browser


def rights(tap, browser):
    page = browser.get("/drift")
    tap.check(page.status == 200 and "Nødkontoen er brukt" in page.text,
              "operations read that it was used", page.status)
    number = one("SELECT number FROM casefile ORDER BY id LIMIT 1")
    statuses = [browser.get(path).status for path in (
        "/", "/sak/ny", "/uken", f"/sak/{number}", "/enhet/familietjenesten")]
    tap.check(statuses[0] == 200 and all(s in (403, 404) for s in statuses[1:]),
              "and nothing about any case", statuses)
    tap.check(one("SELECT MAX(ends) <= UTC_TIMESTAMP(6) + INTERVAL 1 HOUR FROM session s "
                  "JOIN employee e ON e.id = s.employee WHERE e.username = 'nodkonto'")
              == "1", "for an hour")
    settings()
    tap.check("Nødkontoen er brukt" in Browser("siri.systemansvarlig").get(
        "/drift").text, "the system owner reads it too")
    tap.check("Nødkontoen" not in Browser("lise.leder").get("/drift").text,
              "a leader does not")


def syncs(tap, browser):
    for _ in range(3):
        program("sweep", "--conf", INI, "directory")
    tap.check(one("SELECT CONCAT(e.state, e.missed, COUNT(s.id)) FROM employee e JOIN "
                  "seat s ON s.employee = e.id AND s.live = 1 WHERE e.username = "
                  "'nodkonto' GROUP BY e.state, e.missed") == "active01" and
              browser.get("/drift").status == 200,
              "syncs leave it alone, for it is not from the directory")


def taken(tap, browser):
    settings(away=True)
    breakglass("set", "en helt annen blåbærtue\n")
    tap.check(browser.get("/drift").status == 303, "a new password ends its session")
    tap.check(knock(SECRET).status == 422, "the old one is wrong")
    browser = Browser()
    tap.check(knock("en helt annen blåbærtue", browser).status == 303,
              "the new one is right")
    tap.check(breakglass("off")[0] == 0 and browser.get("/drift").status == 303,
              "taken away, nobody is in")
    tap.check(knock("en helt annen blåbærtue").status == 422 and
              one("SELECT CONCAT(state, (SELECT COUNT(*) FROM breakglass)) FROM employee "
                  "WHERE username = 'nodkonto'") == "disabled0",
              "and nobody comes in; the log keeps its name")
    settings()
    tap.check("Nødkontoen er brukt" in Browser("odd.drift").get("/drift").text,
              "and what it was used for")


def main():
    tap = Tap()
    for part in (off, on, spoofed, names):
        part(tap)
    nginx()
    faults(tap)
    set_up(tap)
    while_it_answers(tap)
    browser = while_it_is_away(tap)
    for part in (rights, syncs, taken):
        part(tap, browser)
    return tap.end()


if __name__ == "__main__":
    sys.exit(main())
