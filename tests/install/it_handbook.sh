#!/bin/bash
# What docs/drift.md says is enough: a machine of its own, over this one's files and with
# nothing of Holdfast on it, is installed by the handbook's own lines, word by word, with a
# real domain and a mail server beside it; it is begun by systemd with the units as they are
# shipped, backed up, destroyed and restored; then the package is upgraded and taken out.
set -uo pipefail

here=$(cd "$(dirname "$0")" && pwd)
# shellcheck source=tests/fixture/tap.sh
. "$here/../fixture/tap.sh"
TOP=$(cd "$here/../.." && pwd)
need unshare samba samba-tool openssl
test "$(id -u)" = 0 || skip 'a machine of its own needs root'
test -x /lib/systemd/systemd || skip 'systemd is missing'

work=$(mktemp -d /tmp/hf.XXXXXX)
mkdir "$work"/{machine,upper,work,walk}
# Whatever of it was mounted, is so in the machine's own namespace, which is gone by now.
trap 'rm -rf --one-file-system "$work"' EXIT

# In a root that is no mount, as a chroot's is, nothing can be made private, and it is so
# already.
apart=(--mount)
unshare --mount true 2>/dev/null || apart+=(--propagation unchanged)
# The machine ends when its first process does, whatever that started.
timeout --signal=KILL 540 unshare "${apart[@]}" --uts --ipc --pid --cgroup --fork \
    --kill-child=KILL bash "$here/machine.sh" "$TOP" "$work" \
    >"$work/machine.log" 2>&1
cat "$work/walk/tap" 2>/dev/null
if ! grep -q '^1\.\.' "$work/walk/tap" 2>/dev/null; then
	tail -n 40 "$work/machine.log" >"$tap_said"
	bail 'the machine did not come to its end'
fi
rm -f "$tap_said"
