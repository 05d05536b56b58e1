"""The mail sink's Maildir, and a database that believes in another time."""

import datetime
import email
import email.policy
import glob
import os
import re
import sys
import zoneinfo

sys.path.insert(0, os.path.join(os.path.dirname(__file__), "..", "fixture"))
from client import one, sql  # noqa: E402

OSLO = zoneinfo.ZoneInfo("Europe/Oslo")


def mails(username=None):
    """What the sink has taken, oldest first; to one person, or all."""
    found = []
    for path in glob.glob(os.environ["MAIL_DIR"] + "/new/*"):
        with open(path, "rb") as file:
            found.append((os.stat(path).st_mtime_ns,
                          email.message_from_binary_file(
                              file, policy=email.policy.default)))
    found = [mail for _, mail in sorted(found, key=lambda pair: pair[0])]
    if username is None:
        return found
    to = one(f"SELECT mail FROM employee WHERE username = '{username}'")
    return [mail for mail in found if to in mail["To"]]


def forget():
    """As if nothing had been sent."""
    for path in glob.glob(os.environ["MAIL_DIR"] + "/new/*"):
        os.unlink(path)


def text(mail):
    return mail.get_body(("plain",)).get_content()


def html(mail):
    return mail.get_body(("html",)).get_content()


def employee(username):
    return one(f"SELECT id FROM employee WHERE username = '{username}'")


def at(day, hour=8, minute=0):
    """From now on that is the time for every account but root's."""
    moment = datetime.datetime(day.year, day.month, day.day, hour, minute,
                               tzinfo=OSLO)
    sql(f"SET GLOBAL init_connect = 'SET timestamp = {moment.timestamp():.0f}'")


def first_monday():
    """Of September next year: a month without holidays, and after today."""
    day = datetime.date(datetime.date.today().year + 1, 9, 1)
    return day + datetime.timedelta(days=-day.weekday() % 7)


def plain(mail):
    """What an e-mail says, without what differs each time."""
    said = [f"{name}: {'...' if name in ('Date', 'Message-ID') else value}"
            for name, value in mail.items()
            if not name.startswith("X-") or name.startswith("X-Auto")]
    for part in mail.walk():
        if not part.is_multipart():
            said += ["", f"----- {part['Content-Type']}",
                     part.get_content().replace("\r\n", "\n")]
    said = re.sub(r'boundary="?-+\w+"?', "boundary=...", "\n".join(said))
    return said.replace(os.environ["HOLDFAST_URL"], "http://holdfast.example")
