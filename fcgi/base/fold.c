/* Folds case and accents of the Latin letters in use in Norway. */
#include "base/fold.h"

#include "base/mem.h"

#include <stdbool.h>
#include <stdint.h>
#include <string.h>

/* One character for each of U+00C0 .. U+017F; blank is no letter. */
static const char latin[] =
    "aaaa{}{ceeeeiiii" "dnoooo| |uuuuyts"
    "aaaa{}{ceeeeiiii" "dnoooo| |uuuuyty"
    "aaaaaaccccccccdd" "ddeeeeeeeeeegggg"
    "gggghhhhiiiiiiii" "iiiijjkkklllllll"
    "lllnnnnnnnnnoooo" "oo||rrrrrrssssss"
    "ssttttttuuuuuuuu" "uuuuwwyyyzzzzzzs";

_Static_assert(sizeof(latin) == 0x180 - 0xc0 + 1, "one a letter");

static char
fold_ascii(unsigned char c)
{
	if (c >= 'A' && c <= 'Z')
		return (char)(c - 'A' + 'a');
	return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') ? (char)c : ' ';
}

/* An accent that stands alone (U+0300 .. U+036F) changes the letter before it. */
static void
accent(char *last, uint32_t c)
{
	bool dots = c == 0x308;

	if (*last == 'a' && (dots || c == 0x30a))
		*last = dots ? '{' : '}';
	else if (*last == 'o' && dots)
		*last = '|';
}

static char *
put(char *start, char *to, char c)
{
	if (c == ' ' && (to == start || to[-1] == ' '))
		return to;
	if (c == 'a' && to > start && to[-1] == 'a') {
		to[-1] = '}';
		return to;
	}
	*to++ = c;
	return to;
}

/* Two bytes hold all of U+0080 .. U+07FF; what is longer has no case here. */
static size_t
length_at(const unsigned char *s)
{
	return s[0] < 0xc0 || s[1] == '\0' ? 1 : s[0] < 0xe0 ? 2 :
	    s[2] == '\0' ? 2 : s[0] < 0xf0 ? 3 : s[3] == '\0' ? 3 : 4;
}

char *
text_fold(struct mem *mem, const char *text)
{
	const unsigned char *s = (const unsigned char *)text;
	char *start = mem_alloc(mem, strlen(text) + 1), *to = start;

	while (*s != '\0') {
		size_t n = length_at(s);
		uint32_t c = n == 2 ? (s[0] & 0x1fu) << 6 | (s[1] & 0x3fu) : 0;

		if (n == 1) {
			to = put(start, to, fold_ascii(*s));
		} else if (c >= 0xc0 && c < 0x180) {
			to = put(start, to, latin[c - 0xc0]);
		} else if (c >= 0x300 && c < 0x370) {
			if (to > start)
				accent(to - 1, c);
		} else if (c >= 0x80 && c < 0xc0) {
			to = put(start, to, ' ');
		} else {
			memcpy(to, s, n);
			to += n;
		}
		s += n;
	}
	while (to > start && to[-1] == ' ')
		to--;
	*to = '\0';
	return start;
}
