/* What the pages of a contact form have in common. */
#ifndef BATON_CONTACT_VIEW_H
#define BATON_CONTACT_VIEW_H

#include "base/err.h"
#include "words.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct form;
struct node;
struct request;
struct words;

/* Adds to `list` each word (id, word) of a set, or of all of them (-1). */
void contact_view_set(struct node *list, const struct words *of, int n,
    int64_t set);

/* The set of what is ticked in field `i`, whose ids are 1 .. n. */
int64_t contact_set(const struct form *f, size_t i, int n);

/* Sets Forms: id, sent, by, state of what the team was asked of the case. */
enum err contact_view_forms(struct request *rq, int64_t *last_r,
    bool *open_r) MUST_USE;

/* Sets Team: name, phone, mail of those who may be called for advice. */
enum err contact_view_team(struct request *rq) MUST_USE;

#endif
