#!/bin/bash
# next.sh BUILD DIR: of the tree that `make deb` left in BUILD, the package of a next
# version in DIR: the same, with one table more.
set -euo pipefail

build=$(cd "$1" && pwd)
mkdir -p "$2"
to=$(cd "$2" && pwd)
cd "$build"/holdfast-*/
tables=(sql/schema/*.sql)
printf 'CREATE TABLE next_version (\n  id INT NOT NULL,\n  PRIMARY KEY (id)\n);\n' \
    >"sql/schema/$(printf %04d $((${#tables[@]} + 1)))_next.sql"
sed -i '1s/(\(.*\))/(\1+next)/' debian/changelog
# What is built is built on, but for what knows the number of the last table; the build
# of a package does not look.
grep -rl '"schema.h"' fcgi | while read -r file; do
	file=${file##*/}
	find debian/build/fcgi \( -name "${file%.c}.o" -o -name "*-${file%.c}.o" \) -delete
done
rm -f debian/debhelper-build-stamp debian/*.debhelper.log
DEB_BUILD_OPTIONS='nocheck noautodbgsym' dpkg-buildpackage -us -uc -b -nc
mv ../holdfast_*+next_* "$to"
