#!/usr/bin/env python3
"""A password goes from the browser to nginx and through one bind; afterwards no
process of ours has it in memory, and between us and the directory it was never in
clear. Each search is shown to find the password where it is known to be."""

import os
import re
import signal
import subprocess
import sys
import time

sys.path.insert(0, os.path.join(os.path.dirname(__file__), "..", "fixture"))
from client import PASSWORD, Browser, Tap, processes  # noqa: E402

SECRET = "Kystlinje-7391-Varde"
WRONG = "Feilskrevet-5520-Odde"
SHADOW = 1 << 30    # larger mappings are a sanitizer's own books, not our data


def set_password(username, password):
    """As she would herself: one the administrator sets must be changed first."""
    env = os.environ
    dn = f"uid={username},ou=personer,{env['LDAP_BASE']}"
    subprocess.run(
        ["ldapmodify", "-x", "-H", env["LDAP_URI"], "-D", dn, "-w", PASSWORD],
        input=f"dn: {dn}\nchangetype: modify\nreplace: userPassword\n"
              f"userPassword: {password}\n",
        text=True, check=True, capture_output=True)


def found_in_memory(pid, secret):
    """How often the secret stands in the writable memory of a process."""
    hits, needle = 0, secret.encode()
    with open(f"/proc/{pid}/maps", encoding="ascii") as maps, \
            open(f"/proc/{pid}/mem", "rb") as mem:
        for line in maps:
            span, rights = line.split()[:2]
            if not rights.startswith("rw"):
                continue
            first, last = (int(x, 16) for x in span.split("-"))
            if last - first > SHADOW:
                continue
            try:
                mem.seek(first)
                hits += mem.read(last - first).count(needle)
            except (OSError, ValueError, OverflowError):
                continue
    return hits


def ours():
    """Every process of this Holdfast: program name to pids."""
    conf = os.environ["HOLDFAST_DIR"] + "/holdfast.ini"
    found = {}
    for pid, words in processes():
        name = os.path.basename(words[0])
        if conf in words and name.startswith("holdfast-"):
            found.setdefault(name, []).append(pid)
    return found


def control(secret):
    """A process that does have it: the search must find it there."""
    with subprocess.Popen(
            [sys.executable, "-c", "import sys, time\nx = sys.stdin.read()\n"
             "print('ready', flush=True)\ntime.sleep(60)"],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as child:
        child.stdin.write(secret)
        child.stdin.close()
        child.stdout.readline()
        hits = found_in_memory(child.pid, secret)
        child.send_signal(signal.SIGKILL)
    return hits


def ldap_port():
    conf = open(os.environ["HOLDFAST_DIR"] + "/holdfast.ini", encoding="utf-8").read()
    return re.search(r"uri = ldap://[^:]+:(\d+)", conf).group(1)


def capture(port, work):
    """Bytes that cross loopback to or from the port while work() runs."""
    file = os.environ["HOLDFAST_DIR"] + "/capture"
    with subprocess.Popen(["tcpdump", "-U", "-i", "lo", "-s", "0", "-Z", "root",
                           "-w", file, "port", port],
                          stderr=subprocess.PIPE, text=True) as tcpdump:
        while "listening" not in tcpdump.stderr.readline():
            pass
        work()
        time.sleep(1)
        tcpdump.terminate()
    with open(file, "rb") as packets:
        return packets.read()


def bind_in_clear(port):
    """What we never do; refused or not, the password is on the wire by then."""
    subprocess.run(["ldapwhoami", "-x", "-H", f"ldap://127.0.0.1:{port}", "-D",
                    f"uid=kari.koordinator,ou=personer,{os.environ['LDAP_BASE']}",
                    "-w", SECRET], capture_output=True, check=False)


def main():
    tap = Tap()
    set_password("kari.koordinator", SECRET)
    answers = []

    def logins():
        for _ in range(4):
            answers.append(Browser().login("kari.koordinator", SECRET).status)
        answers.append(Browser().login("kari.koordinator", WRONG).status)

    port = ldap_port()
    wire = capture(port, logins)
    tap.check(answers == [303] * 4 + [422], "four logins, and one that is refused",
              answers)
    tap.check(len(wire) > 4000, "the capture saw them", len(wire))
    tap.check(SECRET.encode() not in wire and WRONG.encode() not in wire,
              "no password crossed to the directory in clear")
    tap.check(SECRET.encode() in capture(port, lambda: bind_in_clear(port)),
              "a bind in clear would have been seen")
    tap.check(control(SECRET) > 0, "the search finds a password that is in memory")
    processes = ours()
    tap.check({"holdfast-login", "holdfast-staff", "holdfast-public"} <=
              set(processes), "all programs are looked at", list(processes))
    for name, pids in sorted(processes.items()):
        for secret, what in ((SECRET, "the right"), (WRONG, "a wrong")):
            hits = [found_in_memory(pid, secret) for pid in pids]
            tap.check(sum(hits) == 0, f"{name}: {what} password is in no memory", hits)
    return tap.end()


if __name__ == "__main__":
    sys.exit(main())
