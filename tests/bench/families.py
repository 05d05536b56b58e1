#!/usr/bin/env python3
"""What strangers can find out or bring about at the families' form: `make families`.

Ten thousand codes that are none, and a burst of two thousand forms while staff work;
from fifty addresses of the loopback, since the web server counts each. Told as figures,
with what is promised; run by families.sh in a Holdfast of its own.
"""

import http.client
import math
import os
import random
import re
import statistics
import subprocess
import sys
import threading
import time
import urllib.parse

sys.path.insert(0, os.path.join(os.path.dirname(__file__), "..", "fixture"))
from client import Browser, one, sql  # noqa: E402

URL = urllib.parse.urlsplit(os.environ["HOLDFAST_URL"])
ADDRESSES = [f"127.0.9.{n}" for n in range(1, 51)]
CODES = int(os.environ.get("CODES", "10000"))
FORMS = int(os.environ.get("FORMS", "2000"))
SECONDS = int(os.environ.get("SECONDS_EACH", "60"))
ALPHABET = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"
missed = []


def promise(what, figure, good):
    print(f"{'ok' if good else 'MISSED':7} {what}: {figure}", flush=True)
    if not good:
        missed.append(what)


def ask(source, method, path, body=None):
    """Status, length, milliseconds and text of one request from that address."""
    line = http.client.HTTPConnection(URL.hostname, URL.port, timeout=30,
                                      source_address=(source, 0))
    headers = {"Accept-Language": "nb"}
    if body is not None:
        headers["Content-Type"] = "application/x-www-form-urlencoded"
    line.connect()
    began = time.perf_counter()
    line.request(method, path, body=body, headers=headers)
    answer = line.getresponse()
    text = answer.read()
    took = (time.perf_counter() - began) * 1000
    line.close()
    return answer.status, len(text), took, text, answer.getheader("Location")


# --- codes ---------------------------------------------------------------------

def code_of(n):
    """A code of ours, whose hash is put into the table by the program's own rule."""
    out = ""
    while len(out) < 12:
        out += ALPHABET[n % 32]
        n //= 32
    return out


def hash_of(code):
    import hashlib
    return hashlib.blake2b(code.encode(), digest_size=32,
                           key=b"holdfast feedback code v1").hexdigest()


def fill_codes(kinds):
    """Every code of those that are over or used up, each on a row of its own."""
    strands = sql("SELECT id, holder FROM strand WHERE live = 1")
    rows = []
    for n, (code, kind) in enumerate(kinds):
        if kind == "wrong":
            continue
        strand, holder = strands[n % len(strands)]
        ended = "'2026-01-01', 'revoked', 0, NULL"
        if kind == "used":
            ended = "NULL, NULL, 5, '2099-01-01'"
        rows.append(f"({strand}, {holder}, LPAD({n}, 22, 'a'), '{hash_of(code)}', "
                    f"'2026-01-01', {holder}, {ended})")
    # One in force a case is what the table allows; here each may be.
    sql("ALTER TABLE feedback_code DROP KEY feedback_code_live, "
        "ADD KEY feedback_code_plain (strand)")
    for at in range(0, len(rows), 500):
        sql("INSERT INTO feedback_code (strand, coordinator, salt, hash, made, made_by, "
            "ended, end_why, used, used_on) VALUES " + ",".join(rows[at:at + 500]))


def mann_whitney(one_, other):
    """The two-sided z of the rank sum, ties halved."""
    ranked = sorted([(v, 0) for v in one_] + [(v, 1) for v in other])
    ranks, i = [0.0, 0.0], 0
    while i < len(ranked):
        j = i
        while j < len(ranked) and ranked[j][0] == ranked[i][0]:
            j += 1
        for k in range(i, j):
            ranks[ranked[k][1]] += (i + j + 1) / 2
        i = j
    n, m = len(one_), len(other)
    u = ranks[0] - n * (n + 1) / 2
    return (u - n * m / 2) / math.sqrt(n * m * (n + m + 1) / 12)


def codes():
    kinds = [(code_of(7919 * (n + 1) ** 2), ("wrong", "over", "used")[n % 3])
             for n in range(CODES)]
    fill_codes(kinds)
    random.Random(1).shuffle(kinds)
    seen = {"wrong": [], "over": [], "used": []}
    shapes, began = set(), time.monotonic()
    for n, (code, kind) in enumerate(kinds):
        # Not so fast that the web server answers instead.
        time.sleep(max(0, began + n / 400 - time.monotonic()))
        status, length, took, text, _ = ask(ADDRESSES[n % 50], "GET",
                                            f"/tilbakemelding?kode={code}")
        shapes.add((status, length, "Koden virker ikke".encode() in text))
        seen[kind].append(took)
    print(f"{CODES} codes in {time.monotonic() - began:.0f} s, median ms: " + ", ".join(
        f"{kind} {statistics.median(v):.3f}" for kind, v in seen.items()))
    promise("status, length and words of wrong, over and used up", shapes,
            len(shapes) == 1 and next(iter(shapes))[0] == 200)
    for one_, other in (("wrong", "over"), ("wrong", "used"), ("over", "used")):
        z = mann_whitney(seen[one_], seen[other])
        promise(f"Mann-Whitney z of {one_} against {other} (|z| < 2.58)", f"{z:.2f}",
                abs(z) < 2.58)
    many = [ask("127.0.8.1", "GET", "/tilbakemelding?kode=AAAA")[0] for _ in range(200)]
    promise("two hundred at once from one address: how many are answered 429",
            many.count(429), many.count(429) > 100)


# --- a burst -------------------------------------------------------------------

def staff(until, times):
    """A leader, her desk, her list and one of its cases, without a pause."""
    who = Browser("lise.leder")
    page = who.get("/enhet/familietjenesten").text
    case = re.search(r'href="(/sak/\d{4}-\d+)"', page).group(1)
    while time.monotonic() < until:
        for path in ("/", "/enhet/familietjenesten", case):
            began = time.perf_counter()
            assert who.get(path).status == 200
            times.append((time.perf_counter() - began) * 1000)
            time.sleep(0.02)


def p99(times):
    return sorted(times)[int(len(times) * 0.99)]


def family(source, number, unit, received):
    """Forms from one address, evenly over the time; what is refused is sent again."""
    for n in range(number):
        began = time.monotonic()
        while True:
            form = ask(source, "GET", "/tilbakemelding")[3].decode()
            token = re.search(r'name="csrf" value="(\w+)"', form)
            if token:
                break
            time.sleep(0.2)
        time.sleep(2.05)
        body = urllib.parse.urlencode({
            "csrf": token.group(1), "sprak": "nb", "om": "koordinator", "tjeneste": unit,
            "melding": f"Nummer {n} fra {source}", "onskesvar": "nei"})
        while True:
            status, _, _, _, where = ask(source, "POST", "/tilbakemelding/send", body)
            if status == 303:
                received.append(where)
                break
            time.sleep(0.5)
        time.sleep(max(0, SECONDS / number - (time.monotonic() - began)))


def senders(each, unit, received):
    """Three a time and address: each must look at its form for two seconds."""
    parts = [each // 3 + (k < each % 3) for k in range(3)]
    return [threading.Thread(target=family, args=(a, n, unit, received))
            for a in ADDRESSES for n in parts if n]


def burst():
    unit = one("SELECT id FROM unit WHERE code = 'familietjenesten'")
    idle, busy, received = [], [], []
    staff(time.monotonic() + 20, idle)
    threads = senders(FORMS // 50, unit, received)
    began = time.monotonic()
    for t in threads:
        t.start()
    staff(began + SECONDS, busy)
    for t in threads:
        t.join()
    took = time.monotonic() - began
    for _ in range(3):
        subprocess.run(os.environ["SWEEP"].split(), check=True, capture_output=True)
    kept = int(one("SELECT COUNT(*) FROM feedback WHERE text LIKE 'Nummer %'"))
    print(f"{len(received)} forms received in {took:.0f} s; staff {len(idle)} pages idle, "
          f"{len(busy)} meanwhile")
    promise("forms that were received and kept", f"{kept} of {len(received)}",
            kept == len(received) == FORMS // 50 * 50)
    promise("staff p99 in ms, idle and meanwhile (under twice)",
            f"{p99(idle):.1f} {p99(busy):.1f}", p99(busy) < 2 * p99(idle))
    told = sql("SELECT employee, COUNT(*) FROM alert WHERE kind = 'heard' GROUP BY employee")
    promise("alerts to each who is told", told, bool(told) and all(n == "1" for _, n in told))
    mails = one("SELECT COUNT(*) FROM mail m JOIN employee e ON e.id = m.employee "
                "WHERE e.username = 'lise.leder'")
    promise("e-mails to the leader (one digest a day at most)", mails, int(mails) <= 1)


if __name__ == "__main__":
    codes()
    burst()
    sys.exit(1 if missed else 0)
