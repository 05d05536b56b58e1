#!/bin/bash
# What is printed, by the converter that is shipped and by ones that hang, crash, write
# nonsense or are gone.
here=$(dirname "$0")
exec "$here/../fixture/with-converter" /usr/bin/python3 "$here/it_printed.py"
