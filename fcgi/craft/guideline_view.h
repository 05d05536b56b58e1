/* The parts of a guideline's version, in words. */
#ifndef CRAFT_GUIDELINE_VIEW_H
#define CRAFT_GUIDELINE_VIEW_H

#include "craft/guideline.h"

struct node;
struct request;
struct sql_guideline_find;
struct sql_guideline_on;

/* In the order of Lang.guideline_part. */
enum guideline_part {
	PART_WHAT, PART_WHY, PART_SOURCE, PART_DEADLINE, PART_REMINDERS,
	PART_LEADER, PART_OWNER, PART_FAMILIES, PART__MAX
};

/* Its name below Lang.guideline_part. */
const char *guideline_part_name(enum guideline_part p);

/* The words of a version that is there; `because` and `instead` of none. */
struct guideline_words guideline_words_of(const struct sql_guideline_on *v);

/* Sets n.name to a part in words: "14 dager", "7, 2", "Aldri". */
void guideline_view_part(struct request *rq, struct node *n, const char *name,
    const struct guideline_words *g, enum guideline_part p);

/* Likewise every part, under its own name. */
void guideline_view(struct request *rq, struct node *n,
    const struct guideline_words *g);

/* A deadline as PART_DEADLINE has it; INT32_MIN: that there is none. */
void guideline_view_deadline(struct request *rq, struct node *n,
    const char *name, int32_t days, enum counted counted);

/* Sets n.key, n.slug, n.seat and n.opens of one. */
void guideline_view_subject(struct request *rq, struct node *n,
    const struct sql_guideline_find *g);

#endif
