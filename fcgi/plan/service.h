/* The service overview: who is around a family, and in which order. */
#ifndef PLAN_SERVICE_H
#define PLAN_SERVICE_H

#include "base/work.h"
#include "words.h"

#include "sql_service.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* More than any family has; a list without end is of no use on paper. */
enum { SERVICES_MOST = 60 };

/* What is written of one; none is NULL. */
struct service {
	enum service_kind kind;
	const char *role, *name, *area, *contact, *contribution;
};

/*
 * One more, last in the order. ERR_CONFLICT when there are SERVICES_MOST, or
 * the one of that kind is there already. The caller has locked the case.
 */
enum err service_add(struct work *w, int64_t casefile,
    const struct service *s) MUST_USE;

/*
 * One up or down in the order of its case; the first does not go up, nor the
 * last down, and one that is gone goes nowhere. The caller has locked the case.
 */
enum err service_move(struct work *w, int64_t casefile, int64_t id,
    bool up) MUST_USE;

/* The kinds as addresses and forms have them, in their order; NULL ends. */
extern const char *const service_rows[SERVICE_KIND__MAX + 1];

/* Whether one of that kind is among the `n`. */
bool service_has(const struct sql_services_around *s, size_t n,
    enum service_kind kind);

#endif
