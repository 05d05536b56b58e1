#!/usr/bin/env python3
"""Who is told what, when and how often, by e-mail and in the application; run by
it_mail.sh, with a real mail server."""

import datetime
import os
import re
import sys
import threading
import time

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path[:0] = [HERE, os.path.join(HERE, "..", "fixture"), os.path.join(HERE, "..", "web")]
from client import Browser, Tap, one, sql  # noqa: E402
from it_bad_days import order, waiting  # noqa: E402
from post import (at, employee, first_monday, forget, html, mails,  # noqa: E402
                  plain, text)

KINDS = ("left", "interim", "offered", "soon", "overdue", "others", "trouble",
         "returned")
DAY = datetime.timedelta(days=1)


def note(job="outbox"):
    order("sweep " + job)
    return one(f"SELECT note FROM job_run WHERE job = '{job}'")


def tell(username, kind, n=1, step=0, duty="NULL"):
    sql(f"""INSERT INTO alert (employee, kind, subject, step, n, due, duty, made)
        VALUES ({employee(username)}, '{kind}', 1, {step}, {n}, '2031-09-15', {duty},
                UTC_TIMESTAMP(6))""")


def ask(lise, name):
    """Lise asks somebody to take a case of hers; its number."""
    number = waiting()
    path = f"/sak/{number}/koordinator/tilbud"
    page = lise.get(path)
    who = re.search(r'value="(\d+)"[^>]*>(?:(?!</label>).)*?' + name, page.text, re.S)
    answer = lise.post(path, {**page.hidden(path), "koordinator": who.group(1),
                              "timer": "5", "avklart": "ja"})
    assert answer.status == 303, answer.status
    return number


def offered(tap, lise, kai):
    number = ask(lise, "Kai ")
    said = note()
    got = mails("kai.koordinator")
    tap.check(len(got) == 1 and "1 e-mails made, 1 sent" in said,
              "who is asked to take a case has one e-mail in the same sweep", said)
    mail = got[0]
    tap.check("spurt om å ta 1 sak. Svar innen" in text(mail) and
              mail["Subject"] == "Du er spurt om å ta en sak",
              "it says how many and until when", text(mail))
    tap.check(number not in mail.as_string() and
              [part.get_content_type() for part in mail.walk()] ==
              ["multipart/mixed", "multipart/alternative", "text/plain", "text/html"],
              "in text and in HTML, with no number of a case")
    raw = mail.as_bytes()
    tap.check(b"=0A" not in raw and b"=0D" not in raw and
              max(map(len, raw.splitlines())) <= 998 and mail.defects == [],
              "lines are lines", raw)
    tap.check(text(mail).count("http://") == 2 and f'href="{os.environ["HOLDFAST_URL"]}/"'
              in html(mail), "and has one address to click on", html(mail))
    tap.check(mail["Auto-Submitted"] == "auto-generated" and mail["List-Id"] ==
              "Holdfast <varsler.havnsund.example>" and
              re.fullmatch(r"<holdfast-\d+-\d+@havnsund\.example>", mail["Message-ID"])
              is not None and mail["From"] == "Holdfast <holdfast@havnsund.example>",
              "its headers say what it is", mail.items())
    tap.check("0 e-mails made, 0 sent" in note() and len(mails("kai.koordinator")) == 1,
              "the next sweep says it no second time")
    page = kai.get("/")
    tap.check("Du har 1 nytt varsel" in page.text, "his desk says that there is news")
    page = kai.get("/varsler")
    tap.check("spurt om å ta 1 sak" in page.text and ">Nytt<" in page.text,
              "and the inbox says the same as the e-mail")
    answer = kai.post("/varsler", page.hidden("/varsler"))
    tap.check(answer.status == 303 and ">Nytt<" not in kai.get("/varsler").text and
              "nytt varsel" not in kai.get("/").text, "until he has read it")


def never_left(username):
    """Back, and as if nothing had been: that somebody is back is news as well."""
    sql(f"""UPDATE employee SET state = 'active' WHERE username = '{username}';
        UPDATE receipt SET left_by = NULL WHERE left_by = {employee(username)}""")


def left(tap):
    """R24: one e-mail to the leader, with the count."""
    forget()
    held = one(f"""SELECT COUNT(*) FROM strand
        WHERE holder = {employee('kai.koordinator')} AND live = 1""")
    sql("UPDATE employee SET state = 'disabled' WHERE username = 'kai.koordinator'")
    note("leavers")
    said = note()
    got = mails()
    tap.check(len(got) == 1 and len(mails("lise.leder")) == 1,
              "somebody leaves: one e-mail, to the leader", said)
    tap.check(f"hadde {held} saker. Gi dem en ny ansvarlig innen" in text(got[0]),
              "with how many cases are hers now", text(got[0]))
    note("leavers")
    note()
    tap.check(len(mails()) == 1, "and one only")
    never_left("kai.koordinator")


def away(tap):
    """Who stands in holds the cases; the leader is told all the same."""
    forget()
    other = one(f"""SELECT q.employee FROM post p
        JOIN post q ON q.unit = p.unit AND q.live = 1 AND q.employee <> p.employee
        JOIN seat t ON t.employee = q.employee AND t.kind = 'coordinator' AND t.live = 1
        WHERE p.employee = {employee('knut.koordinator')} AND p.live = 1
        ORDER BY q.employee LIMIT 1""")
    sql(f"""INSERT INTO absence (employee, substitute, first, last, made)
        VALUES ({employee('knut.koordinator')}, {other}, CURDATE() - INTERVAL 1 DAY,
            CURDATE() + INTERVAL 9 DAY, UTC_TIMESTAMP(6))""")
    sql("UPDATE employee SET state = 'disabled' WHERE username = 'knut.koordinator'")
    note("leavers")
    note()
    got = mails()
    tap.check(len(got) == 2 and sorted(
        "Du har ansvaret for" in text(mail) for mail in got) == [False, True],
              "a leaver's substitute and leader are told, one each",
              [text(mail) for mail in got])
    never_left("knut.koordinator")


def beside(tap):
    """What is told while e-mails are made goes into one of them or the next, also when its
    number is the lower one and it is committed later."""
    forget()
    last = one("SELECT COALESCE(MAX(id), 0) FROM mail")
    frida = employee("frida.fadder")

    def told(step):
        return f"""INSERT INTO alert (employee, kind, subject, step, n, made)
            VALUES ({frida}, 'offered', 1, {step}, 1, UTC_TIMESTAMP(6))"""

    slow = threading.Thread(target=sql, args=(
        f"BEGIN; {told(50)}; DO SLEEP(1); {told(52)}; COMMIT",))
    slow.start()
    while one("SELECT COUNT(*) FROM information_schema.processlist "
              "WHERE info LIKE 'DO SLEEP%'") == "0":
        time.sleep(0.01)
    sql(told(51))
    note()
    slow.join()
    note()
    said = one(f"""SELECT SUM(l.n) FROM mail m JOIN mail_line l ON l.mail = m.id
        WHERE m.id > {last} AND m.employee = {frida}""")
    left = one(f"SELECT COUNT(*) FROM alert_pending WHERE employee = {frida} AND urgent = 1")
    tap.check((said, left) == ("3", "0"), "what is told beside it is in an e-mail, once", said)


def once_a_day(tap, monday):
    """Reminders are gathered, and come when somebody wants them."""
    at(monday, 6, 50)
    note()
    forget()
    for step in range(4):
        tell("lise.leder", "soon", step=step)
    tell("tora.tjenestekontor", "overdue")
    sql("UPDATE employee SET digest_hour = NULL WHERE username = 'tora.tjenestekontor'")
    note()
    tap.check(mails() == [], "at ten to seven nothing has come")
    at(monday, 7, 5)
    said = note()
    got = mails()
    tap.check(len(got) == 1 and "4 oppgaver nærmer seg fristen" in text(got[0]),
              "after seven one e-mail for all, and none for who wants none", said)
    tap.check(f'href="{os.environ["HOLDFAST_URL"]}/varsler"' in html(got[0]),
              "it leads to all that is new", html(got[0]))
    tell("lise.leder", "soon", step=9)
    at(monday, 18, 0)
    note()
    tap.check(len(mails()) == 1, "what comes later that day waits for the next")
    at(monday + 5 * DAY, 9, 0)
    note()
    tap.check(len(mails()) == 1, "which is no Saturday")
    at(monday + 7 * DAY, 9, 0)
    tell("lise.leder", "others", step=1, duty="(SELECT MIN(id) FROM duty WHERE done_mark = 1)")
    note()
    tap.check(len(mails()) == 2 and "1 oppgave nærmer seg" in text(mails()[1]) and
              "hos andre" not in text(mails()[1]),
              "but Monday; what is done meanwhile is no news", text(mails()[-1]))
    tell("lise.leder", "soon", step=11)
    sql("UPDATE alert SET seen = UTC_TIMESTAMP(6) WHERE step = 11")
    at(monday + 8 * DAY, 9, 0)
    note()
    tap.check(len(mails()) == 2, "and what she has read is none either")


def reminders(tap, monday):
    """R19 and domain 9: 14 days from a Monday."""
    duty = one("""SELECT d.id FROM duty d JOIN strand s ON s.id = d.strand
        JOIN seat t ON t.kind = 'leader' AND t.unit = d.seat_ref AND t.live = 1
        JOIN employee e ON e.id = t.employee AND e.username = 'lise.leder'
        WHERE d.guideline = 'give_coordinator' AND d.done_mark = 0
          AND d.waiting_since IS NULL LIMIT 1""")
    due = monday + 14 * DAY
    sql(f"""UPDATE duty SET opened = '{monday} 08:00', due = '{due}' WHERE id = {duty};
        REPLACE INTO reminded VALUES (1, '{monday}', '{monday}', '2000-01-01', 0)""")

    def told():
        rows = sql(f"""SELECT e.username, a.kind FROM alert a
            JOIN employee e ON e.id = a.employee WHERE a.duty = {duty}
            ORDER BY a.kind + 0, e.username""")
        sql(f"DELETE FROM alert WHERE duty = {duty}")
        return [" ".join(row) for row in rows]

    def on(number):
        at(monday + number * DAY)
        note("duties")
        return told()

    tap.check([on(1), on(6)] == [[], []], "nobody is reminded early")
    tap.check(on(7) == ["lise.leder soon"] and on(7) == [],
              "on the seventh day the leader is, once")
    sql(f"""INSERT INTO absence (employee, substitute, first, last, made)
        VALUES ({employee('lise.leder')}, {employee('kai.koordinator')},
                '{monday + 10 * DAY}', '{monday + 13 * DAY}', UTC_TIMESTAMP(6)),
        ({employee('kai.koordinator')}, {employee('odd.drift')}, '{monday + 12 * DAY}',
            '{monday + 13 * DAY}', UTC_TIMESTAMP(6))""")
    tap.check(on(13) == ["siri.systemansvarlig soon"],
              "a day that was missed is made good; her substitute is away, and who is above gets it")
    tap.check(on(14) == [], "not on the last day")
    late = ["lise.leder overdue", "siri.systemansvarlig others"]
    tap.check([on(15), on(16)] == [late, late],
              "overdue: three days in a row, and the system owner hears of it")
    sql("UPDATE reminded SET done = '2099-01-01', until = '2099-01-01'")
    tap.check([on(17), on(18)] == [late, []], "a clock that was ahead silences nobody")
    weekly = on(24)
    tap.check(weekly[:1] == late[:1] and late[1] in weekly, "then weekly", weekly)
    sql(f"UPDATE duty SET waiting_since = UTC_TIMESTAMP(6) WHERE id = {duty}")
    tap.check(on(31) == [], "not while somebody else must answer")
    sql(f"UPDATE duty SET waiting_since = NULL, done = UTC_TIMESTAMP(6) WHERE id = {duty}")
    tap.check(on(38) == [], "and no more when it is done")


def at_rest(tap, monday):
    """R33: what they agreed on is told of, the rest is not, until it is taken up again."""
    strand, file = sql("""SELECT s.id, s.casefile FROM strand s JOIN employee e ON e.id = s.holder
        AND e.state = 'active' WHERE s.state = 'active' AND s.held_as = 'accepted'
        AND NOT EXISTS (SELECT 1 FROM absence a WHERE a.employee = s.holder)
        ORDER BY s.id LIMIT 1""")[0]
    for guideline in ("follow_agreement", "start_up", "evaluate_plan", "renew_consent"):
        sql(f"""INSERT INTO duty (guideline, subject, occurrence, seat, seat_ref, casefile, strand,
            opened, due) VALUES ('{guideline}', 33, 9933, 'holder', {strand}, {file}, {strand},
            '{monday} 08:00', '{monday + 40 * DAY}')""")

    def on(number):
        at(monday + number * DAY)
        note("duties")
        rows = sql("""SELECT DISTINCT d.guideline FROM alert a JOIN duty d ON d.id = a.duty
            AND d.occurrence = 9933 ORDER BY d.guideline + 0""")
        sql("DELETE a FROM alert a JOIN duty d ON d.id = a.duty WHERE d.occurrence = 9933")
        return [r[0] for r in rows]

    def say(pace):
        sql(f"""INSERT INTO case_said (strand, unit, pace, said, said_by) SELECT id, unit, '{pace}',
            UTC_TIMESTAMP(6) + INTERVAL (SELECT COUNT(*) FROM case_said) SECOND, holder
            FROM strand WHERE id = {strand}""")

    sql(f"REPLACE INTO reminded VALUES (1, '{monday + 38 * DAY}', '{monday + 38 * DAY}', "
        "'2000-01-01', 0)")
    say("resting")
    late = on(42)
    tap.check(late == ["renew_consent", "evaluate_plan"],
              "of a case that rests only what was agreed on is told", late)
    say("active")
    again = on(43)
    tap.check(set(again) == {"start_up", "renew_consent", "evaluate_plan", "follow_agreement"},
              "taken up again all is", again)
    say("resting")
    sql(f"UPDATE strand SET held_since = UTC_TIMESTAMP(6) + INTERVAL 1 HOUR WHERE id = {strand}")
    next_holder = on(44)
    tap.check("follow_agreement" in next_holder,
              "and whoever gets the case lets it rest herself", next_holder)
    sql("DELETE FROM duty WHERE occurrence = 9933")


def refused(tap, monday):
    """A server that says no, for good and for now, and one that cuts the line."""
    at(monday + 60 * DAY)
    note()
    forget()
    addresses = {"britt.bti": "gone", "frida.fadder": "full", "stian.stafettholder": "cut"}
    for name, mood in addresses.items():
        sql(f"UPDATE employee SET mail = '{mood}.{name}@havnsund.example' "
            f"WHERE username = '{name}'")
    tell("britt.bti", "offered", step=60)
    tell("frida.fadder", "offered", step=60)
    note()
    rows = dict((row[0], row[1:]) for row in sql("""SELECT e.username, m.state, m.reply,
            m.attempts FROM mail m JOIN employee e ON e.id = m.employee
        WHERE e.username IN ('britt.bti', 'frida.fadder') ORDER BY m.id"""))
    tap.check(rows["britt.bti"] == ["given_up", "550", "1"],
              "refused for good: given up", rows)
    tap.check(rows["frida.fadder"] == ["waiting", "452", "1"], "refused for now: waits", rows)
    note()
    at(monday + 60 * DAY, 8, 6)
    note()
    tries = "SELECT MAX(attempts) FROM mail WHERE reply = 452"
    tap.check(one(tries) == "2", "is tried again after five minutes, and not before")
    at(monday + 63 * DAY, 8, 6)
    note()
    tap.check(one("SELECT state FROM mail WHERE reply = 452") == "given_up",
              "and given up after three days")
    odd = Browser("odd.drift").get("/drift").text
    tap.check("Frida" in odd and "Britt" in odd and "452" in odd,
              "operations see whom no e-mail reaches")
    state = dict(re.findall(r"<dt>(.*?)</dt>\s*<dd>(.*?)\s*</dd>", odd, re.S))
    schema, server = one("SELECT MAX(version) FROM schema_version"), one("SELECT VERSION()")
    free = os.statvfs(one("SELECT @@datadir"))
    tap.check(state["E-post som venter"].split()[0] == one(
                  "SELECT COUNT(*) FROM mail WHERE waits = 1") and
              f"skjema {schema}," in state["Versjoner"] and server in state["Versjoner"],
              "and what waits, and which versions these are", state)
    whole = free.f_blocks * free.f_frsize // 10**9
    tap.check(f"av {whole} GB" in state["Ledig plass der databasen ligger"],
              "and how much room the database has", state)
    tell("frida.fadder", "offered", step=62)
    at(monday + 63 * DAY, 8, 7)
    note()
    sql("UPDATE employee SET mail = 'to@steder@en.gang' WHERE username = 'frida.fadder'")
    at(monday + 63 * DAY, 8, 13)
    note()
    tap.check(sql(f"""SELECT state, reply FROM mail WHERE employee =
              {employee('frida.fadder')} ORDER BY id DESC LIMIT 1""") == [["given_up", "0"]],
              "an address that is none any more is sent nothing")
    tell("stian.stafettholder", "offered", step=61)
    order("sweep outbox")
    tap.check(one("SELECT outcome FROM job_run WHERE job = 'outbox'") == "failed",
              "the line is cut before the answer: the job says so")
    sql("UPDATE employee SET mail = 'stian@havnsund.example' "
        "WHERE username = 'stian.stafettholder'")
    at(monday + 63 * DAY, 8, 30)
    note()
    got = [mail["Message-ID"] for mail in mails()]
    tap.check(len(got) == 2 and len(set(got)) == 1,
              "it comes again, under the same Message-ID, and is not lost", got)


def down(tap, monday):
    """Without a mail server nothing is lost, and operations hear of it."""
    forget()
    order("stop-mail")
    at(monday + 64 * DAY)
    tell("lise.leder", "offered", step=70)
    tell("siri.systemansvarlig", "offered", step=70)
    order("sweep outbox")
    day = (monday + 64 * DAY - datetime.date(1970, 1, 1)).days
    told = f"""SELECT COUNT(*) FROM alert WHERE kind = 'trouble' AND step = {day}
        AND employee = {employee('odd.drift')}"""
    tap.check(one("SELECT outcome FROM job_run WHERE job = 'outbox'") == "failed" and
              one(told) == "1", "the mail server is gone: operations are told", one(told))
    order("sweep outbox")
    tap.check(one(told) == "1", "once a day")
    order("start-mail")
    at(monday + 64 * DAY, 9)
    note()
    note()
    tap.check(sorted(len(mails(name)) for name in
                     ("lise.leder", "siri.systemansvarlig", "odd.drift")) == [1, 1, 1],
              "when it is back each e-mail comes, once", [m["To"] for m in mails()])


def careful(tap, monday):
    """TLS is demanded unless the settings say no, and so is the right certificate."""
    forget()
    order("stop-mail")
    order("careful-mail hemmelig")
    directory = os.environ["DIR"]
    at(monday + 65 * DAY)
    tell("lise.leder", "offered", step=80)

    def sweep(ca="ca", secret="mail", tls="yes"):
        sql("UPDATE mail SET due = made WHERE state = 'waiting'; DELETE FROM job_run")
        with open(directory + "/holdfast.ini", encoding="utf-8") as file:
            ini = file.read()
        with open(directory + "/careful.ini", "w", encoding="utf-8") as file:
            file.write(ini.replace("tls = no", f"tls = {tls}\nuser = holdfast\n"
                                   f"password_file = {directory}/secret/{secret}\n"
                                   f"ca_file = {directory}/ldap/{ca}.pem"))
        order("sweep-careful outbox")
        return (one("SELECT outcome FROM job_run"), len(mails("lise.leder")))

    tap.check(sweep(tls="no") == ("failed", 0), "a server that wants TLS gets nothing without it")
    tap.check(sweep(ca="other-ca") == ("failed", 0), "one that shows another's certificate gets nothing")
    tap.check(sweep(secret="mail-wrong") == ("failed", 0), "nor does one that does not know our password")
    tap.check(sweep() == ("done", 1), "all as it should be: it is sent")
    order("stop-mail")
    order("start-mail")
    tell("lise.leder", "offered", step=81)
    tap.check(sweep() == ("failed", 1), "and a server without TLS gets nothing when it is demanded")
    note()


def every_kind(tap, monday):
    """What each e-mail says, in each language, as it was agreed."""
    at(monday + 66 * DAY)
    note()
    forget()
    said = ""
    who = (("lise.leder", "nb"), ("tora.tjenestekontor", "nn"), ("siri.systemansvarlig", "en"))
    sql("UPDATE employee SET digest_hour = 7")
    for number, n in enumerate((1, 5)):
        at(monday + (67 + number) * DAY)
        for name, language in who:
            sql(f"UPDATE employee SET language = '{language}' WHERE username = '{name}'")
            for kind in KINDS:
                tell(name, kind, n, step=100 + n)
        note()
    for kind in KINDS[:3] + KINDS[6:7]:
        at(monday + 70 * DAY)
        for name, _ in who:
            tell(name, kind, 2, step=200)
        note()
    for name, language in who:
        said += f"===== {language}\n" + "\n".join(plain(mail) for mail in mails(name))
    golden = os.path.join(HERE, "..", "golden", "mails.txt")
    if os.environ.get("HOLDFAST_GOLDEN"):
        with open(golden, "w", encoding="utf-8") as file:
            file.write(said)
    with open(golden, encoding="utf-8") as file:
        tap.check(said == file.read(), "every e-mail in every language is as agreed", said)


def nobody(tap, everything):
    """R79: no name, no birth date, no number and no kind of a case."""
    words = set()
    for name, birth, number in sql("""SELECT p.name, COALESCE(p.birth, ''), c.number
            FROM casefile c JOIN person p ON p.id = c.person"""):
        words |= {number, birth, ".".join(birth.split("-")[::-1])}
        words |= set(re.findall(r"\w+", name))
    for (name,) in sql("SELECT name FROM employee"):
        words |= set(re.findall(r"\w+", name))
    words -= {"", "."}
    kinds = ("koordinator", "coordinator", "stafettholder", "baton", "plan")
    found = set()
    for mail in everything:
        said = " ".join((mail["Subject"], mail["From"], text(mail),
                         re.sub(r"<[^>]*>", " ", html(mail))))
        found |= words & set(re.findall(r"[\w.-]*\w", said))
        found |= {kind for kind in kinds if kind in said.lower()}
    tap.check(len(everything) > 20 and len(words) > 800 and found == set(),
              "no e-mail names anybody, any case, birth date or kind", found)


def main():
    tap = Tap()
    lise, kai = Browser("lise.leder"), Browser("kai.koordinator")
    monday = first_monday()
    everything = []
    note()
    forget()
    for part in (lambda: offered(tap, lise, kai), lambda: left(tap), lambda: away(tap),
                 lambda: beside(tap),
                 lambda: once_a_day(tap, monday), lambda: reminders(tap, monday),
                 lambda: at_rest(tap, monday),
                 lambda: refused(tap, monday), lambda: down(tap, monday),
                 lambda: careful(tap, monday), lambda: every_kind(tap, monday)):
        part()
        everything += mails()
    nobody(tap, everything)
    return tap.end()


if __name__ == "__main__":
    sys.exit(main())
