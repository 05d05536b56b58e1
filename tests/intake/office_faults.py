"""What must be so of the office's work at any instant, as statements that find where it is
not; each with a change that makes it untrue, to see that it is found."""

import os
import re
import subprocess
import threading

from client import one, sql

HOLDER = os.path.join(os.path.dirname(__file__), "..", "cover", "it_holder.sql")

# Strands that had no holder, or two, at any instant since they began.
HISTORY = """SELECT s.id FROM strand s
    WHERE s.id > :s AND (1 <> (SELECT COUNT(*) FROM holding h WHERE h.strand = s.id
        AND NOT EXISTS (SELECT 1 FROM holding b WHERE b.strand = h.strand
                         AND b.until = h.since))
     OR (s.state <> 'closed') <> EXISTS (SELECT 1 FROM holding h WHERE h.strand = s.id
         AND h.until = '9999-12-31')
     OR EXISTS (SELECT 1 FROM holding h JOIN holding b ON b.strand = h.strand
         AND b.id <> h.id AND b.since < h.until AND h.since < b.until
         WHERE h.strand = s.id)
     OR (SELECT MIN(h.since) FROM holding h WHERE h.strand = s.id) >
        (SELECT MIN(a.registered) FROM application a WHERE a.strand = s.id))"""

# Of applications above :a and their strands above :s: what is wrong, where, and a change
# that breaks it (in which :x is the last application, :y its strand).
FAULTS = (
    ("no holder, or two, at some instant", HISTORY,
     "UPDATE holding SET until = until - INTERVAL 1 SECOND, since = since - INTERVAL 2 SECOND "
     "WHERE strand = :y AND until < '9999-12-31'"),
    ("a step has no owner", """SELECT d.id FROM duty d JOIN strand s ON s.id = d.strand
        LEFT JOIN employee e ON e.id = s.holder AND e.state = 'active'
        WHERE d.strand > :s AND d.done_mark = 0 AND e.id IS NULL""",
     "SET @who = (SELECT holder FROM strand WHERE id = :y); "
     "UPDATE employee SET state = 'gone' WHERE id = @who"),
    ("an open application is not owed one answer", """SELECT a.id FROM application a
        WHERE a.id > :a AND a.state = 'open' AND 1 <> (SELECT COUNT(*) FROM duty d
          WHERE d.subject = a.id AND d.done_mark = 0
            AND d.guideline = IF(a.confirmed IS NULL, 'confirm_application', 'make_decision'))""",
     "UPDATE duty SET done = NOW(6) WHERE subject = :x AND guideline = 'confirm_application'"),
    ("something is owed of an application that has ended", """SELECT a.id FROM application a
        JOIN duty d ON d.subject = a.id AND d.done_mark = 0 AND d.guideline IN
          ('confirm_application', 'interim_reply', 'make_decision', 'approve_decision')
        WHERE a.id > :a AND a.state <> 'open'""",
     "UPDATE application SET state = 'withdrawn', ended = NOW(6) WHERE id = :x"),
    ("a strand is applied for, and its application is not open", """SELECT s.id FROM strand s
        WHERE s.id > :s AND (s.state = 'applied') <> EXISTS (SELECT 1 FROM application a
          WHERE a.strand = s.id AND a.state = 'open')""",
     "UPDATE strand SET state = 'registered' WHERE id = :y"),
    ("who has an application is called something else", """SELECT a.id FROM application a
        JOIN employee e ON e.id = a.worker WHERE a.id > :a AND a.worker_name <> e.name""",
     "UPDATE application SET worker_name = 'Ingen' WHERE id = :x"),
    ("confirmed, and no receipt sent", """SELECT a.id FROM application a
        WHERE a.id > :a AND (a.confirmed IS NOT NULL) <> EXISTS (SELECT 1 FROM letter l
          WHERE l.application = a.id AND l.kind = 'receipt' AND l.sent IS NOT NULL)""",
     "UPDATE application SET confirmed = CURDATE() WHERE id = :x"),
    ("decided, and no decision sent", """SELECT a.id FROM application a
        WHERE a.id > :a AND (a.state = 'decided') <> EXISTS (SELECT 1 FROM decision d
          JOIN letter l ON l.decision = d.id AND l.sent = d.sent AND l.dated = d.dated
          WHERE d.application = a.id AND d.state = 'sent')""",
     "UPDATE application SET state = 'decided', ended = NOW(6) WHERE id = :x"),
    ("approved, and no letter, or a letter and not approved", """SELECT d.id FROM decision d
        WHERE d.application > :a AND (d.state IN ('approved', 'sent')) <> EXISTS (
          SELECT 1 FROM letter l WHERE l.decision = d.id AND l.replaced IS NULL
             AND l.dated = d.dated)""",
     """INSERT INTO decision (application, state, plan, coordinator, kind, form, bases,
          main_basis, written, written_by, dated) VALUES (:x, 'approved', 'granted', 'granted',
          'coordinator', 'appealable', 'plan_health', 'plan_health', NOW(6), 1, CURDATE())"""),
    ("what the office owes is counted wrong", """SELECT MIN(x.id) FROM (
          SELECT d.id, CONVERT(d.guideline USING ascii) AS guideline, d.due, 1 AS n FROM duty d
           WHERE d.seat = 'office' AND d.seat_ref = 0 AND d.done_mark = 0
          UNION ALL SELECT o.id, o.guideline, o.due, -o.n FROM office_owes o) x
         GROUP BY x.guideline, x.due HAVING SUM(x.n) <> 0""",
     "INSERT INTO office_owes (guideline, due, n) VALUES ('make_decision', CURDATE(), 1)"),
    ("it waits to be approved and nobody is to, or the other way round", """SELECT a.id
        FROM application a WHERE a.id > :a AND EXISTS (SELECT 1 FROM decision d
          WHERE d.application = a.id AND d.state = 'proposed') <> EXISTS (SELECT 1 FROM duty o
          WHERE o.guideline = 'approve_decision' AND o.subject = a.id AND o.done_mark = 0)""",
     """INSERT INTO decision (application, state, plan, coordinator, kind, form, bases,
          main_basis, written, written_by) VALUES (:x, 'proposed', 'granted', 'granted',
          'coordinator', 'appealable', 'plan_health', 'plan_health', NOW(6), 1)"""),
    ("approved by who wrote it", """SELECT d.id FROM decision d
        WHERE d.application > :a AND d.approved_by = d.written_by""",
     """INSERT INTO decision (application, plan, coordinator, kind, form, bases, main_basis,
          written, written_by, approved_by) VALUES (:x, 'granted', 'granted', 'coordinator',
          'appealable', 'plan_health', 'plan_health', NOW(6), 1, 1)"""),
    ("two letters of one kind that were sent, or are to be", """SELECT l.application
        FROM letter l WHERE l.application > :a AND l.kind <> 'interim' AND l.replaced IS NULL
        GROUP BY l.application, l.kind HAVING COUNT(*) > 1""",
     """INSERT INTO letter (kind, application, language, html, ordered, ordered_by)
          SELECT 'receipt', :x, 'nb', '', NOW(6), 1 FROM seq_1_to_2"""),
    ("a letter is to be sent of what has ended", """SELECT l.id FROM letter l
        JOIN application a ON a.id = l.application
        WHERE a.id > :a AND a.state <> 'open' AND l.sent IS NULL AND l.replaced IS NULL""",
     """INSERT INTO letter (kind, application, language, html, ordered, ordered_by) VALUES
          ('receipt', :x, 'nb', '', NOW(6), 1);
        UPDATE application SET state = 'withdrawn', ended = NOW(6) WHERE id = :x"""),
)

# What it_holder.sql finds is broken here by these.
BROKEN = (
    ("not one period in force", "UPDATE holding SET until = NOW(6) + INTERVAL 1 DAY "
     "WHERE strand = :y AND until = '9999-12-31'"),
    ("holder is not who the period in force says",
     "UPDATE strand SET holder = holder + 1 WHERE id = :y"),
    ("a gap before a period", "UPDATE holding SET held_as = 'interim', since = since + "
     "INTERVAL 1 SECOND WHERE strand = :y AND until = '9999-12-31'"),
    ("state does not fit the basis", "UPDATE strand SET state = 'active', unit = 1 "
     "WHERE id = :y"),
    ("the duty to distribute does not fit the state",
     "UPDATE strand SET state = 'registered' WHERE id = :y"),
)


def holder_faults():
    """The statement of it_holder.sql that finds whatever is wrong with a holder."""
    with open(HOLDER, encoding="utf-8") as file:
        text = file.read()
    return re.search(r"^-- holder_faults\(\)[^\n]*\n(.*?);$", text, re.S | re.M).group(1)


def history_faults(after):
    return sql(HISTORY.replace(":s", str(after)))


class Meanwhile:
    """Does `once` again and again, as long as the block runs; counts how often."""

    def __init__(self, pause):
        self.pause = pause
        self.n = 0
        self.done = threading.Event()
        self.thread = threading.Thread(target=self.again)

    def again(self):
        while not self.done.wait(self.pause):
            self.once()
            self.n += 1

    def __enter__(self):
        self.thread.start()

    def __exit__(self, *_):
        self.done.set()
        self.thread.join()


class Watch(Meanwhile):
    """Looks at all at one instant."""

    def __init__(self):
        super().__init__(0.2)
        self.strand = int(one("SELECT MAX(id) FROM strand"))
        self.application = int(one("SELECT COALESCE(MAX(id), 0) FROM application"))
        self.faults = set()

    def statement(self):
        """One statement, so that it sees one instant."""
        parts = [f"SELECT f.id, f.fault FROM ({holder_faults()}) f JOIN strand s ON s.id = f.id "
                 "WHERE f.id > :s AND (s.state <> 'closed' OR f.fault <> 'not one period in force')"]
        parts += [f"SELECT w.*, '{what}' FROM ({select}) w" for what, select, _ in FAULTS]
        return self.filled(" UNION ALL ".join(parts))

    def filled(self, text):
        strand = f"(SELECT MAX(strand) FROM application WHERE id > {self.application})"
        return (text.replace(":s", str(self.strand)).replace(":a", str(self.application))
                .replace(":y", strand).replace(":x", "(SELECT MAX(z.id) FROM (SELECT id FROM "
                                               "application) z)"))

    def once(self):
        self.faults.update(map(tuple, sql(self.statement())))

    def broken(self, change):
        """What is found when something is broken, which is taken back at once."""
        try:
            return {row[1] for row in sql(f"START TRANSACTION; {self.filled(change)}; "
                                          f"{self.statement()}; ROLLBACK") if len(row) == 2}
        except subprocess.CalledProcessError as fault:
            return {fault.stderr.strip()}

    def checks_itself(self, tap, take):
        """A watch that finds nothing is worth as much as what it would find: `take` hands
        in an application whose strand has changed hands."""
        take()
        calm = self.broken("DO 1")
        blind = {what: found for what, change in
                 [(f[0], f[2]) for f in FAULTS] + list(BROKEN)
                 if what not in (found := self.broken(change))}
        tap.check(not calm and not blind and not self.broken("DO 1"),
                  "whoever looks finds each fault that is put in, and none that is not",
                  (calm, blind))
