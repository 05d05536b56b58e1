#!/usr/bin/env python3
"""A directory that breaks off at any of its pages takes nobody's work away (R94);
run by it_cut.sh, which has the servers.

Before each broken sync the directory has changes that a whole one would write: an
account disabled, one gone for the second time, a role and a post that end.
"""

import os
import re
import sys

sys.path.insert(0, os.path.join(os.path.dirname(__file__), "..", "fixture"))
from client import Browser, Tap, one, sql  # noqa: E402
from relay import Relay, ldap_length  # noqa: E402
from town import (BASE, DIR, INI, NoTimer, change, delete, employee,  # noqa: E402
                  everything, group, job, lock, other_ini, person, posts, run_sweep,
                  seats, sweep, value_of)

PAGE = 5
ENTRY, DONE = 0x64, 0x65
SUCCESS, SIZE_LIMIT, BUSY, UNWILLING = 0, 4, 51, 53
PAGED = b"1.2.840.113556.1.4.319"
JOBS = ("directory", "leavers")


# --- what the directory does ---------------------------------------------------

def tlv(tag, *parts):
    value = b"".join(parts)
    length = len(value)
    return bytes([tag]) + (bytes([length]) if length < 0x80 else
                           bytes([0x82, length >> 8, length & 0xff])) + value


def parts(message):
    """The message's number as it stands there, and what kind it is."""
    at = 2 + (message[1] & 0x7f if message[1] >= 0x80 else 0)
    number = message[at:at + 2 + message[at + 1]]
    return number, message[at + len(number)]


def kind_of(message):
    return parts(message)[1]


def done(number, code, control=b""):
    return tlv(0x30, number, tlv(DONE, tlv(0x0a, bytes([code])), tlv(4), tlv(4)),
               control)


def no_more():
    """The paging control of a last page."""
    value = tlv(0x30, tlv(2, b"\0"), tlv(4))
    return tlv(0xa0, tlv(0x30, tlv(4, PAGED), tlv(4, value)))


def within(page, at, _number, message):
    """All entries of the page, and not its end."""
    return message if page < at or kind_of(message) == ENTRY else None


def after(page, at, _number, message):
    """The page; what would ask for the next finds nobody."""
    return message if page <= at else None


def instead(code, control=b""):
    """Another end of the page, once."""
    def how(page, at, number, message):
        changed = page == at and kind_of(message) == DONE
        return done(number, code, control) if changed else message
    return how


class Breaking:
    """Counts pages; at the page `at` it does as `how` says."""

    def __init__(self, at=0, how=None):
        self.at, self.how, self.ended = at, how, 0

    def __call__(self, message):
        number, kind = parts(message)
        if kind not in (ENTRY, DONE) or self.how is None:
            self.ended += kind == DONE
            return message
        page = self.ended + 1
        self.ended += kind == DONE
        return self.how(page, self.at, number, message)


def run(breaking, conf):
    with Relay(DIR + "/run/ldap.cut", DIR + "/ldap/ldapi", ldap_length,
               answered=breaking):
        return run_sweep(*JOBS, conf=conf)


def through_relay():
    """An ini whose directory is the relay, and whose pages are small."""
    with open(INI, encoding="utf-8") as ini:
        uri = re.search(r"uri = (\S+)", ini.read()).group(1)
    socket = (DIR + "/run/ldap.cut").replace("/", "%2F")
    return other_ini("cut.ini", (uri, "ldapi://" + socket),
                     ("start_tls = yes", "start_tls = no"),
                     ("profile =", f"page_size = {PAGE}\nprofile ="))


# --- what must be so -----------------------------------------------------------

def holders():
    return sql("SELECT id, holder, held_as, state, unit, receipt FROM strand "
               "ORDER BY id") + sql(
                   "SELECT id, strand, employee, since, until FROM holding ORDER BY id")


def now():
    """All that a sweep may take from anybody."""
    return everything(), holders(), sql("SELECT id, state FROM offer ORDER BY id")


def kept(state):
    """The same but for how often somebody was not seen, which takes nothing."""
    (units, people_posts, seat_rows, people, sessions), strands, offers = state
    return (units, people_posts, seat_rows, [row[:-1] for row in people], sessions,
            strands, offers)


def pick():
    """Coordinators with cases: gone, out of a group, and in another unit."""
    names = [row[0] for row in sql("""SELECT DISTINCT e.username FROM employee e
        JOIN seat s ON s.employee = e.id AND s.kind = 'coordinator' AND s.live = 1
        JOIN strand t ON t.holder = e.id AND t.live = 1
        WHERE e.state = 'active' AND e.username NOT LIKE '%.koordinator'
        ORDER BY e.username LIMIT 3""")]
    unit = posts(names[1])[0]
    return names, unit


def prepare():
    (gone, out, moved), unit = pick()
    browsers = [Browser(name) for name in ("kai.koordinator", gone)]
    lock("kai.koordinator")
    delete([gone])
    sql(f"UPDATE employee SET missed = 1 WHERE username = '{gone}'")
    group(f"ip-koordinatorer-{unit}", "delete", out)
    change(person(moved), "replace: departmentNumber",
           "departmentNumber: " + value_of("nav" if posts(moved) != ["nav"] else "skole"))
    return gone, out, moved, browsers


def cut(tap, conf, what, how, pages):
    """The same break at each of the pages; one line for all of them."""
    before, wrong = now(), []
    for at in pages:
        breaking = Breaking(at, how)
        ran = run(breaking, conf)
        if (ran.returncode, job()) != (1, "failed") or now() != before:
            wrong.append((at, ran.returncode, ran.stderr))
    tap.check(not wrong, f"{what}, at each of {len(pages)} pages: nothing is changed",
              wrong[:2])


def early(tap, conf, people, pages):
    """Who says too early that this was all is believed by nobody, or takes nothing:
    R93 wants an entry to be missing twice."""
    before, refused, wrong = now(), 0, []
    for at in range(1, pages):
        ran = run(Breaking(at, instead(SUCCESS, no_more())), conf)
        refused += ran.returncode == 3
        if kept(now()) != kept(before):
            wrong.append((at, ran.returncode, ran.stderr))
        sql("UPDATE employee SET missed = 0 WHERE missed = 1")
    tap.check(not wrong, "an end that is told too early ends nobody's work", wrong)
    tap.check(refused * 10 >= people * 7, "and is mostly not believed",
              (refused, people))


def whole(tap, conf, gone, out, moved, browsers):
    was = posts(moved)
    ran = run(Breaking(), conf)
    tap.check(ran.returncode == 0, "uncut, the same sweep is done", ran.stderr)
    tap.check((employee("kai.koordinator"), employee(gone)) == ("disabled", "gone") and
              seats(out) == [] and posts(moved) != was,
              "and writes all that was to be written",
              (employee("kai.koordinator"), employee(gone), seats(out), posts(moved)))
    tap.check([b.get("/").status for b in browsers] == [303, 303] and one(
        "SELECT COUNT(*) FROM strand s JOIN employee e ON e.id = s.holder "
        "WHERE s.live = 1 AND e.state <> 'active'") == "0",
              "their sessions are out, and what they held is held by others")


def main():
    tap = Tap()
    with NoTimer():
        conf = through_relay()
        counting = Breaking()
        ran = run(counting, conf)
        people = -(-int(one("SELECT COUNT(*) FROM employee WHERE missed = 0 "
                            "AND directory_key <> 'breakglass'")) // PAGE)
        pages = range(1, counting.ended + 1)
        tap.check(ran.returncode == 0 and counting.ended > people >= 30,
                  "everybody and all groups come over many pages",
                  (people, counting.ended, ran.stderr))
        gone, out, moved, browsers = prepare()
        for what, how, where in (
                ("the line is cut in the middle of a page", within, pages),
                ("the line is cut after a page", after, pages[:-1]),
                ("a page does not say whether it is the last", instead(SUCCESS), pages),
                ("the size limit is reached", instead(SIZE_LIMIT), pages),
                ("the directory is busy", instead(BUSY), pages),
                ("the directory is unwilling", instead(UNWILLING), pages)):
            cut(tap, conf, what, how, where)
        tap.check([b.get("/").status for b in browsers] == [200, 200],
                  "and who was logged in is so still")
        whole(tap, conf, gone, out, moved, browsers)
        early(tap, conf, people, len(pages))
    return tap.end()


if __name__ == "__main__":
    sys.exit(main())
