/* Cases that are looked at before they are locked may be others' by then. */
#include "cover/several.h"

#include "base/text.h"

#include "sql_cover.h"
#include "sql_strand.h"

enum err
several_lock(struct work *w, const int64_t *strand, size_t n)
{
	struct sql_several_cases *c;
	uint64_t locked;
	size_t cases;
	enum err e;

	if ((e = sql_several_cases(w, text_ids(w->mem, strand, n), &c,
	    &cases)) != ERR_OK)
		return e;
	for (size_t i = 0; i < cases && e == ERR_OK; i++)
		e = sql_leaver_lock(w, c[i].casefile, &locked);
	return e;
}
