#!/usr/bin/env python3
"""Operations throw away a burst that is held back: by count and never content, looked over
once more, with a reason; it can be taken back for thirty days (R83). Run by it_burst.sh.
"""

import os
import re
import sys

sys.path.insert(0, os.path.join(os.path.dirname(__file__), "..", "fixture"))
from client import Browser, Tap, one, sql  # noqa: E402
from town import retention, run_sweep  # noqa: E402

LIST = "/tilbakemeldinger/holdt"
LISTED = re.compile(r'name="bolge" value="([\w-]+)"')


def states(what="feedback"):
    return dict(sql(f"SELECT state, COUNT(*) FROM {what} GROUP BY state"))


def flood():
    sql("""INSERT INTO feedback (reference, received, registered, came_by, language, about,
        unit, sender, answer_by, text) SELECT CONCAT('FLOOD', LPAD(seq, 5, '0')),
        DATE(UTC_TIMESTAMP(6)) - INTERVAL IF(seq > 50, 30, 31) HOUR, UTC_TIMESTAMP(6), 'form',
        'nb', 'coordinator', (SELECT id FROM unit WHERE code = 'familietjenesten'), 'untold',
        'none', CONCAT('Nummer ', seq) FROM seq_1_to_100""")
    sql("""INSERT INTO feedback_mark (reference, question, mark) SELECT reference, 1, 'no'
        FROM feedback""")
    sql("""INSERT INTO inquiry (reference, received, language, about, concerns, name, reach,
        contact) SELECT CONCAT('ASKED', LPAD(seq, 5, '0')), UTC_TIMESTAMP(6) - INTERVAL 1 DAY,
        'nb', 'plan', 'self', CONCAT('Navn ', seq), 'phone', '12345678' FROM seq_1_to_60""")
    assert run_sweep("feedback").returncode == 0


def thrown_away(tap, odd, lise):
    page = odd.get(LIST)
    keys = LISTED.findall(page.text)
    tap.check(len(keys) == 3 and "Nummer" not in page.text and "Navn" not in page.text,
              "whoever runs it sees bursts by the hour, and nothing of what they say", keys)
    held = int(states()["held"])
    key = max((k for k in keys if "-leader-" in k), key=lambda k: int(k.rsplit("-", 1)[1]))
    many = int(key.rsplit("-", 1)[1])
    empty = odd.fill(LIST, LIST, bolge=key)
    wrong = odd.fill(LIST, LIST, bolge=key + "0", grunn="Tull")
    sure = odd.fill(LIST, LIST, bolge=key, grunn="Samme <maskin>")
    tap.check([empty.status, wrong.status, sure.status] == [422, 422, 200] and
              "Samme &lt;maskin&gt;" in sure.text and int(states()["held"]) == held,
              "with a reason, of a burst as it was seen, and looked over first",
              [empty.status, wrong.status, sure.status])
    send = {**sure.hidden(LIST + "/kast"), "grunn": "Samme <maskin>"}
    done = odd.post(LIST + "/kast", send)
    now = states()
    tap.check(done.status == 303 and int(now["held"]) == held - many and
              now["discarded"] == str(many), "then that burst is thrown away, and no other", now)
    other = odd.get(LIST).hidden(LIST)
    again = odd.post(LIST + "/kast", {**other, "bolge": key, "grunn": "x"})
    tap.check(again.status == 409, "once", again.status)
    gone = one("SELECT MIN(id) FROM feedback WHERE state = 'discarded'")
    text = lise.get("/tilbakemeldinger").text
    tap.check(lise.get(f"/tilbakemeldinger/{gone}").status == 404 and
              lise.get(LIST).status == 403 and
              one(f"SELECT text FROM feedback WHERE id = {gone}") + "»" not in text,
              "whose it would have been does not see it")
    tap.check(one("SELECT COUNT(*) FROM access_log WHERE action = 'feedback_discard' AND "
                  "outcome = 'allowed'") >= "1", "and it is in the log")
    return many


def taken_back(tap, odd, many):
    back = LIST + "/tilbake"
    held = int(states()["held"])
    page = odd.get(LIST)
    done = odd.post(back, page.hidden(back))
    twice = odd.post(back, {**odd.get(LIST).hidden(LIST), "kast": page.hidden(back)["kast"]})
    after = states()
    tap.check(done.status == 303 and int(after["held"]) == held + many and
              "discarded" not in after and twice.status == 409 and
              "Tatt tilbake av" in odd.get(LIST).text, "it can be taken back, once",
              [done.status, twice.status, after])


def states_after():
    retention().check_returncode()
    return states(), states("inquiry")


def deleted(tap, odd):
    for kind in ("-leader-", "-office-"):
        key = next(k for k in LISTED.findall(odd.get(LIST).text) if kind in k)
        sure = odd.fill(LIST, LIST, bolge=key, grunn="Tull")
        odd.post(LIST + "/kast", {**sure.hidden(LIST + "/kast"), "grunn": "Tull"})
    before = states(), states("inquiry")
    tap.check("discarded" in before[0] and "discarded" in before[1],
              "who asked to be contacted among many is thrown away like the rest", before)
    kept = states_after()
    sql("UPDATE feedback_discard SET at = at - INTERVAL 31 DAY")
    dropped = states_after(), states(), states("inquiry")
    tap.check(kept == before and "discarded" not in dropped[1] and
              "discarded" not in dropped[2] and one("""SELECT COUNT(*) FROM feedback_mark m
              LEFT JOIN feedback f ON f.reference = m.reference WHERE f.id IS NULL""") == "0",
              "after thirty days it is deleted, and what was answered with it", dropped)


def run(tap):
    odd, lise = Browser("odd.drift"), Browser("lise.leder")
    flood()
    many = thrown_away(tap, odd, lise)
    taken_back(tap, odd, many)
    deleted(tap, odd)


if __name__ == "__main__":
    TAP = Tap()
    run(TAP)
    sys.exit(TAP.end())
