"""What tests of drafts have in common: whose they are, how one is kept, what a
form shows of it, and how a session runs out in the meantime."""

import html
import re

from client import PASSWORD, one, sql, wait_for
from it_bad_days import waiting as waiting_case

TEXT = "Æ skriv om ei familie & <b>alt</b> dei treng, 100 % + litt til. " * 78
LONG = TEXT[:5000]
KEPT = "Vi tok vare på det du skrev"


def of(username):
    return f"(SELECT id FROM employee WHERE username = '{username}')"


def drafts(username):
    return int(one(f"SELECT COUNT(*) FROM draft WHERE employee = {of(username)}"))


def clear():
    sql("DELETE FROM draft")


def waiting(n=0):
    """Path of the offer of a case that waits in Lise's unit, without a wish."""
    return f"/sak/{waiting_case(n)}/koordinator/tilbud"


def shown(answer, name="beskjed"):
    """What stands in a text area of the page."""
    area = re.search(rf'<textarea[^>]* name="{name}"[^>]*>(.*?)</textarea>',
                     answer.text, re.S)
    return html.unescape(area.group(1)) if area else None


def opened(browser, path):
    """The hidden fields of a form as the page has them."""
    return browser.get(path).hidden(path)


def save(browser, form, **fields):
    """As the script does while somebody types."""
    return browser.post("/utkast", {**form, **fields, "stille": "ja"})


def lapse(username, column="seen", interval="20 MINUTE"):
    sql(f"UPDATE session SET {column} = {column} - INTERVAL {interval} "
        f"WHERE employee = {of(username)}")


def enter(browser, username, to="/"):
    """Through the door in the same browser, on the way to a page."""
    def knock():
        door = browser.get("/logg-inn?til=" + to)
        answer = door.status == 200 and browser.post("/logg-inn", {
            **door.hidden("/logg-inn"), "username": username, "password": PASSWORD})
        return answer and answer.status != 429 and answer
    return wait_for(knock)
