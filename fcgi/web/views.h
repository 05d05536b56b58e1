/* Templates and languages of a program; only view.c and views.c look inside. */
#ifndef WEB_VIEWS_H
#define WEB_VIEWS_H

#include <ClearSilver/ClearSilver.h>

#include <stdbool.h>
#include <stddef.h>

struct lang {
	HDF *words;		/* holds Lang and Static */
	HDF *lang;		/* its node Lang */
};

struct template {
	char name[64];		/* "cover/offer.cs" */
	HDF *hdf;		/* carries the escape mode the parse was made
				 * under */
	CSPARSE *parse;
};

struct views {
	const char *dir;
	struct lang nb;
	struct template *template;
	size_t n;
};

/* The parsed template, or NULL. */
struct template *views_find(struct views *v, const char *name);

#endif
