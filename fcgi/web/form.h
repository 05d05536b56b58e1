/* What a browser sent: bytes to typed, checked values. */
#ifndef WEB_FORM_H
#define WEB_FORM_H

#include "base/clock.h"
#include "base/err.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct mem;

enum { FORM_FIELDS_MAX = 64, FORM_PAIRS_MAX = 200, FORM_NAME_MAX = 64 };

/* One name=value as it came, decoded, NUL-terminated, well-formed UTF-8. */
struct pair { const char *name, *value; };

struct pairs {
	struct pair *at;
	size_t n;
};

/*
 * Decodes application/x-www-form-urlencoded, from a query string or a body.
 * ERR_INPUT for broken percent-encoding, NUL, invalid UTF-8, an empty name, a
 * name over FORM_NAME_MAX bytes or not of [a-z0-9_-], the same name twice, or
 * more than FORM_PAIRS_MAX pairs; *why_r is then a constant text for the log.
 */
enum err pairs_parse(struct mem *mem, const char *s, size_t len,
    struct pairs *p_r, const char **why_r) MUST_USE;

/*
 * Value of cookie `name` in a Cookie header (RFC 6265, 4.2.1), copied to `mem`;
 * NULL when absent, when sent twice (a planted cookie must not win), when it
 * has bytes no cookie-octet allows, or when the header is NULL or longer than
 * 8192 bytes. Never fails on malformed neighbours.
 */
const char *cookie_find(struct mem *mem, const char *header, const char *name);

/* The value of pair `name`, or NULL. */
const char *pairs_find(const struct pairs *p, const char *name);

enum form_kind {
	FORM_LINE,		/* one line of text; max in characters */
	FORM_TEXT,		/* several lines; max in characters */
	FORM_DATE,		/* as text_to_day */
	FORM_TIME,		/* of day, as text_to_minutes */
	FORM_INT,		/* min .. max */
	FORM_ID,		/* a row's id, 1 .. INT64_MAX */
	FORM_CHOICE,		/* one of `choices` */
	FORM_TICK,		/* a check box: absent or "ja" */
	FORM_TICKS,		/* check boxes of one list: "name-<id>", each
				 * absent or "ja" */
	FORM_PICKS,		/* a question each, of one list: "name-<id>",
				 * absent or one of `choices` */
	FORM_SECRET,		/* a password: only whether it is given; never
				 * kept */
	FORM_KIND__MAX
};

struct form_field {
	const char *name;		/* Norwegian word in ASCII */
	enum form_kind kind;
	bool required;
	int64_t min, max;		/* bounds; max 0: the kind's own
					 * default, and for min 0 beside it
					 * likewise: LINE 0-200, TEXT 0-4000
					 * characters, DATE any, INT
					 * 0-INT32_MAX */
	const char *const *choices;	/* CHOICE, PICKS: ends with NULL */
};

/* The parsed value; only the member of the field's kind is set. */
struct form_value {
	const char *typed;	/* verbatim, for showing again; NULL: not
				 * sent */
	const char *wrong;	/* message key (Lang.form.<wrong>), NULL when
				 * good */
	const char *said;	/* what is said of it, where those words tell
				 * what was typed; NULL: those of the key */
	const char *text;	/* LINE, TEXT: cleaned; "" when empty. CHOICE:
				 * the choice */
	int64_t number;		/* INT, ID; TIME: minutes after midnight;
				 * CHOICE: its index, -1: none; TICK: 1 or 0;
				 * TICKS, PICKS: how many */
	day day;		/* DATE; DAY_NONE when empty */
	const int64_t *ids;	/* TICKS, PICKS: number of them, in the order
				 * sent */
	const int *picks;	/* PICKS: the choice of each, its index */
	bool given;		/* sent and not empty; the value holds if not
				 * wrong */
};

struct form {
	const struct form_field *field;
	size_t n;
	struct form_value v[FORM_FIELDS_MAX];
	bool bad;		/* some field is wrong, or the form is stale */
	bool stale;		/* made from an older version of the case */
};

/*
 * An untouched form, for the first showing; may be prefilled with form_prefill.
 */
struct form form_empty(const struct form_field *field, size_t n);

/*
 * The least and the most a field takes: characters of a text, the value of a
 * number, days of a date; the kind's own where its row names none.
 */
struct form_bounds {
	int64_t min, max;
};
struct form_bounds form_bounds(const struct form_field *field);

/* What a field shows before anybody typed; `typed` must outlive the form. */
void form_prefill(struct form *f, size_t field, const char *typed);

/*
 * The same of a day, as somebody would have typed it; nothing for DAY_NONE. The
 * text is in `mem`.
 */
void form_prefill_day(struct mem *mem, struct form *f, size_t field, day d);

/* Likewise a time of day, in minutes after midnight. */
void form_prefill_time(struct mem *mem, struct form *f, size_t field,
    int minutes);

/*
 * Checks the pairs against the table. ERR_INPUT for a name that is neither in
 * the table nor one of the dispatcher's own (form_is_own_name). A field the
 * user got wrong is no error: f->bad is set and v[i].wrong names the message,
 * one of required, bad_character, too_short, too_long, not_a_date, not_a_time,
 * too_early, too_late, not_a_number, too_small, too_large, not_a_choice.
 */
enum err form_check(struct mem *mem, const struct pairs *p,
    const struct form_field *field, size_t n, struct form *f_r,
    const char **why_r) MUST_USE;

/*
 * Which boxes of field `i`, a FORM_TICKS or FORM_PICKS, are ticked in the
 * pairs; the ids live in `mem`. A value that is not "ja", or no choice, marks
 * the field wrong.
 */
void form_ticks(struct mem *mem, const struct pairs *p, struct form *f,
    size_t i);

/* Whether box `id` of a FORM_TICKS or FORM_PICKS is ticked. */
bool form_is_ticked(const struct form_value *v, int64_t id);

/* Whether somebody wrote something there, and it can be what is asked for. */
bool form_is_good(const struct form_value *v);

/* Rejects the day in field `i` that is still to come. */
void form_judge_been(struct form *f, size_t i, day today);

/* Rejects the day in field `i` that is before `first`: over already. */
void form_judge_to_come(struct form *f, size_t i, day first);

/*
 * The set of what is ticked in field `i`, a FORM_TICKS, as node_set() has it;
 * an id above `n` is no word, and is left out.
 */
int64_t form_set(const struct form *f, size_t i, int n);

/*
 * Marks a field wrong after a check of the page's own; its first message stays.
 */
void form_reject(struct form *f, size_t field, const char *message);

/* The same in words that tell what is wrong where; they outlive the form. */
void form_reject_said(struct form *f, size_t field, const char *words);

/*
 * What the dispatcher reads and no page: "csrf", "nokkel" and "versjon" in
 * every form, "sprak" in those of visitors; "sti" and "utkast" in forms whose
 * text is kept (web/draft.h), "stille" and "slett" when it is to be.
 */
bool form_is_own_name(const char *name);

#endif
