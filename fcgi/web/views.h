/*
 * Templates and languages of a program; only view.c, views.c, paper.c, langs.c,
 * lang.c, names.c and names_kept.c look inside.
 */
#ifndef WEB_VIEWS_H
#define WEB_VIEWS_H

#include "msg.h"
#include "words.h"

#include <ClearSilver/ClearSilver.h>

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct mem;
struct named;

enum { MACROS_MAX = 32 };

enum date_form { DATE_DAY, DATE_LONG, DATE_TIME, DATE_FORM__MAX };

/* What C says in every row of a list is looked up once, at start. */
struct lang {
	HDF *words;		/* holds Lang and Static; NULL: not there */
	HDF *lang;		/* its node Lang */
	const char *said[MSG__MAX][2];	/* one, other; alike when not plural */
	const char *weekday[8];		/* from 1 */
	const char *month[13];		/* from 1 */
	const char *date[DATE_FORM__MAX];
	struct named *named;	/* the sentences with a place for a name */
	size_t named_n;
};

struct template {
	char name[64];		/* "cover/offer.cs" */
	HDF *hdf;		/* carries the escape mode the parse was made
				 * under */
	CSPARSE *parse;
};

/* A place in a view: children that are a list are counted. */
struct node {
	HDF *hdf;
	struct mem *mem;
	int children;
};

struct views {
	const char *dir;
	struct template shared;	/* the macros of all screens, parsed once */
	char macros[MACROS_MAX][64];	/* the files they stand in */
	size_t macros_n;
	struct lang lang[LANGUAGE__MAX];
	int32_t names_version;	/* of the names in them; 0: our own */
	int64_t names_asked_us;	/* when the next question for it may be */
	struct template *template;
	size_t n;
};

/* The parsed template, or NULL. */
struct template *views_find(struct views *v, const char *name);

/* A failed call of the library is told as "what: ..."; true when it failed. */
bool views_failed(NEOERR *error, const char *what,
    void (*report)(const char *line));

/*
 * Reads every language of sql/words from v->dir/lang, and the asset names of
 * `statics` beside each. What is missing, left over or has other places than in
 * nb.hdf is reported, a line each; false then. One that is not used at work
 * need not be there, and has the words of uk.hdf and no others: those that
 * families see.
 */
bool langs_read(struct views *v, const char *statics,
    void (*report)(const char *line));
void langs_close(struct views *v);

/* Looks up what C says, once more: sentences of `l` have been put anew. */
void langs_keep(struct lang *l);

#endif
