/* The form of a unit: what it is called, what it is under, what means it. */
#ifndef CRAFT_UNIT_FORM_H
#define CRAFT_UNIT_FORM_H

#include "craft/unit_map.h"
#include "web/form.h"

struct request;

enum {
	UF_CODE, UF_NAME, UF_PARENT, UF_SERVICE, UF_OTHER, UF_VALUES,
	UF_BECAUSE, UF_SAVE, UF_BACK, UF__MAX
};
extern const struct form_field unit_fields[UF__MAX];

/* What unit `at` of the map is, as somebody would have typed it. */
void unit_form_prefill(struct mem *mem, struct form *f, const struct maps *m,
    size_t at);

/*
 * The map with what was typed in the place of unit `at`; m->units: one more.
 * What maps_judge finds wrong is rejected in its field, and so is a new unit's
 * code that any unit ever had, and a name that another has. *now_r is to be
 * used only where the form is not bad.
 */
enum err unit_form_judge(struct request *rq, struct form *f,
    const struct unit_map *u, size_t at, struct maps *now_r) MUST_USE;

#endif
