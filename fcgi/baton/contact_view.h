/* What the pages of a contact form have in common. */
#ifndef BATON_CONTACT_VIEW_H
#define BATON_CONTACT_VIEW_H

#include "base/err.h"

#include <stdbool.h>
#include <stdint.h>

struct request;

/* Sets Forms: id, sent, by, state of what the team was asked of the case. */
enum err contact_view_forms(struct request *rq, int64_t *last_r,
    bool *open_r) MUST_USE;

/* Sets Team: name, phone of those who may be called for advice. */
enum err contact_view_team(struct request *rq) MUST_USE;

#endif
