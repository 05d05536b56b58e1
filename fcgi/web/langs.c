/* Reads every language at start, and holds each against nb.hdf. */
#include "web/language.h"
#include "web/names.h"
#include "web/request.h"
#include "web/view.h"
#include "web/views.h"

#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

enum { PATH_LEN = 512, KEY_LEN_MAX = 200 };

typedef void report_fn(const char *line);

/* Two languages side by side: what the one has, the other must have. */
struct comparison {
	const struct lang *one, *other;
	const char *code;	/* of the language that is told of */
	const char *beside;	/* of the language it is held against */
	bool back;		/* `other` is that one: what it lacks is left
				 * over */
	bool good;
	report_fn *report;
};

static void
tell(struct comparison *c, const char *what, const char *key)
{
	char line[PATH_LEN];

	snprintf(line, sizeof(line), "%s.hdf: %s %s", c->code, what, key);
	c->report(line);
	c->good = false;
}

/* Whether every {place} of `a` is in `b`. */
static bool
places_in(const char *a, const char *b)
{
	char place[64];

	while ((a = strchr(a, '{')) != NULL) {
		size_t len = strcspn(a, "}") + 1;

		snprintf(place, sizeof(place), "%.*s", (int)len, a);
		if (strstr(b, place) == NULL)
			return false;
		a++;
	}
	return true;
}

static void
compare_word(struct comparison *c, const char *key, const char *words)
{
	const char *other = lang_text(c->other, key);
	char what[64];

	if (*other == '\0') {
		snprintf(what, sizeof(what), "%s.hdf has no", c->beside);
		tell(c, c->back ? what : "no words for", key);
	} else if (c->back &&
	    (!places_in(words, other) || !places_in(other, words))) {
		snprintf(what, sizeof(what), "other places than %s.hdf in",
		    c->beside);
		tell(c, what, key);
	}
}

/* Everything below `node`, whose key is the first `len` bytes of `key`. */
static void
compare(struct comparison *c, HDF *node, char *key, size_t len)
{
	for (HDF *n = hdf_obj_child(node); n != NULL; n = hdf_obj_next(n)) {
		const char *words = hdf_obj_value(n);
		int more = snprintf(key + len, KEY_LEN_MAX - len, "%s%s",
		    len > 0 ? "." : "", hdf_obj_name(n));

		if (more < 0 || (size_t)more >= KEY_LEN_MAX - len) {
			tell(c, "too long a key:", key);
			continue;
		}
		if (words != NULL && *words != '\0')
			compare_word(c, key, words);
		compare(c, n, key, len + (size_t)more);
	}
}

/* What `l` lacks of `beside`; with `back`, what it has and `beside` lacks. */
static bool
held_against(const struct views *v, int beside, int l, bool back,
    report_fn *report)
{
	const struct lang *of = &v->lang[l], *like = &v->lang[beside];
	struct comparison c = { back ? of : like, back ? like : of,
	    words_name(&words_language, l),
	    words_name(&words_language, beside), back, true, report };
	char key[KEY_LEN_MAX];

	compare(&c, c.one->lang, key, 0);
	return c.good;
}

/* A word that is shown in one language only is seen before anybody reads it. */
static bool
compare_all(const struct views *v, report_fn *report)
{
	bool good = true;

	for (int l = 0; l < LANGUAGE__MAX; l++) {
		int like = language_whole((enum language)l) ? LANGUAGE_NB :
		    LANGUAGE_UK;

		if (l == LANGUAGE_NB || v->lang[l].words == NULL)
			continue;
		if (like != l && v->lang[like].words != NULL)
			good = held_against(v, like, l, false, report) && good;
		good = held_against(v, LANGUAGE_NB, l, true, report) && good;
	}
	return good;
}

/* Every message C may say must have words, in all its plural forms. */
static bool
check_messages(const struct lang *l, report_fn *report)
{
	bool good = true;
	char line[256];

	for (int m = 0; m < MSG__MAX; m++) {
		if (*l->said[m][0] != '\0' && *l->said[m][1] != '\0')
			continue;
		snprintf(line, sizeof(line), "nb.hdf: no words for msg.%s%s",
		    msg_keys[m].key, !msg_keys[m].plural ? "" :
		    *l->said[m][0] == '\0' ? ".one" : ".other");
		report(line);
		good = false;
	}
	return good;
}

static void
keep_messages(struct lang *l)
{
	static const char *const plural[] = { ".one", ".other" };
	char key[128];

	for (int m = 0; m < MSG__MAX; m++) {
		for (int i = 0; i < 2; i++) {
			snprintf(key, sizeof(key), "msg.%s%s", msg_keys[m].key,
			    msg_keys[m].plural ? plural[i] : "");
			l->said[m][i] = lang_text(l, key);
		}
	}
}

static void
keep_dates(struct lang *l)
{
	static const char *const form[DATE_FORM__MAX] = {
		[DATE_DAY] = "date.day",
		[DATE_LONG] = "date.long",
		[DATE_TIME] = "date.time",
	};
	char key[32];

	for (int i = 1; i < 8; i++) {
		snprintf(key, sizeof(key), "weekday.%d", i);
		l->weekday[i] = lang_text(l, key);
	}
	for (int i = 1; i < 13; i++) {
		snprintf(key, sizeof(key), "month.%02d", i);
		l->month[i] = lang_text(l, key);
	}
	for (int i = 0; i < DATE_FORM__MAX; i++)
		l->date[i] = lang_text(l, form[i]);
}

void
langs_keep(struct lang *l)
{
	keep_messages(l);
	keep_dates(l);
}

static bool
read_lang(struct lang *l, const char *dir, const char *code,
    bool needed, const char *statics, report_fn *report)
{
	char path[PATH_LEN];

	snprintf(path, sizeof(path), "%s/lang/%s.hdf", dir, code);
	if (!needed && access(path, F_OK) != 0)
		return true;
	if (views_failed(hdf_init(&l->words), "hdf", report) ||
	    views_failed(hdf_read_file(l->words, path), path, report) ||
	    views_failed(hdf_read_file(l->words, statics), statics, report))
		return false;
	if ((l->lang = hdf_get_obj(l->words, "Lang")) == NULL) {
		report("no Lang in the language file");
		return false;
	}
	return names_find(l, report);
}

bool
langs_read(struct views *v, const char *statics, report_fn *report)
{
	bool good = true;

	for (int l = 0; l < LANGUAGE__MAX; l++)
		good = read_lang(&v->lang[l], v->dir,
		    words_name(&words_language, l),
		    language_whole((enum language)l), statics, report) && good;
	if (!good)
		return false;
	names_put(v, (struct names[NAME_LANGUAGES]){ 0 });
	good = check_messages(&v->lang[LANGUAGE_NB], report);
	return compare_all(v, report) && good;
}

void
langs_close(struct views *v)
{
	for (int l = 0; l < LANGUAGE__MAX; l++) {
		names_close(&v->lang[l]);
		hdf_destroy(&v->lang[l].words);
	}
}

bool
view_has(const struct request *rq, enum language l)
{
	return rq->app->views->lang[l].words != NULL;
}

/* Everything below `node`, whose key is the first `len` bytes of `key`. */
static void
add_words(struct node *list, const struct lang *nb, HDF *node, char *key,
    size_t len)
{
	for (HDF *h = hdf_obj_child(node); h != NULL; h = hdf_obj_next(h)) {
		int more = snprintf(key + len, KEY_LEN_MAX - len, "%s%s",
		    len > 0 ? "." : "", hdf_obj_name(h));
		const char *words = hdf_obj_value(h);
		struct node *row;

		/* What a language is called and how dates are put together is
		 * not for reading. */
		if (words != NULL && *words != '\0' && len > 0 &&
		    strncmp(key, "date.", 5) != 0) {
			row = node_add(list);
			node_text(row, "nb", lang_text(nb, key));
			node_text(row, "text", words);
		}
		add_words(list, nb, h, key, len + (size_t)more);
	}
}

void
view_words(struct request *rq, struct node *n, enum language l)
{
	const struct views *v = rq->app->views;
	char key[KEY_LEN_MAX];

	node_text(n, "code", words_name(&words_language, (int)l));
	node_text(n, "dir", lang_text(&v->lang[l], "dir"));
	add_words(node_in(n, "Words"), &v->lang[LANGUAGE_NB], v->lang[l].lang,
	    key, 0);
}

const char *
lang_text(const struct lang *l, const char *key)
{
	/* The library's signature is not const, but it only looks. */
	return hdf_get_value(l->lang, (char *)(uintptr_t)key, "");
}
