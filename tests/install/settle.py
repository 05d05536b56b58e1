"""Writes settings into holdfast.ini as a person would: over the line that has the same name
in the same section, whether it was a remark or not.

    settle.py FILE <SETTINGS
"""
import re
import sys


def settle(lines, section, name, value):
    """The lines with one setting more; what has no line there is a mistake of the handbook."""
    within = None
    for i, line in enumerate(lines):
        if found := re.match(r"\[(\w+)\]", line):
            within = found.group(1)
        elif within == section and re.match(rf";?{name} *=", line):
            lines[i] = f"{name} = {value}\n"
            return
    sys.exit(f"no [{section}] {name} in the sample")


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        lines = file.readlines()
    section = None
    for line in sys.stdin.read().splitlines():
        if found := re.match(r"\[(\w+)\]", line):
            section = found.group(1)
        elif "=" in line:
            settle(lines, section, *map(str.strip, line.split("=", 1)))
    with open(sys.argv[1], "w", encoding="utf-8") as file:
        file.writelines(lines)


main()
