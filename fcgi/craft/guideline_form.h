/*
 * What somebody writes of a guideline's version, and whether it can be one: its
 * limits are those of rules/terms.h.
 */
#ifndef CRAFT_GUIDELINE_FORM_H
#define CRAFT_GUIDELINE_FORM_H

#include "craft/guideline.h"
#include "web/form.h"

struct mem;
struct sql_guideline_on;

enum {
	GF_WHAT, GF_WHY, GF_SOURCE,
	GF_DAYS, GF_COUNTED, GF_STEPS,
	GF_LEADER, GF_OWNER, GF_FAMILIES, GF_FROM,
	GF_BECAUSE,
	GF_LAW,	/* the paragraph was read */
	GF_INSTEAD,	/* first day of the version it replaces */
	GF_SAVE,	/* it was looked over */
	GF_BACK,	/* and is to be mended */
	GF__MAX
};

extern const struct form_field guideline_fields[GF__MAX];

/*
 * What a version says, to be changed. One that begins after `today` is to be
 * replaced by what is written.
 */
void guideline_form_prefill(struct mem *mem, struct form *f,
    const struct sql_guideline_on *v, day today);

/*
 * Marks what cannot be, beside what form_read() has found: a deadline, steps or
 * days out of range, a first day before `today` or years ahead, what says the
 * same as `was` or begins on its day, and a law that would last longer (R12).
 * One that `opens` duties keeps having a deadline, if it has. What it returns
 * holds where nothing is wrong, replaces nothing yet, and lives as long as the
 * form and `mem`.
 */
struct guideline_words guideline_form_judge(struct mem *mem, struct form *f,
    const struct sql_guideline_on *was, bool opens, day today);

#endif
