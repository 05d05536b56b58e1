#!/bin/bash
# machine.sh TOP WORK: becomes a machine whose files are this one's and, where they
# differ, in WORK; installs there what the handbook's first chapter says, while packages can
# be fetched; then cuts the network and is systemd, that starts walk.sh and ends with it.
# Runs in namespaces of its own (it_handbook.sh).
set -euo pipefail

top=$1 work=$2 root=$2/machine

mount -t overlay overlay \
    -o "lowerdir=/,upperdir=$work/upper,workdir=$work/work" "$root"
mount -t proc proc "$root/proc"
mount -t sysfs sysfs "$root/sys"
mount --rbind /dev "$root/dev"
mount -t tmpfs tmpfs "$root/run"
mount -t tmpfs tmpfs "$root/tmp"
mkdir -p "$root/walk" "$root/srv/holdfast" "$root/run/lock"
mount --bind "$work/walk" "$root/walk"
# As somebody would fetch it: the source, and none of what was built of it here.
tar -C "$top" -cf - --exclude=./build --exclude=./node_modules --exclude=./.git . |
    tar -C "$root/srv/holdfast" -xf -
if [[ -d $top/node_modules ]]; then
	mkdir -p "$root/srv/holdfast/build/stamps"
	cp -a "$(realpath "$top/node_modules")" "$root/srv/holdfast/node_modules"
	cp "$top/build/stamps/npm" "$root/srv/holdfast/build/stamps/" || :
fi
# What this machine has of the tests' own servers is not the town's.
rm -rf "$root"/etc/systemd/system/*.wants
cat >"$root/etc/apt/apt.conf.d/99yes" <<'CONF'
APT::Get::Assume-Yes "true";
Dpkg::Use-Pty "0";
CONF
for unit in systemd-udevd.service systemd-udevd-control.socket \
    systemd-udevd-kernel.socket systemd-udev-trigger.service \
    systemd-sysctl.service systemd-modules-load.service \
    systemd-timesyncd.service systemd-logind.service getty.target \
    systemd-remount-fs.service systemd-random-seed.service \
    systemd-binfmt.service tmp.mount dev-hugepages.mount dev-mqueue.mount; do
	ln -sf /dev/null "$root/etc/systemd/system/$unit"
done
cat >"$root/etc/systemd/system/walk.service" <<'UNIT'
[Unit]
After=basic.target mariadb.service nginx.service
[Service]
Type=oneshot
ExecStart=/bin/bash /srv/holdfast/tests/install/walk.sh
ExecStopPost=/bin/systemctl --force exit
StandardOutput=file:/walk/tap
StandardError=inherit
TimeoutStartSec=infinity
UNIT
cat >"$root/etc/systemd/system/walk.target" <<'UNIT'
[Unit]
Requires=basic.target
# What their packages have begun where they are new.
Wants=mariadb.service nginx.service multi-user.target walk.service
UNIT
hostname havnsund
umount "$root/proc"
# Units are proved where the package is (package.sh).
export HOME=/root LANG=C.UTF-8 DEBIAN_FRONTEND=noninteractive \
    DEB_BUILD_OPTIONS='nocheck noautodbgsym' \
    PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin
chroot "$root" bash -c 'mount -t proc proc /proc &&
    . /srv/holdfast/tests/install/handbook.sh && cd /srv/holdfast &&
    obey Installere 1 && obey Installere 2 &&
    tests/install/next.sh build/package build/next' </dev/null
exec unshare --net chroot "$root" env -i container=holdfast \
    /lib/systemd/systemd --unit=walk.target --log-target=console --show-status=no
