/* Text as people type it: UTF-8, Norwegian dates, numbers. */
#ifndef BASE_TEXT_H
#define BASE_TEXT_H

#include "base/clock.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct mem;

/* Whether `len` bytes are well-formed UTF-8 without NUL (RFC 3629: no overlong
 * forms, no surrogates, nothing above U+10FFFF). */
bool text_is_utf8(const char *s, size_t len);

/* Number of code points of well-formed, NUL-terminated UTF-8. */
size_t text_length(const char *s);

/*
 * Whether it holds a control character not in `allowed` ("\n\t" or ""), or what
 * is no character at all (U+FFFE, U+FFFF).
 */
bool text_has_control(const char *s, const char *allowed);

/*
 * Whether it holds a character that is not seen and turns the direction of what
 * is (Unicode's Bidi_Control): a name with one reads as another.
 */
bool text_turns(const char *s);

/* The first byte of `s` that does not belong to white space (Unicode's). */
const char *text_skip_white(const char *s);

/* Several blanks (Unicode's white space, controls aside) in a row become one
 * space, in place: two spellings of a name that look alike are alike. */
void text_squeeze(char *s);

/* A copy with CRLF and CR as LF and white space (Unicode's, thus also U+00A0)
 * cut at both ends. */
char *text_clean(struct mem *mem, const char *s);

/*
 * The next line of *rest that is not blank, as text_clean makes it, in `mem`;
 * NULL when there is none. *rest goes on behind it.
 */
char *text_next_line(struct mem *mem, const char **rest);

/* `n` lines with a line feed behind each, as somebody would type them. */
char *text_lines(struct mem *mem, const char *const *line, size_t n);

/* Windows-1252 to UTF-8; NUL or one of its five undefined bytes gives NULL. */
char *text_from_cp1252(struct mem *mem, const char *s, size_t len);

/*
 * A date as Norwegians write it: 3.9.2026, 03.09.2026, 3.9.26 (00-68: 20xx,
 * 69-99: 19xx), 2026-09-03. Surrounding blanks are accepted. False for anything
 * else and for dates that do not exist.
 */
bool text_to_day(const char *s, day *d_r);

/* A month as 2026-10: its first day. Else as text_to_day. */
bool text_to_month(const char *s, day *first_r);

/*
 * A time of day as Norwegians write it, in minutes after midnight: 14:30,
 * 14.30, 1430, 9, 09:05; "kl." before it is accepted. False for anything else.
 */
bool text_to_minutes(const char *s, int *minutes_r);

/* "03.09.2026", as lists on paper have it (DAY_MIN .. DAY_MAX), in `mem`. */
const char *text_of_day(struct mem *mem, day d);

/* "14:30", of minutes after midnight (0 .. 1440), in `mem`. */
const char *text_of_minutes(struct mem *mem, int minutes);

/*
 * The instant at which a wall clock in Europe/Oslo shows "2026-09-03T14:30".
 * False for anything else; an hour that comes twice as in instant_of_wall.
 */
bool text_to_instant(const char *s, instant *t_r);

/* "3. september 2026" is the view's business; this is the ISO form, for fields.
 * Empty for DAY_NONE and whatever else is no date. */
void text_iso_day(day d, char out[11]);

/* Whole decimal number within min..max; no sign but '-', no blanks. */
bool text_to_i64(const char *s, int64_t min, int64_t max, int64_t *v_r);

/* "[1,2,3]", as a statement takes many ids; n may be 0. In `mem`. */
char *text_ids(struct mem *mem, const int64_t *id, size_t n);

/* Case-insensitive compare of ASCII, for header names and keywords. */
bool text_same_ascii(const char *a, const char *b);

/*
 * Whether an e-mail can be sent there: name@host in plain ASCII, without what
 * could end a line or a command of SMTP.
 */
bool text_is_mail_address(const char *s);

#endif
