"""The yearly round: whoever holds cases says of each whether it is active, rests or is
to be closed; the leader sees how far her people have come."""

import os
import re
import subprocess

from client import Browser, one, sql

PAGE = "/saker/gjennomgang"
KAI = "(SELECT id FROM employee WHERE username = 'kai.koordinator')"
HELD = f"""FROM strand WHERE holder = {KAI} AND live = 1 AND state = 'active'
    AND held_as = 'accepted'"""


def sweep():
    subprocess.run([*os.environ["SWEEP"].split()], check=True, capture_output=True)


def begin():
    """A round that began an hour ago and has asked nobody yet, whatever the day is."""
    sql("""DELETE FROM duty WHERE guideline = 'confirm_cases';
        DELETE FROM case_said; DELETE FROM case_round;
        INSERT INTO case_round (year, began) VALUES
          (YEAR(UTC_TIMESTAMP()), UTC_TIMESTAMP(6) - INTERVAL 1 HOUR)""")


def duty(column, who=KAI):
    return one(f"""SELECT {column} FROM duty WHERE guideline = 'confirm_cases'
        AND subject = {who}""")


def fields(page):
    """Names of the choices on the page, in their order."""
    return list(dict.fromkeys(re.findall(r'name="(sak-\d+)"', page)))


def said():
    return sql(f"SELECT strand, pace FROM case_said WHERE said_by = {KAI} ORDER BY id")


def everybody_is_asked_once(tap):
    begin()
    sql("UPDATE case_round SET reached = 0, finished = NULL")
    sweep()
    holders = one("""SELECT COUNT(DISTINCT s.holder) FROM strand s
        JOIN employee e ON e.id = s.holder AND e.state = 'active'
        JOIN case_round r WHERE s.live = 1 AND s.state = 'active'
        AND s.held_as = 'accepted' AND s.held_since < r.began""")
    asked = "SELECT COUNT(*) FROM duty WHERE guideline = 'confirm_cases'"
    tap.check(one(asked) == holders and int(holders) > 100 and
              one("SELECT finished IS NOT NULL FROM case_round") == "1",
              "everybody who holds cases is asked", f"{one(asked)} of {holders}")
    sql("UPDATE case_round SET reached = 0, finished = NULL")
    sweep()
    tap.check(one(asked) == holders,
              "a round that was killed on its way asks nobody twice")
    tap.check(duty("seat") == "employee" and
              duty("DATEDIFF(due, opened) BETWEEN 41 AND 50") == "1",
              "there are six weeks for it", duty("due"))


def it_is_saved_in_parts(tap, kai):
    tap.check(f'href="{PAGE}"' in kai.get("/").text and
              "Årlig gjennomgang" in kai.get("/").text, "it is a task on the desk")
    page = kai.get(PAGE).text
    names = fields(page)
    held = [f"sak-{row[0]}" for row in sql(f"SELECT id {HELD}")]
    tap.check(sorted(names) == sorted(held) and " checked" not in page,
              "the page has every case she holds, and nothing is chosen for her",
              f"{names} {held}")
    form = kai.get(PAGE).hidden(PAGE)
    answer = kai.post(PAGE, {**form, names[0]: "hviler"})
    page = kai.get(PAGE).text
    tap.check(answer.location == PAGE and said() == [[names[0][4:], "resting"]] and
              duty("done") == "NULL" and fields(page)[-1] == names[0] and
              page.count(" checked") == 1,
              "some may be saved now; what is left comes first")
    nothing = kai.fill(PAGE, PAGE)
    again = kai.fill(PAGE, PAGE, **{names[0]: "hviler"})
    tap.check([nothing.status, again.status, len(said())] == [422, 303, 1] and
              "minst én sak" in nothing.text,
              "who saves nothing is told, and what is said again is not said anew")
    rest = {name: "aktiv" for name in names[1:]}
    answer = kai.fill(PAGE, PAGE, **rest, **{names[0]: "avsluttes"})
    tap.check(answer.location == "/" and duty("done") != "NULL" and
              len(said()) == len(names) + 1 and
              f'href="{PAGE}"' not in kai.get("/").text,
              "when all is said the task is done; what was said before stays", said())
    return names[0][4:]


def the_leader_is_told(tap, kai, strand):
    unit, number, leader = sql(f"""SELECT s.unit, s.number, e.username FROM strand s
        JOIN seat t ON t.kind = 'leader' AND t.unit = s.unit AND t.live = 1
        JOIN employee e ON e.id = t.employee WHERE s.id = {strand}""")[0]
    lise = Browser(leader)
    desk = lise.get("/").text
    asked, done = sql(f"""SELECT COUNT(*), COUNT(d.done) FROM post p JOIN duty d
        ON d.guideline = 'confirm_cases' AND d.subject = p.employee
        WHERE p.unit = {unit} AND p.live = 1""")[0]
    tap.check(f"{done} av {asked} har gått gjennom sakene sine" in desk,
              "the leader sees how far her people have come", f"{done} of {asked}")
    tap.check("Saker som skal avsluttes" in desk and f'href="/sak/{number}"' in desk,
              "and what is to be closed")
    tap.check("Saker som skal avsluttes" not in Browser("liv.leder").get("/").text or
              leader == "liv.leder", "which another leader does not")
    kai.fill(PAGE, PAGE, **{f"sak-{strand}": "hviler"})
    tap.check("Saker som skal avsluttes" not in lise.get("/").text,
              "until something else is said")


def only_of_ones_own(tap, kai):
    other = one(f"""SELECT id FROM strand WHERE holder <> {KAI} AND live = 1
        AND state = 'active' LIMIT 1""")
    before = one("SELECT COUNT(*) FROM case_said")
    form = kai.get(PAGE).hidden(PAGE)
    statuses = [kai.post(PAGE, {**form, f"sak-{other}": "avsluttes"}).status,
                kai.fill(PAGE, PAGE, **{"sak-x": "aktiv"}).status,
                kai.fill(PAGE, PAGE, **{f"sak-{other}": "slett"}).status,
                kai.fill(PAGE, PAGE, hva="aktiv").status]
    tap.check(statuses == [303, 303, 400, 400] and
              one("SELECT COUNT(*) FROM case_said") == before,
              "nothing is said of a case that is somebody else's", statuses)


def who_holds_nothing_owes_nothing(tap):
    begin()
    sweep()
    sql(f"""UPDATE strand SET held_since = UTC_TIMESTAMP(6)
        WHERE id IN (SELECT id FROM (SELECT id {HELD}) q)""")
    sweep()
    tap.check(duty("done") != "NULL",
              "whose cases came after the round began is asked about none")
    sql(f"""UPDATE strand SET held_since = UTC_TIMESTAMP(6) - INTERVAL 90 DAY
        WHERE id IN (SELECT id FROM (SELECT id {HELD}) q)""")


def run(tap):
    everybody_is_asked_once(tap)
    kai = Browser("kai.koordinator")
    strand = it_is_saved_in_parts(tap, kai)
    the_leader_is_told(tap, kai, strand)
    only_of_ones_own(tap, kai)
    who_holds_nothing_owes_nothing(tap)
    sql("DELETE FROM case_round")
    page = kai.get(PAGE)
    tap.check(page.status == 200 and "begynner i oktober" in page.text,
              "before the first round there is nothing to go through", page.status)
