/* Reads everybody: all the accounts there are, or none (R94). */
#include "directory/directory.h"

#include "base/conf.h"
#include "base/mem.h"
#include "base/work.h"
#include "directory/page.h"

struct people {
	struct directory_person *all;
	size_t n, room;
};

static enum err
take_person(const struct entry *e, const struct profile *profile, void *into)
{
	struct people *to = into;
	struct directory_person p;
	enum err err = entry_person(profile, e, &p);

	if (err == ERR_NOT_FOUND)
		return ERR_OK;
	if (err != ERR_OK)
		return err;
	to->all = mem_grow(e->w->mem, to->all, to->n, &to->room, sizeof(p));
	to->all[to->n++] = p;
	return ERR_OK;
}

enum err
directory_people(struct work *w, struct directory *d,
    struct directory_person **people_r, size_t *n_r)
{
	const struct search s = {
		.base = d->conf->directory_people_base,
		.scope = LDAP_SCOPE_SUBTREE,
		.filter = d->conf->directory_people_filter,
		.attrs = d->profile->attrs,
	};
	struct people people = { NULL, 0, 0 };
	enum err e = page_every(w, d, &s, take_person, &people);

	*people_r = e == ERR_OK ? people.all : NULL;
	*n_r = e == ERR_OK ? people.n : 0;
	return e;
}
