"""What can go wrong with three nodes and two machines, one thing at a time, and what is
asked of the nodes when it is over; for chaos.py --cluster, with orders.sh."""

import datetime
import hashlib
import os
import random
import re
import socket
import subprocess
import threading
import time

from client import at_once, wait_for
from faults import Fault
from it_bad_days import order
from town import command, other_ini

DIR = os.environ["HOLDFAST_DIR"]
NODES, MACHINES = ("n1", "n2", "n3"), ("f1", "f2")
SWEEPS = {"f1": os.environ["SWEEP"], "f2": DIR + "/sweep2"}
STALL_S = 8             # promised: so long is nobody answered, at most
RACES = 50


# --- the nodes -------------------------------------------------------------------

def sql_of(node, text):
    """Rows of one node, when it has all that was answered with "done" before."""
    out = subprocess.run(
        ["mariadb", "--no-defaults", "--batch", "--skip-column-names",
         f"--socket={DIR}/{node}/sock", os.environ["DB_NAME"],
         "-e", f"SET SESSION wsrep_sync_wait = 15; {text}"],
        check=True, capture_output=True, text=True).stdout
    return [line.split("\t") for line in out.splitlines()]


def writer(machine="f1"):
    """The node that all are asked of, as HAProxy has it in its table."""
    with socket.socket(socket.AF_UNIX) as line:
        line.connect(f"{DIR}/{machine}/haproxy.sock")
        line.sendall(b"show table database\n")
        said = b"".join(iter(lambda: line.recv(4096), b"")).decode()
    return "n" + re.search(r"server_key=db(\d)", said).group(1)


def address(node):
    with open(DIR + "/f1/haproxy.cfg", encoding="utf-8") as conf:
        return re.search(rf"server db{node[1]} ([\d.]+):", conf.read()).group(1)


def dump(node, table):
    """CHECKSUM TABLE differs where a table keeps history."""
    return subprocess.run(
        ["mariadb-dump", "--no-defaults", "--no-create-info", "--skip-comments",
         "--skip-triggers", "--skip-extended-insert", "--order-by-primary", "--dump-history",
         f"--socket={DIR}/{node}/sock", os.environ["DB_NAME"], table],
        check=True, capture_output=True).stdout


def rows(node):
    """A digest of each table's rows."""
    return {table: hashlib.sha256(dump(node, table)).hexdigest()
            for (table,) in sql_of(node, "SHOW TABLES")}


def differing(tables):
    """Rows that not all nodes have. Whoever prints says each minute that it goes on, so that
    one may be between two of the dumps: it is seen again."""
    found = []
    for table in tables:
        for _ in range(3):
            each = [set(one) for one in at_once(
                [lambda node=node: dump(node, table).splitlines() for node in NODES])]
            odd = set.union(*each) - set.intersection(*each)
            if not odd:
                break
            time.sleep(1)
        else:
            found.append((table, sorted(odd)[:3]))
    return found


def judge_nodes(tap):
    """Three hold the same; and one way to the database for all."""
    size = [sql_of(node, "SHOW STATUS LIKE 'wsrep_cluster_size'")[0][1] for node in NODES]
    tap.check(size == ["3"] * 3, "afterwards the cluster has three nodes", size)
    first, *others = [rows(node) for node in NODES]
    differ = differing(sorted({table for other in others for table in first
                               if other.get(table) != first[table]}))
    tap.check(not differ and len(first) > 100, f"all three hold the same in {len(first)} tables",
              differ)
    tap.check(writer("f1") == writer("f2"), "both machines ask the same node",
              (writer("f1"), writer("f2")))


# --- one sweep for all -------------------------------------------------------------

class BothSweeps(threading.Thread):
    """The jobs, started on both machines at once as timers do, and now and then killed."""

    def __init__(self, seed, over):
        super().__init__(daemon=True)
        self.dice, self.over = random.Random(seed), over
        self.runs = self.killed = 0

    def run(self):
        while not self.over.wait(5):
            both = [subprocess.Popen(command(words=("all",), script=SWEEPS[machine]),
                                     stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
                    for machine in MACHINES]
            self.runs += 2
            if self.dice.random() < 0.2:
                time.sleep(self.dice.uniform(0, 2))
                self.dice.choice(both).kill()
                self.killed += 1
            for one in both:
                one.wait()


def ran(said, summary):
    """From when until when a job ran; None when it was another's turn."""
    if "outcome=skipped" in said:
        return None
    ended = re.search(r"time=(\S+)Z .*outcome=done", said).group(1)
    took = float(re.search(r"seconds=([\d.]+)", summary).group(1))
    until = datetime.datetime.fromisoformat(ended).timestamp()
    return until - took + 0.05, until       # took is rounded


def race(inis):
    """The same job at the same instant, each asking a node of its own."""
    both = [subprocess.Popen(command(inis[machine], ("directory",), SWEEPS[machine]), text=True,
                             stdout=subprocess.PIPE, stderr=subprocess.PIPE)
            for machine in MACHINES]
    said = [one.communicate() for one in both]
    return [ran(err, out) for out, err in said]


def judge_lease(tap):
    """Two nodes give nobody the same turn at once."""
    conflicts = "SHOW STATUS LIKE 'wsrep_local_cert_failures'"
    before = sum(int(sql_of(node, conflicts)[0][1]) for node in NODES)
    inis = {machine: other_ini(f"{machine}.ini", ("host = 127.0.0.1", "host = " + address(node)))
            for machine, node in zip(MACHINES, NODES)}
    wrong, raced, tried = [], 0, 0
    while raced < RACES and tried < 3 * RACES:
        first, second = race(inis)
        tried += 1
        if first is None or second is None:
            raced += 1
            if first is second:
                wrong.append("neither ran")
        elif max(first[0], second[0]) < min(first[1], second[1]):
            raced += 1
            wrong.append((first, second))
    after = sum(int(sql_of(node, conflicts)[0][1]) for node in NODES)
    tap.check(raced == RACES and wrong == [],
              f"of {raced} times that two machines began a job at once, asking two nodes, exactly "
              f"one ran it; {after - before} times the nodes themselves had to choose", wrong[:3])


# --- faults --------------------------------------------------------------------------

def asked_node(_dice):
    return writer()


def other_node(dice):
    asked = writer()
    return dice.choice([node for node in NODES if node != asked])


def one_machine(dice):
    return dice.choice(MACHINES)


def one_proxy(dice):
    return "haproxy-" + dice.choice(MACHINES)


class Undone(Fault):
    """`how` is done to one of those that `part` chooses, and taken back by `back` some
    seconds later. Over it is from the beginning: others could have answered."""

    def __init__(self, name, part, weight, how, seconds):
        super().__init__(name, part, weight)
        (self.how, self.back), self.seconds = how, seconds

    def happen(self, dice):
        one, began = self.part(dice), time.monotonic()
        order(f"{self.how} {one}")
        time.sleep(dice.uniform(*self.seconds))
        order(f"{self.back} {one}")
        return began


# A node is begun again as systemd would, not before five seconds: one that is back before
# the others gave it up keeps them for ten more. It is paused, or split from the others but
# not from who asks it, longer than they wait. One without its disk gets a copy of all.
KILLED, LOST, PAUSED = ("crash", "start"), ("lose", "start"), ("pause", "resume")
SPLIT, AWAY = ("split", "mend"), ("away", "back")


class AllKilled(Fault):
    """As when the power goes: begun again from the one that came furthest."""

    alone = False

    def happen(self, _dice):
        for node in NODES:
            order(f"crash {node}")
        order("start all")
        return time.monotonic()


def cluster_faults():
    return [
        Undone("node killed, the one that is asked", asked_node, 12, KILLED, (5, 8)),
        Undone("node killed, another", other_node, 6, KILLED, (5, 8)),
        Undone("node paused, the one that is asked", asked_node, 6, PAUSED, (6, 12)),
        Undone("node paused, another", other_node, 4, PAUSED, (6, 12)),
        Undone("node split off, the one that is asked", asked_node, 8, SPLIT, (6, 12)),
        Undone("node split off, another", other_node, 4, SPLIT, (6, 12)),
        Undone("node without its disk, was asked", asked_node, 4, LOST, (1, 1)),
        Undone("node without its disk, another", other_node, 4, LOST, (1, 1)),
        Undone("machine of programs cut off", one_machine, 6, AWAY, (5, 10)),
        Undone("HAProxy killed", one_proxy, 6, KILLED, (1, 1)),
        AllKilled("node killed, all three", "all", 2),
    ]


def all_whole():
    """No two things at a time: who came back has what the others have."""
    for node in NODES:
        order(f"whole {node}")
    wait_for(lambda: writer("f1") == writer("f2"), 5)

