/* The caller has locked the case: nobody changes the order meanwhile. */
#include "plan/service.h"

#include "base/mem.h"
#include "base/order.h"

enum { STEP = 10 };

const char *const service_rows[SERVICE_KIND__MAX + 1] = {
	[SERVICE_KIND_GP] = "fastlege",
	[SERVICE_KIND_NEXT_OF_KIN] = "parorende",
	[SERVICE_KIND_OFFICE] = "tjenestekontor",
	[SERVICE_KIND_OTHER] = "annen",
};

bool
service_has(const struct sql_services_around *s, size_t n,
    enum service_kind kind)
{
	for (size_t i = 0; i < n; i++)
		if (s[i].kind == kind)
			return true;
	return false;
}

enum err
service_add(struct work *w, int64_t casefile, const struct service *s)
{
	struct sql_services_around *now;
	uint64_t changed;
	size_t n;
	enum err e;

	if ((e = sql_services_around(w, casefile, &now, &n)) != ERR_OK)
		return e;
	if (n >= SERVICES_MOST ||
	    (s->kind != SERVICE_KIND_OTHER && service_has(now, n, s->kind)))
		return err_set(w, ERR_CONFLICT, "it is there, or too many");
	return sql_service_add(w, casefile, s->kind, n == 0 ? STEP :
	    now[n - 1].position + STEP, s->role, s->name, s->area, s->contact,
	    s->contribution, w->now, w->actor, &changed);
}

enum err
service_move(struct work *w, int64_t casefile, int64_t id, bool up)
{
	struct sql_services_around *s;
	struct placed *row;
	size_t n;
	bool moved;
	enum err e;

	if ((e = sql_services_around(w, casefile, &s, &n)) != ERR_OK)
		return e;
	row = mem_array(w->mem, n + 1, sizeof(*row));
	for (size_t i = 0; i < n; i++)
		row[i] = (struct placed){ s[i].id, 0, s[i].position };
	return order_move(w, row, n, id, up, sql_service_place, &moved);
}
