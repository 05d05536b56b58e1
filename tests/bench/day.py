#!/usr/bin/env python3
"""A day of work in a minute: many people at once, each with a session, through nginx.

  day.py URL PEOPLE SECONDS     roles and paths as lines "token<TAB>role<TAB>start"

Each opens a page, follows a link of it as somebody in that role would, thinks for a
second, and goes on. Prints for each page how often it was opened, its median, its
99th percentile in ms and what went wrong; status 1 when a page is over the bound.
"""

import asyncio
import random
import re
import sys
import time
import urllib.parse

BOUND = 25      # ms
THINK = 1.0     # s, on average
LINK = re.compile(r'<a [^>]*href="(/[^"#]*)"')
PLACE = re.compile(r'name="(etter)" value="(\d+)"')


def pattern(path):
    path = path.split("?")[0]
    path = re.sub(r"/sak/\d{4}-\d+/\w+", "/sak/{case}/{strand}", path)
    path = re.sub(r"/sak/\d{4}-\d+", "/sak/{case}", path)
    path = re.sub(r"/enhet/[\w-]+", "/enhet/{word}", path)
    return re.sub(r"/\d+", "/{id}", path)


class Figures:
    def __init__(self):
        self.took, self.wrong = {}, {}

    def add(self, page, ms, status):
        self.took.setdefault(page, []).append(ms)
        if status >= 400:
            self.wrong.setdefault(page, []).append(status)

    def print(self):
        bad = 0
        print(f"{'page':36} {'opened':>7} {'median':>8} {'p99':>8} wrong")
        for page, took in sorted(self.took.items()):
            took.sort()
            p99 = took[min(len(took) - 1, int(len(took) * .99))]
            wrong = self.wrong.get(page, [])
            bad += len(wrong) > 0 or (p99 > BOUND and len(took) >= 100)
            print(f"{page:36} {len(took):7} {took[len(took) // 2]:8.1f} {p99:8.1f} "
                  f"{len(wrong) or ''}")
        every = sorted(ms for took in self.took.values() for ms in took)
        print(f"{'all':36} {len(every):7} {every[len(every) // 2]:8.1f} "
              f"{every[int(len(every) * .99)]:8.1f} "
              f"{sum(map(len, self.wrong.values())) or ''}")
        return bad


class Person:
    """One browser, one line to the server."""

    def __init__(self, host, port, token, start, figures, seed):
        self.host, self.port, self.token = host, port, token
        self.start, self.figures = start, figures
        self.dice = random.Random(seed)
        self.reader = self.writer = None

    async def send(self, method, path, body=""):
        if self.writer is None:
            self.reader, self.writer = await asyncio.open_connection(
                self.host, self.port)
        head = (f"{method} {path} HTTP/1.1\r\nHost: {self.host}\r\n"
                f"Cookie: holdfast={self.token}\r\n")
        if method == "POST":
            head += ("Content-Type: application/x-www-form-urlencoded\r\n"
                     f"Content-Length: {len(body)}\r\n")
        began = time.perf_counter()
        self.writer.write((head + "\r\n" + body).encode())
        raw = await self.reader.readuntil(b"\r\n\r\n")
        status = int(raw.split(None, 2)[1])
        fields = dict(line.lower().split(b": ", 1)
                      for line in raw.split(b"\r\n")[1:] if b": " in line)
        text = await self.body(fields)
        took = (time.perf_counter() - began) * 1000
        self.figures.add(f"{method} {pattern(path)}", took, status)
        if fields.get(b"connection") == b"close":
            self.writer.close()
            self.writer = None
        return status, fields.get(b"location", b"").decode(), text

    async def body(self, fields):
        if b"content-length" in fields:
            return (await self.reader.readexactly(
                int(fields[b"content-length"]))).decode()
        text = b""
        while (size := int((await self.reader.readline()), 16)) > 0:
            text += await self.reader.readexactly(size)
            await self.reader.readexactly(2)
        await self.reader.readexactly(2)
        return text.decode()

    def hidden(self, text, action):
        form = re.search(rf'<form[^>]*action="{action}"[^>]*>(.*?)</form>', text, re.S)
        return dict(re.findall(r'type="hidden" name="(\w+)" value="([^"]*)"',
                               form.group(1))) if form else None

    async def search(self, text):
        fields = self.hidden(text, "/sok")
        if fields is None:
            return
        name = self.dice.choice(["Kari Hansen", "Ola", "Nils Ånd", "2020-00123",
                                 "3.9.2015", "Anne Berg 1.2.1980", "åse"])
        status, location, _ = await self.send("POST", "/sok", urllib.parse.urlencode(
            {**fields, "sok": name}))
        if status == 303:
            await self.send("GET", location)

    def next(self, text):
        """Mostly a case or a list; sometimes another page of the same list."""
        places = PLACE.findall(text)
        if places and self.dice.random() < .3:
            return f"{self.start}?{places[0][0]}={places[0][1]}"
        links = [link for link in LINK.findall(text)
                 if "eksport" not in link and link != "/drift"]
        return self.dice.choice(links) if links else "/"

    async def work(self, until):
        await asyncio.sleep(self.dice.random() * THINK)
        path = self.start
        while time.monotonic() < until:
            status, _, text = await self.send("GET", path)
            if self.dice.random() < .1:
                await self.search(text)
            path = self.next(text) if status == 200 and self.dice.random() < .75 \
                else self.start
            await asyncio.sleep(self.dice.uniform(.5, 1.5) * THINK)


async def day(url, people, seconds, lines):
    place = urllib.parse.urlsplit(url)
    figures = Figures()
    until = time.monotonic() + seconds
    await asyncio.gather(*(
        Person(place.hostname, place.port, *line.rstrip("\n").split("\t")[::2],
               figures, n).work(until)
        for n, line in zip(range(people), lines)))
    return figures.print()


if __name__ == "__main__":
    sys.exit(asyncio.run(day(sys.argv[1], int(sys.argv[2]), int(sys.argv[3]),
                             sys.stdin.readlines())) > 0)
