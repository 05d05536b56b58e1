#!/usr/bin/env python3
"""What a telephone on a bad line has to fetch before a family can write: the first view of
the form with a card's code, and all that it loads, without scripts. Run by it_weight.sh.
"""

import gzip
import os
import re
import socket
import sys

sys.path.insert(0, os.path.join(os.path.dirname(__file__), "..", "fixture"))
from client import URL, Tap  # noqa: E402

MOST = 60000
FORM = "/tilbakemelding?kode=ABCD-EFGH-JKLM"
LINKED = re.compile(r'<link[^>]*\brel="(?:stylesheet|icon|preload)"[^>]*>')
# A browser fetches a font when something is written with it.
LIGHT = re.compile(r"\[data-light\][^{}]*\{[^}]*font-family:\s*system-ui", re.S)


def fetched(path):
    """Every byte that comes over the wire, and what was in it."""
    line = socket.create_connection((URL.hostname, URL.port), 20)
    line.sendall(f"GET {path} HTTP/1.1\r\nHost: {URL.hostname}\r\nAccept-Encoding: gzip\r\n"
                 "Accept-Language: nb\r\nConnection: close\r\n\r\n".encode())
    answer = b""
    while piece := line.recv(65536):
        answer += piece
    line.close()
    head, body = answer.split(b"\r\n\r\n", 1)
    assert head.splitlines()[0].split()[1] == b"200", (path, head)
    if b"content-encoding: gzip" in head.lower():
        body = gzip.decompress(body)
    return len(answer), body.decode("utf-8", "replace")


def loaded(page):
    """Style sheets, pictures and fonts, as a browser without scripts finds them."""
    found = [re.search(r'href="([^"]+)"', link).group(1) for link in LINKED.findall(page)]
    return found + re.findall(r'<img[^>]*\bsrc="([^"]+)"', page)


def run(tap):
    size, page = fetched(FORM)
    sizes, todo, light = {"the page": size}, loaded(page), False
    while todo:
        path = todo.pop()
        if path in sizes or path.startswith("data:"):
            continue
        sizes[path], text = fetched(path)
        if path.endswith(".css"):
            light |= bool(LIGHT.search(text))
            folder = path.rsplit("/", 1)[0]
            todo += [url if url.startswith("/") else f"{folder}/{url}" for url in
                     re.findall(r'url\(["\']?([^"\')#]+?)["\']?\)', text)
                     if not url.startswith("data:") and not url.endswith(".woff2")]
    total = sum(sizes.values())
    print(f"# {total} bytes: " + ", ".join(f"{n} {what}" for what, n in sizes.items()))
    tap.check("<script" not in page and 'name="melding"' in page and len(sizes) > 1,
              "the form is whole without scripts, and has a style", sizes)
    tap.check("data-light" in page.split(">", 2)[1] and light,
              "no font is fetched: what is light is written with the telephone's own")
    tap.check(total < MOST, f"with all it loads it is under {MOST} bytes", total)


if __name__ == "__main__":
    TAP = Tap()
    run(TAP)
    sys.exit(TAP.end())
