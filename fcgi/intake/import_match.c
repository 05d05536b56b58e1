/* Finds each row's unit, coordinator and case, and tells what contradicts. */
#include "intake/import_match.h"

#include "base/mem.h"
#include "base/text.h"
#include "cover/strand.h"
#include "intake/import_fault.h"
#include "intake/overview.h"
#include "intake/roster.h"

#include "sql_import.h"

#include <sodium.h>
#include <string.h>

static void
remark(struct import_faults *faults, const struct overview_row *r,
    enum overview_column c, enum import_fault why)
{
	import_fault_add(faults, &(struct import_remark){ .line = r->line,
	    .column = r->place[c], .label = overview_column_name(c),
	    .why = why });
}

/* Units, employees and posts as the directory's job has left them. */
static enum err
read_roster(struct work *w, struct roster **roster_r)
{
	struct sql_import_units *u;
	struct sql_import_people *p;
	struct sql_import_posts *o;
	struct roster_unit *unit;
	struct roster_person *person;
	struct roster_post *post;
	size_t units, persons, posts;
	enum err e;

	if ((e = sql_import_units(w, &u, &units)) != ERR_OK ||
	    (e = sql_import_people(w, &p, &persons)) != ERR_OK ||
	    (e = sql_import_posts(w, &o, &posts)) != ERR_OK)
		return e;
	unit = mem_array(w->mem, units, sizeof(*unit));
	for (size_t i = 0; i < units; i++)
		unit[i] = (struct roster_unit){ u[i].id, u[i].parent,
		    u[i].code, u[i].name };
	person = mem_array(w->mem, persons, sizeof(*person));
	for (size_t i = 0; i < persons; i++)
		person[i] = (struct roster_person){ p[i].id, p[i].username,
		    p[i].name, p[i].state };
	post = mem_array(w->mem, posts, sizeof(*post));
	for (size_t i = 0; i < posts; i++)
		post[i] = (struct roster_post){ o[i].employee, o[i].unit };
	*roster_r = roster_new(w->mem, unit, units, person, persons, post,
	    posts);
	return ERR_OK;
}

/*
 * Without the journal's number: a list that has got one since is still the same
 * list. The database has name and birth in clear, so a key would hide nothing.
 */
static void
make_key(const struct overview_row *r, char key[65])
{
	unsigned char hash[32];
	crypto_generichash_state state;
	char birth[11];
	const char *part[] = { r->person, birth, strand_slug(r->kind) };

	text_iso_day(r->birth, birth);
	crypto_generichash_init(&state, NULL, 0, sizeof(hash));
	for (size_t i = 0; i < sizeof(part) / sizeof(*part); i++)
		crypto_generichash_update(&state,
		    (const unsigned char *)part[i], strlen(part[i]) + 1);
	crypto_generichash_final(&state, hash, sizeof(hash));
	sodium_bin2hex(key, 65, hash, sizeof(hash));
}

/* The case of somebody with that name and birth date is this person's (R54). */
static enum err
match_case(struct work *w, const struct overview_row *r,
    struct import_match *m, struct import_match *first,
    struct import_faults *faults)
{
	struct sql_import_known *known;
	struct sql_import_case *c;
	enum err e;

	make_key(r, m->key);
	if ((e = sql_import_known(w, m->key, &known)) != ERR_OK)
		return e;
	if (known != NULL) {
		m->there = true;
		first->casefile = known->casefile;
		first->number = known->number;
		return ERR_OK;
	}
	e = sql_import_case(w, r->kind, r->name, r->birth, &c);
	if (e != ERR_OK || c == NULL)
		return e;
	m->there = c->living;
	first->casefile = c->id;
	first->number = c->number;
	if (c->journal != NULL && r->journal != NULL &&
	    strcmp(c->journal, r->journal) != 0)
		remark(faults, r, COLUMN_JOURNAL, FAULT_CASE_JOURNAL);
	if (c->block != r->block)
		remark(faults, r, COLUMN_BLOCK, FAULT_CASE_BLOCK);
	return ERR_OK;
}

/* Without a coordinator somebody must answer for the unit, for now (R24). */
static enum err
match_holder(struct work *w, const struct overview_row *r,
    const struct roster *roster, struct import_match *m,
    struct import_faults *faults)
{
	int64_t somebody;
	enum err e;

	m->note = IMPORT_NOTE_NO_COORDINATOR;
	if (r->coordinator != NULL)
		m->coordinator = roster_find_coordinator(roster, r->coordinator,
		    m->unit, &m->note);
	if (m->coordinator != 0)
		return ERR_OK;
	if ((e = strand_answers(w, m->unit, 0, &somebody)) == ERR_OK &&
	    somebody == 0)
		remark(faults, r, COLUMN_UNIT, FAULT_UNIT_NOBODY);
	return e;
}

static enum err
match_unit(struct work *w, const struct overview_row *r,
    const struct roster *roster, struct import_match *m,
    struct import_faults *faults)
{
	if (r->unit == NULL || m->there)
		return ERR_OK;
	m->unit = roster_find_unit(roster, r->unit);
	if (m->unit > 0)
		return match_holder(w, r, roster, m, faults);
	remark(faults, r, COLUMN_UNIT, m->unit == 0 ? FAULT_UNIT_UNKNOWN :
	    FAULT_UNIT_SEVERAL);
	return ERR_OK;
}

enum err
import_match(struct work *w, const struct overview *list,
    struct import_faults *faults, struct import_match **match_r)
{
	struct import_match *match = mem_array(w->mem, list->n, sizeof(*match));
	struct roster *roster;
	enum err e = read_roster(w, &roster);

	*match_r = match;
	for (size_t i = 0; i < list->n && e == ERR_OK; i++) {
		const struct overview_row *r = &list->row[i];
		struct import_match *first = &match[r->first];

		if (first->journal == NULL)
			first->journal = r->journal;
		if (r->told)
			e = match_case(w, r, &match[i], first, faults);
		if (e == ERR_OK)
			e = match_unit(w, r, roster, &match[i], faults);
	}
	return e;
}
