#!/usr/bin/env python3
"""wapiti and sqlmap, logged in as each role, against a running Holdfast.

    tools.py FOLDER [SECONDS]   reports go to FOLDER; SECONDS for each role and tool

Says for each what was tried and found; status 1 when something was.
"""

import json
import os
import re
import subprocess
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path[:0] = [os.path.join(HERE, "..", "fixture"), os.path.join(HERE, "..", "web")]
from client import Browser, Tap, one  # noqa: E402
from it_attack import ACCOUNTS  # noqa: E402

BASE = os.environ["HOLDFAST_URL"] + "/"
# Whoever is logged out is attacked by nobody.
NEVER = ("logg-ut",)
# Without those that ask a server of their makers'.
MODULES = "backup,blindsql,crlf,csrf,exec,file,htaccess,methods,permanentxss,redirect," \
          "shellshock,sql,xss,cookieflags,csp,http_headers"
# Found in every demo, and so a sign that the tool is awake: the policy of frames is in the
# CSP, browsers have no XSS filter any more, and HTTPS, which both others are of, is looked
# at by tests/conf/it_nginx.sh.
KNOWN = ("X-Frame-Options is not set", "X-XSS-Protection is not set",
         "Strict-Transport-Security is not set", "Secure flag is not set in the cookie")


def cookie(browser):
    return "; ".join(f"{name}={value}" for name, value in browser.cookies.items())


def looks():
    return int(one("SELECT COUNT(*) FROM access_log"))


def wapiti(who, browser, folder, seconds):
    out = os.path.join(folder, f"wapiti-{who}.json")
    command = ["/usr/bin/python3", os.path.join(HERE, "wapiti_run.py"), "-u", BASE, "--scope", "domain", "-H", f"Cookie: {cookie(browser)}", "-m", MODULES,
               "--max-scan-time", str(seconds), "--max-attack-time", str(max(seconds // 6, 20)), "-d", "4",
               "--max-files-per-dir", "12", "--flush-session", "-f", "json", "-o", out,
               "--no-bugreport", "--store-session", os.path.join(folder, "wapiti"), "-v", "0"]
    for path in NEVER:
        command += ["-x", BASE + path]
    subprocess.run(command, capture_output=True, text=True, check=False, timeout=seconds * 3 + 300)
    if not os.path.exists(out):
        return 0, ["it made no report"]
    with open(out, encoding="utf-8") as file:
        report = json.load(file)
    told = [(kind, it["info"], it["path"]) for part in ("vulnerabilities", "anomalies")
            for kind, each in report[part].items() for it in each]
    known = sum(info.startswith(KNOWN) for _, info, _ in told)
    return known, [it for it in told if not it[1].startswith(KNOWN)]


def sqlmap(who, browser, folder, seconds):
    command = ["sqlmap", "-u", BASE, "--cookie", cookie(browser), "--crawl", "2", "--forms", "--batch",
               "--level", "2", "--risk", "2", "--technique", "BEUS", "--smart", "--threads", "4",
               "--crawl-exclude", "|".join(NEVER), "--dbms", "MySQL", "--flush-session",
               "--disable-coloring", "--output-dir", os.path.join(folder, f"sqlmap-{who}")]
    try:
        said = subprocess.run(command, capture_output=True, text=True, check=False, timeout=seconds).stdout
    except subprocess.TimeoutExpired as late:
        said = (late.stdout or b"").decode("utf-8", "replace")
    tried = len(set(re.findall(r"testing (?:URL|if|for).*?'([^']+)'", said)))
    found = re.findall(r"^Parameter: .*|is vulnerable.*", said, re.M)
    return tried, found


def main():
    folder, seconds = sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 180
    tap = Tap()
    for who in ACCOUNTS:
        browser = Browser(who)
        for tool, enough in ((wapiti, len(KNOWN)), (sqlmap, 20)):
            before = looks()
            awake, found = tool(who, browser, folder, seconds)
            given = looks() - before
            tap.check(not found and awake >= enough and given > 50 and browser.get("/").status == 200,
                      f"{tool.__name__} as {who}: was given {given} pages, found {len(found)}",
                      (found[:6], awake, browser.get("/").status))
    return tap.end()


if __name__ == "__main__":
    sys.exit(main())
