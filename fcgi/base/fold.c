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

/* Letters beyond the table: of Vietnamese names and of Skolt Sámi. */
static const struct { uint16_t first, last; char letter; } beyond[] = {
	{ 0x01a0, 0x01a1, 'o' }, { 0x01af, 0x01b0, 'u' },
	{ 0x01e4, 0x01e7, 'g' }, { 0x01e8, 0x01e9, 'k' },
	{ 0x01ee, 0x01ef, 'z' },
	{ 0x1ea0, 0x1eb7, 'a' }, { 0x1eb8, 0x1ec7, 'e' },
	{ 0x1ec8, 0x1ecb, 'i' }, { 0x1ecc, 0x1ee3, 'o' },
	{ 0x1ee4, 0x1ef1, 'u' }, { 0x1ef2, 0x1ef9, 'y' },
};

/* The letter that stands for `c`, ' ' for none, 0 when it stands for itself. */
static char
letter_for(uint32_t c)
{
	if (c >= 0x80 && c < 0xc0)
		return ' ';
	if (c >= 0xc0 && c < 0x180)
		return latin[c - 0xc0];
	for (size_t i = 0; i < sizeof(beyond) / sizeof(*beyond); i++)
		if (c >= beyond[i].first && c <= beyond[i].last)
			return beyond[i].letter;
	return 0;
}

static char
fold_ascii(unsigned char c)
{
	if (c >= 'A' && c <= 'Z')
		return (char)(c - 'A' + 'a');
	return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') ? (char)c : ' ';
}

/* An accent alone (U+0300 .. U+036F) changes the letter before it. */
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

/* Cut short by the end of the text it is still one step within it. */
static size_t
length_at(const unsigned char *s)
{
	return s[0] < 0xc0 || s[1] == '\0' ? 1 : s[0] < 0xe0 ? 2 :
	    s[2] == '\0' ? 2 : s[0] < 0xf0 ? 3 : s[3] == '\0' ? 3 : 4;
}

static uint32_t
code_point(const unsigned char *s, size_t n)
{
	if (n == 2)
		return (s[0] & 0x1fu) << 6 | (s[1] & 0x3fu);
	return n == 3 ? (s[0] & 0xfu) << 12 | (s[1] & 0x3fu) << 6 |
	    (s[2] & 0x3fu) : 0;
}

char *
text_fold(struct mem *mem, const char *text)
{
	const unsigned char *s = (const unsigned char *)text;
	char *start = mem_alloc(mem, strlen(text) + 1), *to = start;

	while (*s != '\0') {
		size_t n = length_at(s);
		uint32_t c = code_point(s, n);
		char letter = n == 1 ? fold_ascii(*s) : letter_for(c);

		if (letter != 0) {
			to = put(start, to, letter);
		} else if (c >= 0x300 && c < 0x370) {
			if (to > start)
				accent(to - 1, c);
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
