#!/usr/bin/env python3
"""Cases on their way to a unit (R18): which units are proposed, and why; run by
it_distribute.sh."""

import os
import re
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path[:0] = [HERE, os.path.join(HERE, "..", "fixture")]
from client import SLUGS, Browser, Tap, day, one, sql  # noqa: E402


def unit(code):
    return one(f"SELECT id FROM unit WHERE code = '{code}'")


def register(tora, name, kind="coordinator"):
    """A case that is to be distributed: the id of its strand, and its form's path."""
    answer = tora.fill("/sak/ny", "/sak/ny", navn=name, fodselsdato="3.9.2014",
                       type=SLUGS[kind], mottatt=day(-9), vedtak=day(-2))
    number = answer.location.split("/")[2]
    return one(f"""SELECT s.id FROM strand s JOIN casefile c ON c.id = s.casefile
        WHERE c.number = '{number}' AND s.state = 'registered'"""), answer.location


def groups(page):
    """What stands under each heading of the choices: names and what is said of them."""
    said, found = None, {}
    for head, name, words in re.findall(
            r'<p class="ds-label">([^<]+)</p>|<summary>[^<]+</summary>|'
            r'<label class="ds-label choice" for="enhet-\d+"><span><strong>([^<]+)</strong>(.*?)'
            r'</span></label>', page.text, re.S):
        if name:
            found.setdefault(said, {})[name] = re.sub(r"<[^>]+>", "", words)
        else:
            said = head or "Andre enheter"
    return found


def tell(code, room, days=0):
    sql(f"""INSERT INTO capacity (unit, room, said, said_by) SELECT {unit(code)}, {room},
        UTC_TIMESTAMP(6) - INTERVAL {days} DAY, MIN(id) FROM employee""")


def known(tap, tora):
    """Known ones first, then those with room and its age, then the others."""
    sql("DELETE FROM capacity")
    strand, path = register(tora, "Kjent Person")
    seen = groups(tora.get(path))
    tap.check(list(seen) == ["Andre enheter"] and len(seen["Andre enheter"]) == 13 and
              "<details open>" in tora.get(path).text, "where nothing is known all are there", seen)
    given = int(one(f"""SELECT COUNT(*) FROM receipt WHERE unit = {unit('skole')}
        AND at > UTC_TIMESTAMP(6) - INTERVAL 40 DAY AND left_by IS NULL"""))
    tell("skole", given + 2, 40)
    tell("nav", 5)
    tell("barnehage", 0, 3)
    seen = groups(tora.get(path))
    tap.check(list(seen) == ["Har plass", "Andre enheter"] and
              list(seen["Har plass"]) == ["NAV", "Skole"] and
              "(40 dager siden)" in seen["Har plass"]["Skole"] and
              "Plass til 2 saker" in seen["Har plass"]["Skole"] and
              "Ikke plass" in seen["Andre enheter"]["Barnehage"],
              "those with room come first, the most first, with how old that figure is", seen)
    # Another strand of the same person is with a unit; one was there before.
    sql(f"""INSERT INTO strand (casefile, kind, state, holder, held_as, held_since, unit)
        SELECT casefile, 'family_coordinator', 'waiting', holder, 'interim', held_since,
          {unit('helsestasjonen')} FROM strand WHERE id = {strand};
        INSERT INTO receipt (strand, unit, received, at) SELECT LAST_INSERT_ID(),
          {unit('fysio-ergo')}, CURDATE(), UTC_TIMESTAMP(6);
        INSERT INTO receipt (strand, unit, received, at, returned) VALUES ({strand},
          {unit('skole')}, CURDATE(), UTC_TIMESTAMP(6), UTC_TIMESTAMP(6));
        INSERT INTO application (casefile, strand, plan, received, registered, registered_by,
          came_by, sender, language, text, worker, state, ended) SELECT casefile, id, 0,
          CURDATE(), UTC_TIMESTAMP(6), holder, 'form', 'other', 'nb', 'Navnet er kjent hos
          psykisk helse.', holder, 'decided', UTC_TIMESTAMP(6) FROM strand WHERE id = {strand}""")
    page = tora.get(path)
    seen = groups(page)
    first = seen.get("Familien kjenner fra før", {})
    tap.check(next(iter(seen)) == "Familien kjenner fra før" and
              "følger den opp i dag" in first.get("Helsestasjonen", "") and
              "har fulgt den opp tidligere" in first.get("Fysio- og ergoterapitjenesten", "") and
              "Nevnt i søknaden" in first.get("Psykisk helse", "") and len(first) == 3,
              "before them those the family knows, and how; NAV is no name in a 'navn'", seen)
    tap.check("Sendte saken tilbake" in seen["Har plass"]["Skole"],
              "who sent it back is no acquaintance, and it is said", seen["Har plass"])
    tap.check(re.search(r'href="/sak/[\d-]+/soknad/\d+">Les søknaden', page.text) is not None,
              "the way back to what was applied for stands there")
    return path


def reasons(tap, tora, path):
    """To pass by what is known, or what a leader said, takes a reason."""
    def send(code, **more):
        return tora.fill(path, path, enhet=unit(code), **more)

    answer = send("nav")
    tap.check(answer.status == 422 and "en enhet den kjenner fra før" in answer.text and
              f'value="{unit("nav")}" checked' in answer.text,
              "a unit that the family does not know: say why", answer.status)
    answer = send("nav", beskjed="Født 01010012356")
    tap.check(answer.status == 422, "a number of a person is no reason", answer.status)
    tap.check(send("nav", beskjed="De har bedt om det.").status == 303, "with a reason it goes")
    tap.check("De har bedt om det." in tora.get("/".join(path.split("/")[:3])).text,
              "which stands on the case")
    _, other = register(tora, "Ukjent Person")
    full = tora.fill(other, other, enhet=unit("barnehage"))
    tap.check(full.status == 422 and "når den ikke har plass" in full.text,
              "a unit without room: say why", full.status)
    for code in ("x", "0", "99999999", unit("nav") + "x"):
        answer = tora.fill(other, other, enhet=code)
        tap.check(answer.status == 422, f"no unit: {code}", answer.status)
    tap.check(tora.fill(other, other, enhet=unit("nav")).status == 303,
              "one with room needs none")
    seen = groups(tora.get(register(tora, "Tredje Person")[1]))
    tap.check("Plass til 3 saker" in seen["Har plass"]["NAV"] and
              "2 saker er fordelt dit siden" in seen["Har plass"]["NAV"],
              "what was given since takes its room", seen)


def main():
    tap = Tap()
    tora = Browser("tora.tjenestekontor")
    reasons(tap, tora, known(tap, tora))
    return tap.end()


if __name__ == "__main__":
    sys.exit(main())
