/* A decision that was sent is changed by another, never written anew (R17). */
#ifndef INTAKE_CHANGE_H
#define INTAKE_CHANGE_H

#include "base/work.h"
#include "cover/strand.h"

#include "sql_application.h"

#include <stdint.h>

/*
 * Begins a change of `decision`, the sent one of application `id`, in the hands
 * of w->actor, for the reason `why` (not ""): an application of its own, whose
 * decision refers to it, and which is owed like any other. A strand that is
 * closed is applied for again; one that lives goes on as it is. The caller has
 * locked the case. ERR_CONFLICT when the decision is changed already or
 * somebody has begun to, ERR_DUPLICATE when the same is applied for or given
 * meanwhile; nothing is done then.
 */
enum err change_begin(struct work *w, int64_t id, const struct strand *s,
    enum strand_kind kind, int64_t decision, const char *why,
    int64_t *id_r) MUST_USE;

#endif
