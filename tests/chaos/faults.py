"""What goes wrong, one thing at a time: each does it, waits until it is over, and
says when it began to be over."""

import os
import random
import signal
import subprocess
import threading
import time

from client import processes
from it_bad_days import order
from town import command

DIR = os.environ["HOLDFAST_DIR"]


def pids(*words):
    """Of the processes in whose command line all the words stand."""
    return [pid for pid, line in processes() if all(
        any(word in part for part in line) for word in words)]


def workers(program):
    """Of a program; who supervises them is not among them."""
    mine = []
    for pid in pids(program, DIR):
        try:
            with open(f"/proc/{pid}/comm", encoding="ascii") as file:
                if file.read().startswith(os.path.basename(program)[:15]):
                    mine.append(pid)
        except OSError:
            continue
    return mine


def kill(found, how=signal.SIGKILL):
    for pid in found:
        try:
            os.kill(pid, how)
        except ProcessLookupError:
            pass


class Fault:
    """A name, to which part it is done, and how often of a hundred."""

    alone = True        # somebody else could have answered meanwhile

    def __init__(self, name, part, weight):
        self.name, self.part, self.weight = name, part, weight

    def happen(self, dice):
        """Returns when it was over, on the monotonic clock."""
        raise NotImplementedError


def grown(program):
    """Those of its workers that have lived a while: one that ends at its start again and
    again is not begun a fourth time, and then systemd begins the program anew."""
    return [pid for pid in workers(program) if age(pid) > 1]


def age(pid):
    try:
        return time.time() - os.stat(f"/proc/{pid}").st_ctime
    except OSError:
        return 0


class Killed(Fault):
    """Workers of a program, one after another or all at once, until one is likely to
    have been in the middle of something; multiwatch starts others."""

    def happen(self, dice):
        for _ in range(dice.randint(10, 40)):
            found = grown(self.part)
            kill(dice.sample(found, min(len(found), dice.choice((1, 1, 1, 4)))))
            time.sleep(dice.uniform(0.01, 0.2))
        return time.monotonic()


class Paused(Fault):
    """Stopped in the middle of whatever it does, and let go on."""

    def happen(self, dice):
        found = paused(self.part)
        kill(found, signal.SIGSTOP)
        time.sleep(dice.uniform(1, 8))
        kill(found, signal.SIGCONT)
        return time.monotonic()


def paused(part):
    if part.startswith("holdfast-"):
        return workers(part)[:2]
    if part == "mail":
        return pids("mail_sink.py", DIR)
    return pids(part, DIR)


class Crashed(Fault):
    """Killed with all it started; whoever sees to it starts it again a second later."""

    def happen(self, _dice):
        began = time.monotonic()
        order(f"crash {self.part}")
        time.sleep(1)
        order(f"start {self.part}")
        return began


class Cut(Fault):
    """The line to the database: all of it, or the answers alone."""

    def happen(self, dice):
        order(f"cut-{self.part}")
        time.sleep(dice.uniform(2, 12))
        order(f"mend-{self.part}")
        return time.monotonic()


class Full(Fault):
    """The disk of the database, which may end over it, and is begun again as by systemd."""

    def happen(self, dice):
        order("fill-disk")
        time.sleep(dice.uniform(3, 8))
        order("free-disk")
        order("see-to mariadb")
        return time.monotonic()


class NoMoreLines(Fault):
    """Others have taken every connection that the database gives."""

    def happen(self, dice):
        greedy = []
        for _ in range(200):
            greedy.append(subprocess.Popen(
                ["mariadb", "--no-defaults", "--socket=" + os.environ["DB_SOCKET"],
                 "--user=" + os.environ.get("DB_USER", "root"), "-e", "SELECT SLEEP(8)"],
                stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL))
        kill(workers("holdfast-staff"))     # who have theirs would never notice
        time.sleep(dice.uniform(4, 8))
        for one in greedy:
            one.kill()
            one.wait()
        return time.monotonic()


class NoMoreFiles(Fault):
    """A worker can open nothing more."""

    def happen(self, dice):
        found = workers(self.part)
        for pid in found:
            subprocess.run(["prlimit", f"--pid={pid}", "--nofile=3:4096"], check=False,
                           stderr=subprocess.DEVNULL)
        time.sleep(dice.uniform(2, 6))
        for pid in found:
            subprocess.run(["prlimit", f"--pid={pid}", "--nofile=1024:4096"], check=False,
                           stderr=subprocess.DEVNULL)
        return time.monotonic()


class Skewed(Fault):
    """The database's clock jumps, and jumps back."""

    def happen(self, dice):
        for seconds in (dice.choice((-3600, -90, -2, 2, 90, 3600)), 0):
            with open(DIR + "/clock", "w", encoding="ascii") as file:
                file.write(f"{seconds:+d}\n")
            time.sleep(dice.uniform(2, 5))
        return time.monotonic()


class NoConverter(Fault):
    """What makes PDFs is killed while it makes one."""

    def happen(self, dice):
        end = time.monotonic() + dice.uniform(2, 5)
        while time.monotonic() < end:
            kill(pids("libexec/holdfast-pdf"))
            time.sleep(0.05)
        return time.monotonic()


def all_faults():
    return [
        Killed("workers of staff killed", "holdfast-staff", 12),
        Killed("workers of login killed", "holdfast-login", 4),
        Killed("workers of public killed", "holdfast-public", 4),
        Killed("the letter program's worker killed", "holdfast-letter", 3),
        Paused("workers of staff paused", "holdfast-staff", 5),
        Paused("nginx paused", "nginx", 3),
        Paused("MariaDB paused", "mariadbd", 5),
        Paused("slapd paused", "slapd", 3),
        Paused("the mail server paused", "mail", 3),
        Crashed("nginx killed", "nginx", 4),
        Crashed("MariaDB killed", "mariadb", 12),
        Crashed("slapd killed", "slapd", 4),
        Crashed("the mail server killed", "mail", 4),
        Crashed("staff's supervisor killed", "staff", 4),
        Cut("line to the database cut", "line", 6),
        Cut("answers of the database cut", "answers", 6),
        Full("disk full", "mariadb", 5),
        NoMoreLines("no connection left", "mariadb", 4),
        NoMoreFiles("no file left", "holdfast-staff", 4),
        Skewed("clock of the database moved", "mariadb", 4),
        NoConverter("WeasyPrint killed", "converter", 3),
    ]


class Sweeps(threading.Thread):
    """The jobs as timers start them, one after another, and now and then killed."""

    def __init__(self, seed, over):
        super().__init__(daemon=True)
        self.dice, self.over = random.Random(seed), over
        self.runs = self.killed = 0

    def run(self):
        while not self.over.wait(3):
            victim = subprocess.Popen(command(words=("all",)), stdout=subprocess.DEVNULL,
                                      stderr=subprocess.DEVNULL)
            self.runs += 1
            if self.dice.random() < 0.3:
                time.sleep(self.dice.uniform(0, 2))
                victim.kill()
                self.killed += 1
            victim.wait()
