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
inter=$modules/@fontsource-variable/inter
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

# part LAYER NAME: one of the design system's, in the layer it has in the whole.
part()
{
	if grep -q '^@layer' "$css/dist/src/$2.css"; then
		cat "$css/dist/src/$2.css"
	else
		printf '@layer ds.%s{%s}\n' "$1" "$(cat "$css/dist/src/$2.css")"
	fi
}

# One file, for each is a journey more before anything is seen. Paper is white: dark
# is for screens. Of the design system only what templates use.
{
	awk -f "$src/static/screen.awk" "$colours"
	echo '@layer ds.theme, ds.base, ds.components;'
	while read -r layer name; do
		part "$layer" "$name"
	done <"$src/static/parts.list"
	for sheet in font app parts print; do
		cat "$src/static/$sheet.css"
	done
} >"$work/all.css"

# font KEY NAME FROM LETTERS: in FROM are more of them than in LETTERS, and more weights.
font()
{
	"$node" "$src/static/font.mjs" "$modules" \
		"$inter/files/inter-$3-wght-normal.woff2" "$4" "$work/$2.woff2"
	publish "$1" "$work/$2.woff2" "$2.woff2"
	sed "s|url(\"$2.woff2\")|url(\"$published\")|" "$work/all.css" >"$work/all.tmp"
	mv "$work/all.tmp" "$work/all.css"
}

# The style sheet names the fonts, so they get their names first. The letters of names
# from here and next door have a file of their own, a fifth of that with all others, and
# those of Vietnamese names one of an eighth.
font inter inter-latin latin 20-2215
font inter_names inter-names latin-ext 100-17f
font inter_vietnamese inter-vietnamese vietnamese 1a0-20ab
font inter_ext inter-latin-ext latin-ext 180-a7ff
publish css "$work/all.css" holdfast.css
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
