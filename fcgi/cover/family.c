/* A family is known by the strand with which it began. */
#include "cover/family.h"

#include "sql_family.h"

static enum err
begin(struct work *w, int64_t with, day begun)
{
	uint64_t n;

	return sql_family_member_add(w, with, with, begun, w->now, &n);
}

enum err
family_join(struct work *w, int64_t with, day begun, int64_t strand)
{
	struct sql_family_of *of;
	int64_t family = with;
	uint64_t n;
	enum err e;

	if ((e = sql_family_of(w, with, &of)) != ERR_OK)
		return e;
	if (of != NULL) {
		family = of->family;
		begun = of->begun;
	} else if ((e = begin(w, with, begun)) != ERR_OK)
		return e;
	return sql_family_member_add(w, strand, family, begun, w->now, &n);
}
