"""What people of the town do in Holdfast by its pages, through nginx and TLS.

    pages.py work     a leader asks a coordinator, who hears by e-mail and accepts
    pages.py again    what they did is there
"""
import os
import re
import subprocess
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path[:0] = [os.path.join(HERE, "..", "fixture"), os.path.join(HERE, "..", "notify")]
from client import Browser, one, wait_for  # noqa: E402
from post import mails, text  # noqa: E402

PASSWORD = "Sommer-2031-skog"
CASE = """SELECT c.number FROM casefile c JOIN person p ON p.id = c.person
           WHERE p.name = 'Ylva Storholmen'"""


def path_of(page):
    return f"/sak/{one(CASE)}/koordinator/{page}"


def ask(lars):
    path = path_of("tilbud")
    page = lars.get(path)
    eva = re.search(r'value="(\d+)"[^>]*>(?:(?!</label>).)*?Eva ', page.text, re.S)
    assert eva, (page.status, page.text)
    answer = lars.post(path, {**page.hidden(path), "koordinator": eva.group(1),
                              "timer": "4", "avklart": "ja"})
    assert answer.status == 303, (answer.status, answer.text)


def work():
    ask(Browser("lars.leder", PASSWORD))
    subprocess.run(["systemctl", "start", "holdfast-sweep@all"], check=True)
    got = wait_for(lambda: mails("eva.ekspert"))
    assert got and "spurt om å ta 1 sak" in text(got[-1]), [text(m) for m in got]
    # As Active Directory lets her write it.
    eva = Browser("KOMMUNE\\eva.ekspert", PASSWORD)
    path = path_of("svar")
    answer = eva.fill(path, path, svar="ja", habil="ja")
    assert answer.status == 303, (answer.status, answer.text)
    again()


def again():
    holder = one(f"""SELECT e.username FROM strand s JOIN employee e ON e.id = s.holder
                      WHERE s.casefile = (SELECT id FROM casefile WHERE number = ({CASE}))""")
    assert holder == "eva.ekspert", holder
    page = Browser("eva.ekspert", PASSWORD).get(f"/sak/{one(CASE)}")
    assert page.status == 200 and "Ylva Storholmen" in page.text, page.status


if __name__ == "__main__":
    {"work": work, "again": again}[sys.argv[1]]()
