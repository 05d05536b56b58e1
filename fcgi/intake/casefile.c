/* A case gets its person and its number. */
#include "intake/casefile.h"

#include "base/mem.h"

#include "sql_intake.h"

const char *const casefile_kinds[STRAND_KIND__MAX + 1] = {
	[STRAND_KIND_COORDINATOR] = "koordinator",
	[STRAND_KIND_CHILD_COORDINATOR] = "barnekoordinator",
	[STRAND_KIND_EVERYDAY_COORDINATOR] = "hverdagskoordinator",
	[STRAND_KIND_FAMILY_COORDINATOR] = "familiekoordinator",
	[STRAND_KIND_BATON] = NULL,
};

enum err
casefile_alone(struct work *w)
{
	uint64_t n;

	return sql_register_alone(w, &n);
}

enum err
casefile_register(struct work *w, const struct new_case *c, int64_t *id_r,
    const char **number_r)
{
	int year = day_ymd(c->received).year;
	struct sql_case_number_next *number;
	struct sql_person_add *person;
	struct sql_case_add *file;
	enum err e;

	if ((e = sql_case_number_next(w, year, &number)) != ERR_OK ||
	    (e = sql_person_add(w, c->name, c->birth, &person)) != ERR_OK)
		return e;
	*number_r = mem_printf(w->mem, "%04d-%05d", year, (int)number->last);
	if ((e = sql_case_add(w, *number_r, person->id, c->journal, c->received,
	    c->block, w->now, w->actor, c->batch, &file)) != ERR_OK)
		return e;
	*id_r = file->id;
	return ERR_OK;
}
