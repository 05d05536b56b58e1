#!/bin/bash
# Every letter of the office, word by word, and what no order of requests sends;
# with the converter that is shipped and with ones that hang, crash or are gone.
here=$(dirname "$0")
exec "$here/../fixture/with-converter" /usr/bin/python3 "$here/it_letters.py"
