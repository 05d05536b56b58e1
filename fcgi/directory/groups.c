/* Reads all groups with all their members, also those that come in pieces. */
#include "directory/directory.h"

#include "base/conf.h"
#include "base/mem.h"
#include "base/text.h"
#include "base/work.h"
#include "directory/page.h"

#include <assert.h>
#include <inttypes.h>
#include <string.h>

#define RANGE "member;range="

/* Pieces of one group's members: 200,000 at 1500 each is 134. */
enum { PIECES_MAX = 1000 };

struct group {
	const char *dn;
	const char **members;
	size_t n, room;
	int64_t next;		/* first member still to fetch, 0: complete */
};

struct groups {
	struct group *all;
	size_t n, room;
};

static void
add_members(const struct entry *e, const char *const *attrs, struct group *g)
{
	size_t n;
	const char **more = entry_texts(e, attrs, &n);

	for (size_t i = 0; i < n; i++) {
		g->members = mem_grow(e->w->mem, g->members, g->n, &g->room,
		    sizeof(*g->members));
		g->members[g->n++] = more[i];
	}
}

/*
 * Active Directory names a piece by its place, "member;range=0-1499", and the
 * last one by a star, "member;range=1500-*". Where it ends is the server's
 * choice. False when it does not follow on what we have.
 */
static bool
take_piece(const struct entry *e, const char *attr, struct group *g)
{
	const char *one[] = { attr, NULL };
	const char *first = attr + strlen(RANGE), *dash = strchr(first, '-');
	int64_t from, to;

	if (dash == NULL || !text_to_i64(mem_strndup(e->w->mem, first,
	    (size_t)(dash - first)), 0, INT32_MAX, &from) || from != g->next)
		return false;
	if (strcmp(dash + 1, "*") == 0)
		g->next = 0;
	else if (text_to_i64(dash + 1, from, INT32_MAX, &to))
		g->next = to + 1;
	else
		return false;
	add_members(e, one, g);
	return true;
}

/* The piece among the entry's attributes; an empty group has no first one. */
static bool
take_pieces(const struct entry *e, struct group *g)
{
	BerElement *at = NULL;
	char *attr = ldap_first_attribute(e->ld, e->message, &at);
	bool ok = g->next == 0;

	while (attr != NULL) {
		if (strncasecmp(attr, RANGE, strlen(RANGE)) == 0)
			ok = take_piece(e, attr, g);
		ldap_memfree(attr);
		attr = ldap_next_attribute(e->ld, e->message, at);
	}
	ber_free(at, 0);
	return ok;
}

static enum err
senseless(struct work *w)
{
	return err_set(w, ERR_UNAVAILABLE, "directory: senseless member range");
}

static enum err
take_group(const struct entry *e, const struct profile *profile, void *into)
{
	struct groups *to = into;
	struct group g = { .dn = entry_dn(e) };

	if (*g.dn == '\0')
		return err_set(e->w, ERR_UNAVAILABLE,
		    "directory: a group without a DN");
	add_members(e, profile->member, &g);
	if (profile->by_range && g.n == 0 && !take_pieces(e, &g))
		return senseless(e->w);
	to->all = mem_grow(e->w->mem, to->all, to->n, &to->room, sizeof(g));
	to->all[to->n++] = g;
	return ERR_OK;
}

/* The next piece of a large group. */
static enum err
fetch_piece(struct work *w, struct directory *d, struct group *g)
{
	const char *attrs[] = { NULL, NULL };
	const struct search s = {
		.base = g->dn,
		.scope = LDAP_SCOPE_BASE,
		.filter = d->profile->group_filter,
		.attrs = attrs,
	};
	LDAPMessage *res = NULL;
	struct entry entry = { .w = w };
	bool limited;
	enum err e;

	attrs[0] = mem_printf(w->mem, RANGE "%" PRId64 "-%" PRId64,
	    g->next, g->next + 1499);
	if ((e = link_search(w, d, &s, NULL, &res, &limited)) != ERR_OK)
		return e;
	entry.ld = d->service.ld;
	entry.message = ldap_first_entry(d->service.ld, res);
	if (entry.message == NULL || !take_pieces(&entry, g))
		e = senseless(w);
	ldap_msgfree(res);
	return e;
}

static enum err
complete(struct work *w, struct directory *d, struct group *g)
{
	enum err e = ERR_OK;

	for (int i = 0; e == ERR_OK && g->next != 0; i++)
		e = i == PIECES_MAX ? senseless(w) : fetch_piece(w, d, g);
	return e;
}

enum err
directory_groups(struct work *w, struct directory *d,
    struct directory_group **groups_r, size_t *n_r)
{
	const struct search s = {
		.base = d->conf->directory_group_base,
		.scope = LDAP_SCOPE_SUBTREE,
		.filter = d->profile->group_filter,
		.attrs = d->profile->group_attrs,
	};
	struct groups all = { NULL, 0, 0 };
	struct directory_group *groups;
	enum err e;

	assert(*s.base != '\0');	/* the ini must name it for the sweep */
	*groups_r = NULL;
	*n_r = 0;
	e = page_every(w, d, &s, take_group, &all);
	for (size_t i = 0; e == ERR_OK && i < all.n; i++)
		e = complete(w, d, &all.all[i]);
	if (e != ERR_OK)
		return e;
	groups = mem_array(w->mem, all.n, sizeof(*groups));
	for (size_t i = 0; i < all.n; i++)
		groups[i] = (struct directory_group){ all.all[i].dn,
		    all.all[i].members, all.all[i].n };
	*groups_r = groups;
	*n_r = all.n;
	return ERR_OK;
}
