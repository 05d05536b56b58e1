/* Imported rows that a leader must look at, as far as she may know of them. */
#include "cover/cleanup.h"

#include "base/mem.h"
#include "cover/shields.h"
#include "web/request.h"

enum err
cleanup_rows(struct request *rq, int64_t unit, struct sql_cleanup_notes **c_r,
    size_t *n_r)
{
	struct sql_cleanup_notes *c;
	struct shields_row *asked;
	enum err e;

	if ((e = sql_cleanup_notes(&rq->work, unit, &c, n_r)) != ERR_OK)
		return e;
	asked = mem_array(rq->work.mem, *n_r + 1, sizeof(*asked));
	for (size_t i = 0; i < *n_r; i++)
		asked[i] = (struct shields_row){ .strand = c[i].strand,
		    .unit = c[i].unit, .state = c[i].state,
		    .blocked = c[i].block != ADDRESS_BLOCK_NONE };
	*c_r = c;
	return shields_leave(rq, asked, c, sizeof(*c), n_r);
}

enum err
cleanup_has_rows(struct request *rq, int64_t unit, bool *has_r)
{
	struct sql_cleanup_notes *c;
	size_t n = 0;
	enum err e = cleanup_rows(rq, unit, &c, &n);

	*has_r = n > 0;
	return e;
}
