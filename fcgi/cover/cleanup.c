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
	size_t n, left = 0;
	bool *hidden;
	enum err e;

	if ((e = sql_cleanup_notes(&rq->work, unit, &c, &n)) != ERR_OK)
		return e;
	asked = mem_array(rq->work.mem, n + 1, sizeof(*asked));
	for (size_t i = 0; i < n; i++)
		asked[i] = (struct shields_row){ .strand = c[i].strand,
		    .unit = c[i].unit, .state = c[i].state,
		    .blocked = c[i].block != ADDRESS_BLOCK_NONE };
	if ((e = shields_of(rq, asked, n, &hidden)) != ERR_OK)
		return e;
	for (size_t i = 0; i < n; i++)
		if (!hidden[i])
			c[left++] = c[i];
	*c_r = c;
	*n_r = left;
	return ERR_OK;
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
