#!/usr/bin/env python3
"""Until when the certificates are good of what is reached by TLS, as operations see it; run by
it_certificates.sh."""

import datetime
import os
import re
import socket
import ssl
import subprocess
import sys
import threading
import time

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path[:0] = [os.path.join(HERE, "..", part) for part in ("web", "fixture")]
from client import Browser, OSLO, Tap, one, sql, words_of  # noqa: E402
from town import DIR, INI, other_ini, run_sweep  # noqa: E402

PAGE = "/drift"


class Server:
    """Shows a certificate that is good for so many days, after STARTTLS where `greets`."""

    def __init__(self, days, *, greets=False, silent=False):
        self.greets, self.silent, self.asked = greets, silent, 0
        name = f"{DIR}/certificate-{days}-{greets}"
        subprocess.run(["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256",
                        "-nodes", "-keyout", name + ".key", "-out", name + ".pem", "-subj", "/CN=holdfast",
                        "-days", str(days)], check=True, capture_output=True)
        self.context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        self.context.load_cert_chain(name + ".pem", name + ".key")
        self.line = socket.create_server(("127.0.0.1", 0))
        self.port = self.line.getsockname()[1]
        threading.Thread(target=self.run, daemon=True).start()

    def run(self):
        while True:
            try:
                line = self.line.accept()[0]
            except OSError:
                return
            threading.Thread(target=self.talk, args=(line,), daemon=True).start()

    def talk(self, line):
        self.asked += 1
        try:
            if self.silent:
                time.sleep(20)
            if self.greets:
                line.sendall(b"220 post ESMTP\r\n")
                line.recv(1000)
                line.sendall(b"250-post\r\n250 STARTTLS\r\n")
                line.recv(1000)
                line.sendall(b"220 now\r\n")
            with self.context.wrap_socket(line, server_side=True) as safe:
                if self.greets:
                    safe.recv(1000)
                    safe.sendall(b"250 post\r\n")
                safe.recv(1000)
        except OSError:
            pass

    def stop(self):
        self.line.shutdown(socket.SHUT_RDWR)
        self.line.close()


def conf(name, site, directory, mail):
    with open(INI, encoding="utf-8") as file:
        text = file.read()
    origin, uri, server = (re.search(rf"^{key} = .*$", text, re.M).group()
                           for key in ("origin", "uri", "server"))
    tls = [("start_tls = yes", "start_tls = no")] if directory.startswith("ldaps") else []
    return other_ini(name, *tls, (origin, f"origin = {site}"), (uri, f"uri = {directory}"),
                     (server, f"server = {mail}\ntimeout_seconds = 2"), ("tls = no\nsender", "tls = yes\nsender"))


def asked(ini):
    """Another day."""
    sql("UPDATE certificate SET asked = asked - INTERVAL 13 HOUR")
    return again(ini)


def again(ini):
    ran = run_sweep("certificates", conf=ini)
    assert ran.returncode == 0, ran
    return re.search(r'job=certificates outcome=done note="([^"]*)"', ran.stderr).group(1)


def kept():
    """Owner, host, and in how many days it ends."""
    return [(owner, host, None if days == "NULL" else int(days)) for owner, host, days in sql(
        """SELECT owner, host, ROUND(TIMESTAMPDIFF(SECOND, UTC_TIMESTAMP(), ends) / 86400) FROM certificate
           ORDER BY owner, host""")]


def shown():
    page = Browser("odd.drift").get(PAGE)
    found = re.search(r'id="sertifikater".*?</section>', page.text, re.S)
    return words_of(found.group()) if found else ""


def main():
    tap = Tap()
    tap.check(again(INI) == "0 asked, 0 without an answer" and kept() == [] and shown() == "",
              "where nothing is reached by TLS nothing is asked")
    site, first, second, mail = Server(12), Server(400), Server(90), Server(200, greets=True)
    hosts = [f"https://127.0.0.1:{site.port}", f"ldaps://127.0.0.1:{first.port}/",
             f"ldaps://127.0.0.1:{second.port}", f"smtp://127.0.0.1:{mail.port}"]
    ini = conf("tls.ini", hosts[0], " ".join(hosts[1:3]), hosts[3])
    note = again(ini)
    tap.check(note == "4 asked, 0 without an answer" and kept() == [
        ("site", hosts[0], 12), *sorted([("directory", hosts[1], 400), ("directory", hosts[2], 90)]),
        ("mail", hosts[3], 200)], "each says until when it is good, by STARTTLS as well", (note, kept()))
    text = shown()
    ends = one("SELECT ends FROM certificate WHERE owner = 'site'")
    day = datetime.datetime.fromisoformat(ends + "+00:00").astimezone(OSLO).date()
    tap.check(re.search(r"1[12] dager igjen", text) and text.count("dager igjen") == 1 and
              f"{day.day}. " in text and str(day.year) in text and "Svarte ikke" not in text,
              "operations see which one ends within a month", text)
    counts = [s.asked for s in (site, first, second, mail)]
    tap.check(again(ini) == "asked less than twelve hours ago" and
              [s.asked for s in (site, first, second, mail)] == counts, "and they are not asked each time", counts)
    sql("UPDATE certificate SET ends = UTC_TIMESTAMP() - INTERVAL 1 HOUR WHERE owner = 'mail'")
    tap.check("Gikk ut" in shown(), "one that has ended is told of as such", shown())

    first.stop()
    second.silent = True
    began = time.monotonic()
    note = asked(ini)
    took = time.monotonic() - began
    tap.check(note == "4 asked, 2 without an answer" and took < 8 and
              [days for owner, _, days in kept() if owner == "directory"] == [None, None] and
              ("site", hosts[0], 12) in kept() and shown().count("Svarte ikke") == 2,
              "one that is gone and one that is silent are noted, and the others asked", (note, took, kept()))
    note = asked(conf("fewer.ini", hosts[0], "ldap://127.0.0.1:1", hosts[3]))
    tap.check(note == "2 asked, 0 without an answer" and [owner for owner, *_ in kept()] == ["site", "mail"],
              "what the settings do not name any more is forgotten", (note, kept()))
    plain = socket.create_server(("127.0.0.1", 0))
    note = asked(conf("plain.ini", f"https://127.0.0.1:{plain.getsockname()[1]}", "ldap://127.0.0.1:1", hosts[3]))
    tap.check(note == "2 asked, 1 without an answer", "what speaks no TLS is no answer", note)
    return tap.end()


if __name__ == "__main__":
    sys.exit(main())
