#!/bin/sh
# Makes what a browser fetches: the design system in the municipality's
# colours, our own layout and script, the font and the mark. Each file is named after its
# content, so nginx may let browsers keep it for a year; static.hdf tells the
# templates the names.
#
#   build.sh SOURCE OUT       SOURCE: top of the tree, OUT: made if missing
#   NODE_MODULES  where npm ci has put the packages (SOURCE/node_modules)
#   NODE          Node 20 or newer (the one npm brought, else node)
#   THEME         the municipality's colours (SOURCE/conf/designsystemet...)
set -eu

src=$(cd "$1" && pwd)
mkdir -p "$2"
out=$(cd "$2" && pwd)
modules=${NODE_MODULES:-$src/node_modules}
theme=${THEME:-$src/conf/designsystemet.config.json}
css=$modules/@digdir/designsystemet-css
cli=$modules/@digdir/designsystemet/dist/bin/designsystemet.js
inter=$modules/@fontsource/inter
node=${NODE:-node}
for brought in "$modules"/node-linux-*/bin/node; do
	test -n "${NODE:-}" || test ! -x "$brought" || node=$brought
done

if test ! -f "$cli"; then
	echo "static: no packages in $modules, run: npm ci --omit=dev" >&2
	exit 1
fi
theme=$(cd "$(dirname "$theme")" && pwd)/$(basename "$theme")

work=$(mktemp -d "$out/build.XXXXXX")
trap 'rm -rf "$work"' EXIT
trap 'exit 1' HUP INT TERM

# publish KEY FILE NAME: puts FILE in OUT as NAME with its hash, and tells.
publish()
{
	hash=$(sha256sum "$2" | cut -c1-12)
	published=${3%.*}.$hash.${3##*.}
	cp "$2" "$work/out/$published"
	echo "Static.$1 = /static/$published" >>"$work/out/static.hdf"
}

mkdir "$work/out"
echo '# Made by static/build.sh.' >"$work/out/static.hdf"

# The colours, computed so that every pair of text and ground has contrast.
(
	cd "$work"
	"$node" "$cli" tokens create --config "$theme"
	"$node" "$cli" tokens build --config "$theme" -t design-tokens -o theme
) >"$work/log" 2>&1 || { cat "$work/log" >&2; exit 1; }
set -- "$work"/theme/*.css
if test $# -ne 1 || test ! -f "$1"; then
	echo "static: $theme must name exactly one theme" >&2
	exit 1
fi
colours=$1
publish theme "$colours" holdfast.css
publish ds "$css/dist/src/index.css" ds.css

# The layout names the fonts, so they get their names first.
for sheet in font app parts; do
	cat "$src/static/$sheet.css"
done >"$work/app.css"
for weight in 400 500 600; do
	for letters in latin latin-ext; do
		name=inter-$letters-$weight
		key=inter_$weight
		test $letters = latin || key=inter_ext_$weight
		publish $key "$inter/files/$name-normal.woff2" "$name.woff2"
		sed "s|url(\"$name.woff2\")|url(\"$published\")|" \
			"$work/app.css" >"$work/app.tmp"
		mv "$work/app.tmp" "$work/app.css"
	done
done
publish app "$work/app.css" app.css
publish script "$src/static/app.js" app.js

# The mark wears the accent colour of the theme.
accent=$(sed -n 's/.*-accent-base-default: *\(#[0-9A-Fa-f]*\);.*/\1/p' "$colours" |
	head -n 1)
sed "s/#005F73/$accent/" "$src/static/favicon.svg" >"$work/favicon.svg"
publish favicon "$work/favicon.svg" favicon.svg

# Both licences ask that their text goes with every copy.
cat "$css/LICENSE" "$inter/LICENSE" >"$work/out/licences.txt"

for file in "$work"/out/*.css "$work"/out/*.js "$work"/out/*.svg; do
	gzip -9 -n -k "$file"
	# A browser that takes it gets a tenth less; nginx falls back on gzip.
	if command -v brotli >/dev/null; then
		brotli -q 11 -k "$file"
	fi
done

# First the files, then the list of names, then the old files go: a reader of
# static.hdf never finds a name without its file.
for file in "$work"/out/*; do
	test "${file##*/}" = static.hdf || cp "$file" "$out/"
done
mv "$work/out/static.hdf" "$out/static.hdf"
for file in "$out"/*.*.*; do
	test -f "$work/out/${file##*/}" || rm -f "$file"
done
