/*
 * What the municipality calls its office, its teams and two roles. Sentences of
 * lang/ have {{office}} where a name belongs; it is put in when the language is
 * read, and again when the names have changed, so that a page finds whole
 * sentences (docs/decisions/0073).
 */
#ifndef WEB_NAMES_H
#define WEB_NAMES_H

#include "base/err.h"
#include "words.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct lang;
struct mem;
struct request;
struct views;
struct work;

/* Those that stay as they are in every language come first. */
enum name {
	NAME_OFFICE,
	NAME_COORDINATOR_TEAM,
	NAME_BTI_TEAM,
	NAME_SYSTEM_OWNER,
	NAME_MENTOR,		/* "en fadder" */
	NAME_THE_MENTOR,	/* "fadderen" */
	NAME__MAX
};

/* Names are given in bokmål and nynorsk, the first of the languages. */
enum { NAME_LANGUAGES = 2, NAME_LEAST = 2, NAME_MOST = 40 };

/* In one language; NULL: the standard name. */
struct names { const char *own[NAME__MAX]; };

/* The word for it in a kept text and below Lang.name: "office". */
const char *name_word(enum name n);

/*
 * Of a text that was kept, a line "office=Koordinerende enhet" for each name;
 * lines that are none are passed over. In `mem`.
 */
struct names names_parse(struct mem *mem, const char *text);

/* Such a text; NULL where no name is given. */
const char *names_text(struct mem *mem, const struct names *n);

/*
 * Bytes of the letter that `s` (UTF-8, ended by 0) begins with, when it is one
 * of Norwegian, Sámi or the other Nordic languages; 0: it is none of these.
 */
size_t name_letter(const char *s);

/*
 * Whether a name is that word or words, inflected or not. Both as text_fold
 * makes them.
 */
bool name_is_word(const char *name, const char *word);

/* What stands there in language `l` when the municipality says nothing. */
const char *name_standard(const struct views *v, enum language l, enum name n);

/*
 * The sentence of a constant key below Lang, in language `l`, with these names
 * (NAME_LANGUAGES of them) in it instead of those in use.
 */
const char *names_say(struct mem *mem, const struct views *v, enum language l,
    const struct names *own, const char *key);

/*
 * Puts them into every sentence of every language: as written, and where the
 * place begins with a capital ({{Office}}) with its first letter as one.
 * Nynorsk has those in bokmål where it has none. Other languages have the names
 * of office and teams in bokmål, and their own words for roles.
 */
void names_put(struct views *v, const struct names *own);

/*
 * When `version` is another than that of the names in use, the database is
 * asked for them. One that does not answer leaves those in use, and is asked
 * again next time. Not within a page: its sentences would be gone.
 */
void names_follow(struct work *w, struct views *v, int32_t version);

/*
 * Likewise for a program without sessions, at most every few seconds; a
 * database that is away is not asked for half a minute.
 */
void names_ask(struct work *w, struct views *v);

/*
 * For langs.c: finds the sentences with places in a language that was just
 * read, and puts the standard names in. False when there is a place that is
 * none, or a name without words; `report` is told a line each.
 */
bool names_find(struct lang *l, void (*report)(const char *line));
void names_close(struct lang *l);

#endif
