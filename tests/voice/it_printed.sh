#!/bin/bash
# What is printed, by the converter that is shipped and by ones that hang, crash, write
# nonsense or are gone.
set -uo pipefail

here=$(cd "$(dirname "$0")" && pwd)
# shellcheck source=tests/fixture/tap.sh
. "$here/../fixture/tap.sh"

need mariadbd slapd nginx spawn-fcgi multiwatch weasyprint pdfinfo pdftotext
rm -f "$tap_said"
work=$(mktemp -d /tmp/hf.XXXXXX)
trap 'rm -rf "$work"' EXIT
chmod 0755 "$work"
echo good >"$work/how"

# What is to be tried next stands in a file; the environment is not passed on.
cat >"$work/converter" <<SH
#!/bin/bash
case \$(cat "$work/how") in
good) exec "$here/../../libexec/holdfast-pdf" ;;
hangs) sleep 1234 & wait ;;
slow) exec sleep 1235 ;;
crashes) kill -SEGV \$\$ ;;
nonsense) cat >/dev/null; echo 'this is no PDF, whatever it says' ;;
endless) exec cat /dev/zero ;;
fails) echo 'Fru_Olsen says 12345' >&2; exit 3 ;;
gone) exit 127 ;;
esac
SH
chmod 0755 "$work/converter"
HOW=$work/how CONVERTER=$work/converter LETTER_SECONDS=8 BIN=$PWD \
    "$here/../fixture/with-holdfast" /usr/bin/python3 "$here/it_printed.py"
