/* Neighbours change places. */
#include "base/order.h"

enum err
order_move(struct work *w, const struct placed *row, size_t n, int64_t id,
    bool up, order_place *place, bool *moved_r)
{
	size_t at = 0, to;
	uint64_t changed;
	enum err e;

	*moved_r = false;
	while (at < n && row[at].id != id)
		at++;
	to = up ? at - 1 : at + 1;
	/* Above the first is below zero, and so no place either. */
	if (at >= n || to >= n || row[to].among != row[at].among)
		return ERR_OK;
	*moved_r = true;
	if ((e = place(w, row[to].position, id, &changed)) != ERR_OK)
		return e;
	return place(w, row[at].position, row[to].id, &changed);
}
