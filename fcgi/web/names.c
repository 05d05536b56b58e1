/* Names are put into sentences when they change, not when they are read. */
#include "web/names.h"

#include "base/mem.h"
#include "web/lang.h"
#include "web/views.h"

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { WORD_MAX = 32 };

/* A sentence of lang/, as it was read. */
struct named {
	HDF *at;
	char *words;
};

/*
 * A place, and whose name stands there. The team has a second, where ours is
 * not the definite form; the municipality's own is the same in both.
 */
static const struct place {
	const char *word, *key;
	enum name name;
} places[] = {
	{ "office", "name.office", NAME_OFFICE },
	{ "coordinator_team", "name.coordinator_team", NAME_COORDINATOR_TEAM },
	{ "bti_team", "name.bti_team", NAME_BTI_TEAM },
	{ "system_owner", "name.system_owner", NAME_SYSTEM_OWNER },
	{ "mentor", "name.mentor", NAME_MENTOR },
	{ "the_mentor", "name.the_mentor", NAME_THE_MENTOR },
	{ "coordinator_team_bare", "name.coordinator_team_bare",
	    NAME_COORDINATOR_TEAM },
};

enum { PLACES = sizeof(places) / sizeof(*places) };

const char *
name_word(enum name n)
{
	return places[n].word;
}

/* The place of `len` bytes, whose first may be a capital; NULL: none. */
static const struct place *
find_place(const char *word, size_t len)
{
	char small[WORD_MAX];

	if (len == 0 || len >= sizeof(small))
		return NULL;
	memcpy(small, word, len);
	small[len] = '\0';
	if (small[0] >= 'A' && small[0] <= 'Z')
		small[0] += 'a' - 'A';
	for (size_t i = 0; i < PLACES; i++)
		if (strcmp(places[i].word, small) == 0)
			return &places[i];
	return NULL;
}

/* What a place is filled with in a language. */
struct filling {
	const struct lang *lang;
	enum language language;
	const struct names *own;
};

static const char *
own_of(const struct filling *f, enum name n)
{
	const struct names *own = f->own;

	if (f->language == LANGUAGE_NN && own[LANGUAGE_NN].own[n] != NULL)
		return own[LANGUAGE_NN].own[n];
	return (int)f->language < NAME_LANGUAGES || n <= NAME_BTI_TEAM ?
	    own[LANGUAGE_NB].own[n] : NULL;
}

static const char *
name_at(const struct filling *f, const struct place *p)
{
	const char *own = own_of(f, p->name);

	return own != NULL ? own : lang_text(f->lang, p->key);
}

/*
 * What Sámi has beside a to z and à to þ: č đ ń ŋ š ŧ ž. The capital of each is
 * one below it.
 */
static bool
is_sami(unsigned char a, unsigned char b)
{
	static const unsigned char small[][2] = {
		{ 0xc4, 0x8d }, { 0xc4, 0x91 }, { 0xc5, 0x84 }, { 0xc5, 0x8b },
		{ 0xc5, 0xa1 }, { 0xc5, 0xa7 }, { 0xc5, 0xbe }
	};

	for (size_t i = 0; i < sizeof(small) / sizeof(*small); i++)
		if (small[i][0] == a && small[i][1] == b)
			return true;
	return false;
}

size_t
name_letter(const char *s)
{
	unsigned char a = (unsigned char)s[0], b;

	if ((a >= 'a' && a <= 'z') || (a >= 'A' && a <= 'Z'))
		return 1;
	if (a < 0xc3 || a > 0xc5)
		return 0;
	b = (unsigned char)s[1];
	/* But for × and ÷, and for ß and ÿ, which have no capital. */
	if (a == 0xc3)
		return b >= 0x80 && b <= 0xbe && b != 0x97 && b != 0x9f &&
		    b != 0xb7 ? 2 : 0;
	return is_sami(a, b) || is_sami(a, (unsigned char)(b + 1)) ? 2 : 0;
}

static void
put_capital(char *at)
{
	unsigned char *c = (unsigned char *)at;

	if (c[0] >= 'a' && c[0] <= 'z')
		c[0] -= 'a' - 'A';
	else if (c[0] == 0xc3 && c[1] >= 0xa0 && c[1] <= 0xbe && c[1] != 0xb7)
		c[1] -= 0x20;
	else if (is_sami(c[0], c[1]))
		c[1]--;
}

/* Of nouns and adjectives, in bokmål and nynorsk, with the s of whose it is. */
static bool
is_ending(const char *s, size_t len)
{
	static const char *const endings[] = {
		"", "e", "en", "er", "ene", "ne", "ar", "ane"
	};

	if (len > 0 && s[len - 1] == 's')
		len--;
	for (size_t i = 0; i < sizeof(endings) / sizeof(*endings); i++)
		if (strlen(endings[i]) == len &&
		    memcmp(endings[i], s, len) == 0)
			return true;
	return false;
}

bool
name_is_word(const char *name, const char *word)
{
	for (;;) {
		size_t len = strcspn(word, " "), have = strcspn(name, " ");

		if (have < len || memcmp(name, word, len) != 0 ||
		    !is_ending(name + len, have - len))
			return false;
		name += have;
		word += len;
		if (*name == '\0' || *word == '\0')
			return *name == *word;
		name++;
		word++;
	}
}

/* Where the place that `at` begins with has its end; NULL: it is none. */
static const char *
end_of(const char *at)
{
	return strncmp(at, "{{", 2) == 0 ? strstr(at, "}}") : NULL;
}

/* The words with names in their places; only counted when `to` is NULL. */
static size_t
fill(const struct filling *f, const char *words, char *to)
{
	size_t n = 0;

	while (*words != '\0') {
		const char *end = end_of(words), *name;
		const struct place *p = end == NULL ? NULL :
		    find_place(words + 2, (size_t)(end - words - 2));

		if (p == NULL) {
			if (to != NULL)
				to[n] = *words;
			n++;
			words++;
			continue;
		}
		name = name_at(f, p);
		if (to != NULL) {
			strcpy(to + n, name);
			if (words[2] != p->word[0])
				put_capital(to + n);
		}
		n += strlen(name);
		words = end + 2;
	}
	return n;
}

static const char *
words_of(const struct lang *l, const HDF *node)
{
	for (size_t i = 0; i < l->named_n; i++)
		if (l->named[i].at == node)
			return l->named[i].words;
	return NULL;
}

const char *
names_say(struct mem *mem, const struct views *v, enum language l,
    const struct names *own, const char *key)
{
	const struct filling f = { &v->lang[l], l, own };
	/* The library's signature is not const, but it only looks. */
	const char *words = words_of(f.lang,
	    hdf_get_obj(f.lang->lang, (char *)(uintptr_t)key));
	char *said;

	if (words == NULL)
		return lang_text(f.lang, key);
	said = mem_alloc(mem, fill(&f, words, NULL) + 1);
	fill(&f, words, said);
	return said;			/* the arena's zeros end it */
}

const char *
name_standard(const struct views *v, enum language l, enum name n)
{
	return lang_text(&v->lang[l], places[n].key);
}

/* Only memory running out can fail here, and then the process cannot go on. */
static void
put_words(const struct filling *f, const struct named *n)
{
	char *said = calloc(1, fill(f, n->words, NULL) + 1);

	if (said == NULL)
		abort();
	fill(f, n->words, said);
	if (hdf_set_value(n->at, "", said) != STATUS_OK)
		abort();
	free(said);
}

void
names_put(struct views *v, const struct names *own)
{
	for (int l = 0; l < LANGUAGE__MAX; l++) {
		const struct filling f = { &v->lang[l], (enum language)l, own };

		for (size_t i = 0; i < f.lang->named_n; i++)
			put_words(&f, &f.lang->named[i]);
		if (f.lang->words != NULL)
			langs_keep(&v->lang[l]);
	}
}

/* Whether every place of the words is one that there is a name for. */
static bool
check_places(const struct lang *l, const char *words,
    void (*report)(const char *line))
{
	bool good = true;

	for (; (words = strstr(words, "{{")) != NULL; words += 2) {
		const char *end = end_of(words);
		const struct place *p = end == NULL ? NULL :
		    find_place(words + 2, (size_t)(end - words - 2));
		char line[128];

		if (p != NULL && *lang_text(l, p->key) != '\0')
			continue;
		snprintf(line, sizeof(line), "%s.hdf: no name for %.60s",
		    lang_text(l, "code"), words);
		report(line);
		good = false;
	}
	return good;
}

static bool
find_below(struct lang *l, HDF *node, size_t *room,
    void (*report)(const char *line))
{
	bool good = true;

	for (HDF *h = hdf_obj_child(node); h != NULL; h = hdf_obj_next(h)) {
		const char *words = hdf_obj_value(h);

		if (words != NULL && strstr(words, "{{") != NULL) {
			good = check_places(l, words, report) && good;
			if (l->named_n == *room) {
				*room = *room * 2 + 64;
				l->named = reallocarray(l->named, *room,
				    sizeof(*l->named));
			}
			if (l->named == NULL)
				abort();
			l->named[l->named_n++] = (struct named){ h,
			    strdup(words) };
		}
		good = find_below(l, h, room, report) && good;
	}
	return good;
}

bool
names_find(struct lang *l, void (*report)(const char *line))
{
	size_t room = 0;

	return find_below(l, l->lang, &room, report);
}

void
names_close(struct lang *l)
{
	for (size_t i = 0; i < l->named_n; i++)
		free(l->named[i].words);
	free(l->named);
	l->named = NULL;
	l->named_n = 0;
}
