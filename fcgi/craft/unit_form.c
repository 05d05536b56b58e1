/* What was typed of a unit is put into the map, and the map is judged. */
#include "craft/unit_form.h"

#include "base/mem.h"
#include "base/text.h"
#include "web/request.h"
#include "web/view.h"

#include <string.h>

const struct form_field unit_fields[UF__MAX] = {
	[UF_CODE]    = { "enhet_kode", FORM_LINE, .max = MAP_CODE_MOST },
	[UF_NAME]    = { "enhet_navn", FORM_LINE, .required = true,
	    .max = MAP_NAME_MOST },
	[UF_PARENT]  = { "enhet_under", FORM_LINE, .max = MAP_CODE_MOST },
	[UF_SERVICE] = { "enhet_slag", FORM_LINE, .max = MAP_CODE_MOST },
	[UF_OTHER]   = { "enhet_nytt_slag", FORM_LINE, .max = MAP_CODE_MOST },
	[UF_VALUES]  = { "enhet_verdier", FORM_TEXT },
	[UF_BECAUSE] = { "enhet_fordi", FORM_TEXT, .required = true,
	    .max = 500 },
	[UF_SAVE]    = { "lagres", FORM_TICK },
	[UF_BACK]    = { "rettes", FORM_TICK },
};

void
unit_form_prefill(struct mem *mem, struct form *f, const struct maps *m,
    size_t at)
{
	const struct map_unit *unit = &m->unit[at];
	const char *values = "";

	for (size_t i = 0; i < m->values; i++)
		if (m->value[i].unit == at)
			values = mem_printf(mem, "%s%s\n", values,
			    m->value[i].text);
	form_prefill(f, UF_NAME, unit->name);
	form_prefill(f, UF_PARENT, unit->parent);
	form_prefill(f, UF_SERVICE, unit->service);
	form_prefill(f, UF_VALUES, values);
}

static const char *
given(const struct form *f, size_t field)
{
	return f->v[field].given ? f->v[field].text : NULL;
}

/* What stands there already, as one of others writes it down. */
static const char *
as_said(const char *s)
{
	return *s == '\0' ? NULL : s;
}

/* Each line that is not blank is a value. */
static void
add_lines(struct mem *mem, struct maps *said, size_t *room, const char *text,
    size_t at)
{
	while (*text != '\0') {
		size_t len = strcspn(text, "\n");
		const char *line = text_clean(mem, mem_strndup(mem, text, len));

		if (*line != '\0') {
			said->value = mem_grow(mem, said->value, said->values,
			    room, sizeof(*said->value));
			said->value[said->values++] = (struct map_value){ line,
			    NULL, at };
		}
		text += len + (text[len] == '\n');
	}
}

/* All other units as they are, and this one as it was typed. */
static struct maps
put(struct mem *mem, const struct form *f, const struct maps *m, size_t at)
{
	struct maps said = { .units = at < m->units ? m->units : at + 1 };
	const char *service = given(f, UF_OTHER);
	size_t room = 0;

	said.unit = mem_array(mem, said.units, sizeof(*said.unit));
	for (size_t i = 0; i < m->units; i++)
		said.unit[i] = (struct map_unit){ m->unit[i].code,
			m->unit[i].name, as_said(m->unit[i].service),
			as_said(m->unit[i].parent) };
	said.unit[at] = (struct map_unit){
	    at < m->units ? m->unit[at].code : f->v[UF_CODE].text,
	    f->v[UF_NAME].text,
	    service != NULL ? service : given(f, UF_SERVICE),
	    given(f, UF_PARENT) };
	for (size_t i = 0; i < m->values; i++) {
		if (m->value[i].unit == at)
			continue;
		said.value = mem_grow(mem, said.value, said.values, &room,
		    sizeof(*said.value));
		said.value[said.values++] = m->value[i];
	}
	add_lines(mem, &said, &room, f->v[UF_VALUES].text, at);
	return said;
}

/* Which value it is, and of which unit it is already. */
static const char *
value_taken(struct request *rq, const struct maps *said,
    const struct map_fault *x, size_t at)
{
	const struct map_value *v = &said->value[x->at];
	const struct map_value *o = &said->value[x->other];
	const struct map_value *other = v->unit == at ? o : v;
	const struct say say[] = {
		SAY_TEXT("value", o->text),
		SAY_TEXT("unit", said->unit[other->unit].name)
	};

	return view_say(rq, other->unit == at ? MSG_UNITS_VALUE_TWICE :
	    MSG_UNITS_VALUE_TAKEN, say, 2);
}

static void
reject(struct request *rq, struct form *f, const struct maps *said,
    const struct map_fault *x, size_t at)
{
	static const struct {
		size_t field;
		const char *words;
	} of[MAP_WRONG__MAX] = {
		[MAP_WRONG_CODE] = { UF_CODE, "unit_code" },
		[MAP_WRONG_CODE_TWICE] = { UF_CODE, "unit_code_taken" },
		[MAP_WRONG_NAME_MISSING] = { UF_NAME, "required" },
		[MAP_WRONG_NAME] = { UF_NAME, "bad_character" },
		[MAP_WRONG_SERVICE] = { UF_OTHER, "unit_service" },
		[MAP_WRONG_PARENT] = { UF_PARENT, "unit_parent" },
		[MAP_WRONG_NO_PARENT] = { UF_PARENT, "unit_parent" },
		[MAP_WRONG_CIRCLE] = { UF_PARENT, "unit_circle" },
		[MAP_WRONG_UNITS_MANY] = { UF_NAME, "units_many" },
		[MAP_WRONG_VALUE] = { UF_VALUES, "unit_value_long" },
		[MAP_WRONG_VALUE_BLANK] = { UF_VALUES, "unit_value_blank" },
		[MAP_WRONG_VALUES_MANY] = { UF_VALUES, "units_many" },
	};

	if (x->what == MAP_WRONG_VALUE_TWICE)
		form_reject_said(f, UF_VALUES, value_taken(rq, said, x, at));
	else if (of[x->what].words != NULL)
		form_reject(f, of[x->what].field, of[x->what].words);
}

void
unit_form_judge(struct request *rq, struct form *f, const struct unit_map *u,
    size_t at, struct maps *now_r)
{
	struct mem *mem = rq->work.mem;
	struct maps said;
	struct map_fault *wrong;
	size_t n;

	if (at == u->units.units && !f->v[UF_CODE].given)
		form_reject(f, UF_CODE, "required");
	if (f->bad)
		return;
	said = put(mem, f, &u->units, at);
	if (maps_judge(mem, &said, now_r, &wrong, &n) != ERR_OK)
		for (size_t i = 0; i < n; i++)
			reject(rq, f, &said, &wrong[i], at);
	else if (maps_same(&u->units, now_r))
		form_reject(f, UF_NAME, "unit_same");
}
