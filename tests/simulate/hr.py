"""Who comes, goes and moves: what the municipality's directory is told."""

import datetime
import itertools
import re

from client import sql
from town import BASE, LOCKED, UNITS_MAP, change, delete, group, ldap, lock, person, unlock

# How often a year: of each coordinator, of each leader, of the whole municipality.
LEAVE, LEADER_LEAVES, MOVE, ROLE_ENDS, REORGANISED = 0.20, 0.15, 0.08, 0.03, 1.0
DAYS = 253.0        # on which somebody may leave: working days
EPOCH = datetime.date(1970, 1, 1)
NUMBERS = itertools.count(1)    # of those who are hired: no seed uses another's again


def unit_values():
    """What the directory calls each unit, by its code."""
    with open(UNITS_MAP, encoding="utf-8") as lines:
        return dict(re.findall(r"\[([\w-]+)\][^\[]*?directory = (\w+)", lines.read()))


class Staff:
    """The coordinators and leaders of the directory, as it was told last."""

    def __init__(self, dice, pace, clock):
        self.dice, self.pace, self.clock = dice, pace, clock
        self.values = unit_values()
        self.unit = dict(sql("""SELECT e.username, MIN(u.code) FROM seat s
            JOIN employee e ON e.id = s.employee AND e.state = 'active' AND e.expires IS NULL
            JOIN post p ON p.employee = e.id AND p.live = 1
            JOIN unit u ON u.id = p.unit
           WHERE s.kind = 'coordinator' AND s.live = 1 GROUP BY e.id, e.username
           ORDER BY e.id"""))
        self.leader = {code: name for name, code in sql(
            """SELECT e.username, u.code FROM seat s JOIN unit u ON u.id = s.unit
                 JOIN employee e ON e.id = s.employee AND e.expires IS NULL
                WHERE s.kind = 'leader' AND s.live = 1 ORDER BY s.id""")}
        self.unit.pop("siri.systemansvarlig", None)     # the last of every chain
        self.vacant = {}        # day -> what is filled then
        self.signals = {}       # user name -> when she could not log in any more
        self.may_return = []
        self.back = set()
        self.count = {word: 0 for word in (
            "locked", "expired", "deleted", "gave notice", "came back", "moved",
            "role ended", "hired", "leader left", "reorganised")}
        for code in sorted(set(self.values) - set(self.leader)):
            self.hire(code, leads=True)

    # --- what the directory is told ------------------------------------------------

    def _replace(self, uid, attribute, value):
        change(person(uid), f"replace: {attribute}", f"{attribute}: {value}")

    def _ends(self, uid, day):
        change(person(uid), "add: objectClass", "objectClass: shadowAccount", "-",
               "add: shadowExpire", f"shadowExpire: {(day - EPOCH).days}")

    def hire(self, code, leads=False):
        number = next(NUMBERS)
        uid = f"ny.ansatt{number}"
        boss = self.leader.get(code)
        lines = [f"dn: {person(uid)}", "changetype: add",
                 "objectClass: inetOrgPerson", f"uid: {uid}", f"cn: Ny {number}",
                 f"sn: {number}", f"displayName: Ny Ansatt {number}",
                 f"mail: {uid}@havnsund.example", "title: Veileder",
                 "employeeType: fast", "userPassword: holdfast",
                 f"departmentNumber: {self.values[code]}"]
        if boss and not leads:
            lines.append(f"manager: {person(boss)}")
        ldap("ldapmodify", "\n".join(lines) + "\n")
        group("ip-ledere" if leads else f"ip-koordinatorer-{code}", "add", uid)
        if leads:
            self.leader[code] = uid
            for name in self._team(code):
                self._replace(name, "manager", person(uid))
        else:
            self.unit[uid] = code
        self.count["hired"] += 1

    def _team(self, code):
        return [name for name, unit in self.unit.items() if unit == code]

    # --- what happens ---------------------------------------------------------------

    def _leave(self, uid):
        """By one of the ways in which an account ends."""
        code, way = self.unit.pop(uid), self.dice.choice(
            ("locked", "expired", "deleted", "gave notice", "gave notice"))
        now = self.clock.now()
        if len(self._team(code)) < 2:
            self.hire(code)     # a group must have a member
        self.count[way] += 1
        if way == "locked":
            lock(uid)
            self.may_return.append((uid, code))
        elif way == "expired":
            self._ends(uid, now.date() - datetime.timedelta(days=1))
        elif way == "deleted":
            delete([uid])
        else:
            self._ends(uid, now.date() + datetime.timedelta(
                days=self.dice.randint(14, 60)))
        if way != "gave notice":
            self.signals[uid] = now
        self._fill(lambda: self.hire(code))

    def _fill(self, hire):
        """The post stands empty for some weeks."""
        day = self.clock.now().date() + datetime.timedelta(
            days=self.dice.randint(0, 1 + int(45 / self.pace)))
        self.vacant.setdefault(day, []).append(hire)

    def _leader_leaves(self, code):
        uid = self.leader.pop(code)
        lock(uid)
        self.signals[uid] = self.clock.now()
        self.count["leader left"] += 1
        self._fill(lambda: self.hire(code, leads=True))

    def _come_back(self):
        uid, code = self.may_return.pop(self.dice.randrange(len(self.may_return)))
        unlock(uid)
        self.unit[uid] = code
        self.back.add(uid)
        self.signals.pop(uid, None)
        sql(f"INSERT IGNORE INTO sim_back VALUES ('{uid}')")
        self.count["came back"] += 1

    def _move(self, uid, to):
        old = self.unit[uid]
        if len(self._team(old)) < 2 or to == old:
            return
        self._replace(uid, "departmentNumber", self.values[to])
        if to in self.leader:
            self._replace(uid, "manager", person(self.leader[to]))
        group(f"ip-koordinatorer-{old}", "delete", uid)
        group(f"ip-koordinatorer-{to}", "add", uid)
        self.unit[uid] = to
        self.count["moved"] += 1

    def _role_ends(self, uid):
        code = self.unit[uid]
        if len(self._team(code)) > 1:
            group(f"ip-koordinatorer-{code}", "delete", uid)
            self.unit.pop(uid)
            self.count["role ended"] += 1

    def _reorganise(self):
        """Two leaders change places, and half a team goes to another unit."""
        one, two = self.dice.sample(sorted(self.leader), 2)
        self.leader[one], self.leader[two] = self.leader[two], self.leader[one]
        for code in (one, two):
            self._replace(self.leader[code], "departmentNumber", self.values[code])
            for name in self._team(code):
                self._replace(name, "manager", person(self.leader[code]))
        team = self._team(one)
        for name in team[:len(team) // 2]:
            self._move(name, two)
        self.count["reorganised"] += 1

    def _often(self, rate, each):
        """The ones of these to whom it happens today."""
        chance = rate / DAYS * self.pace
        return [who for who in each if self.dice.random() < chance]

    def day(self):
        """What the directory is told today; how much of it there was."""
        before = sum(self.count.values())
        today = self.clock.now().date()
        for when in [day for day in self.vacant if day <= today]:
            for hire in self.vacant.pop(when):
                hire()
        # More than a few at once are believed only when operations say so (R94).
        for uid in self._often(LEAVE, sorted(self.unit))[:3]:
            self._leave(uid)
        for code in self._often(LEADER_LEAVES, sorted(self.leader))[:1]:
            self._leader_leaves(code)
        for uid in self._often(MOVE, sorted(self.unit)):
            self._move(uid, self.dice.choice(sorted(self.values)))
        for uid in self._often(ROLE_ENDS, sorted(self.unit)):
            self._role_ends(uid)
        if self._often(REORGANISED, ["the municipality"]) and len(self.leader) > 2:
            self._reorganise()
        if self.may_return and self.dice.random() < 0.02:
            self._come_back()
        return sum(self.count.values()) - before
