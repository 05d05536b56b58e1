"""The log of looks: for who controls it, and as the plan owner may have it (R69,
R70)."""

import re

from client import Browser, one, sql

from it_shield import hide, ident, of_case, show


def who_has_looked(tap, number):
    siri = Browser("siri.systemansvarlig")
    tap.check(siri.get(f"/sak/{number}").status == 404,
              "the system owner reads no case")
    answer = siri.fill("/innsyn", "/innsyn", saksnummer=number)
    page = siri.get(answer.location)
    name = one(f"""SELECT p.name FROM casefile c JOIN person p ON p.id = c.person
        WHERE c.number = '{number}'""")
    tap.check(page.status == 200 and "Kai Bjørnstad" in page.text and
              "Avvist" in page.text and "127.0.0.1" in page.text and
              name not in page.text,
              "but who has looked at it, without a name of the plan owner",
              page.status)
    tap.check("Kai ba meg se på ønsket." in page.text, "and why a leader did")
    listed = number in siri.get("/innsyn").text
    hide(number, "siri.systemansvarlig", "relation")
    tap.check(listed and number not in siri.get("/innsyn").text,
              "of the cases that were opened, none that is hidden from her")
    show(number)
    sql(f"""INSERT INTO access_log (at, employee, action, casefile, basis, outcome,
        state, address, request) SELECT UTC_TIMESTAMP(6) - INTERVAL 9 DAY,
        {ident('kai.koordinator')}, 'case_view', {of_case(number)}, 'holder',
        'allowed', 'active', '127.0.0.1', seq FROM seq_1_to_120""")
    seen, path, pages = 0, f"/sak/{number}/innsyn", 0
    total = int(one(f"""SELECT COUNT(*) FROM access_log
        WHERE casefile = {of_case(number)}"""))
    while path and pages < 9:
        page = siri.get(path)
        seen += page.text.count("<tr><th")
        after = re.search(r'href="(/sak/[\d-]+/innsyn\?etter=\d+)"', page.text)
        path, pages = after and after.group(1), pages + 1
    tap.check(seen - pages == total and pages >= 3,
              "page by page all of it, equal instants and all",
              (seen, pages, total))
    other = siri.get(f"/sak/{number}/innsyn?etter=1").text.count("<tr><th")
    tap.check(other == 51, "a place from another list begins anew", other)
    page = siri.get(f"/sak/{number}/innsyn/utskrift")
    tap.check(page.status == 200 and "127.0.0.1" not in page.text and
              "Avvist" not in page.text and "Kai Bjørnstad" in page.text and
              "Kai ba meg" not in page.text and "Familietjenesten" in page.text,
              "the plan owner's print has no addresses and nobody's own words")


def prints_all(tap, siri, number):
    sql(f"""INSERT INTO access_log (at, employee, action, casefile, basis, outcome,
        state, address, request) SELECT UTC_TIMESTAMP(6) - INTERVAL 12 DAY,
        {ident('kai.koordinator')}, 'case_view', {of_case(number)}, 'holder',
        'allowed', 'active', '127.0.0.1', seq FROM seq_1_to_2000""")
    path, parts, seen = f"/sak/{number}/innsyn/utskrift", [], 0
    while path and len(parts) < 9:
        page = siri.get(path)
        seen += page.text.count("<tr><th") - 1
        parts.append("neste del" in page.text)
        after = re.search(r'href="(/sak/[\d-]+/innsyn/utskrift\?etter=\d+)"',
                          page.text)
        path = after and after.group(1)
    total = int(one(f"""SELECT COUNT(*) FROM access_log WHERE outcome = 'allowed'
        AND casefile = {of_case(number)}"""))
    tap.check(seen == total - len(parts) and parts == [True, True, False],
              "a long one comes in parts, each but the last says that it goes on",
              (seen, total, parts))


def run(tap, number):
    """Of a case that it_shield was at."""
    who_has_looked(tap, number)
    prints_all(tap, Browser("siri.systemansvarlig"), number)
