"""All logs in figures for the team and the system owner, and for nobody else; part of it_log.py."""

import re

from client import Browser, day, one, sql

from it_log import KAI, SIRI, STIAN, number_of, opened, unit_of

PAGE, TEAM = "/bti/tall", "britt.bti"


def row_of(text, head):
    """The figures of one row of one of the tables."""
    found = re.search(rf'<th scope="row">{re.escape(head)}</th>(.*?)</tr>', text, re.S)
    return [int(n) for n in re.findall(r">(\d+)<", found.group(1))] if found else None


def service():
    return one(f"SELECT name FROM unit WHERE id = {unit_of(STIAN)}")


def grown(before, after):
    return [b - a for a, b in zip(before or [0] * len(after), after)]


def made(stian):
    """One on level 2 that has not met, with a measure that led to nothing and is late; one expected."""
    number = number_of(opened(stian, STIAN, "Tall Logg", fodselsdato="", ventet_barn="ja"))
    log = f"/sak/{number}/logg"
    goal = stian.fill(log + "/mal/nytt", log + "/mal/nytt", malsetting="Trives").location
    stian.fill(goal, goal, tiltak="Lek", hvem_gjor="Mor", vurderes=day(10))
    look = f"{log}/tiltak/{one('SELECT MAX(id) FROM plan_measure')}/vurder"
    strand = one(f"""SELECT s.id FROM strand s JOIN casefile c ON c.id = s.casefile
        WHERE c.number = '{number}'""")
    stian.fill(look, look, virkning="ingen", vi_konkluderer="Hjalp ikke", ser_igjen=day(20))
    return strand


def run(tap):
    stian, team = Browser(STIAN), Browser(TEAM)
    before, name = team.get(PAGE).text, service()
    strand = made(stian)
    text = team.get(PAGE).text
    got = [grown(row_of(before, name), row_of(text, name)),
           grown(row_of(before, "Ikke født"), row_of(text, "Ikke født"))]
    tap.check(got == [[1, 0, 0, 0, 1, 0], [0, 1, 0, 0, 1]],
              "the team sees how many logs there are, and of how many a measure led to nothing", got)
    sql(f"""UPDATE baton_log SET level = 3, focus = 'Per', opened = opened - INTERVAL 91 DAY
            WHERE strand = {strand};
        UPDATE duty SET due = '2020-01-01' WHERE strand = {strand} AND done_mark = 0;
        INSERT INTO departure (employee, unit, why, last, noticed)
        SELECT holder, unit, 'notice', '2030-01-01', UTC_TIMESTAMP(6) FROM strand
         WHERE id = {strand} AND NOT EXISTS (SELECT 1 FROM departure v WHERE v.live = 1
           AND v.employee = strand.holder AND v.unit = strand.unit)""")
    after = Browser(SIRI).get(PAGE).text
    rows = row_of(text, name), row_of(after, name)
    got = [grown(*rows)[4:], rows[1][3] - rows[0][3], rows[1][2],
           grown(row_of(text, "Bare stafettholder"), row_of(after, "Bare stafettholder"))]
    tap.check(got[0] == [0, 1] and got[1] == 1 and got[2] > rows[0][2] and got[3] == [1],
              "and the system owner where nobody met, something is late, and who leaves", (rows, got))
    sql("DELETE FROM departure WHERE last = '2030-01-01'")
    tap.check("Tall Logg" not in after + text and
              {Browser(who).get(PAGE).status for who in (STIAN, KAI, "lise.leder")} == {403} and
              f'href="{PAGE}"' in team.get("/bti").text and
              f'href="{PAGE}"' in Browser(SIRI).get("/saker/alle").text,
              "without a name, for nobody else, and each finds it")
