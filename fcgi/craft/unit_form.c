/* What was typed of a unit is put into the map, and the map is judged. */
#include "craft/unit_form.h"

#include "base/fold.h"
#include "base/mem.h"
#include "base/text.h"
#include "web/request.h"
#include "web/view.h"

#include "sql_map_page.h"

#include <string.h>

const struct form_field unit_fields[UF__MAX] = {
	[UF_CODE]    = { "enhet_kode", FORM_LINE, .max = MAP_CODE_MOST },
	[UF_NAME]    = { "enhet_navn", FORM_LINE, .required = true,
	    .max = MAP_NAME_MOST },
	[UF_PARENT]  = { "enhet_under", FORM_LINE, .max = MAP_CODE_MOST },
	[UF_SERVICE] = { "enhet_slag", FORM_LINE, .max = MAP_CODE_MOST },
	[UF_OTHER]   = { "enhet_nytt_slag", FORM_LINE, .max = MAP_CODE_MOST },
	[UF_VALUES]  = { "enhet_verdier", FORM_TEXT, .max = MAP_FIELD_MOST },
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
	const char **value = mem_array(mem, m->values, sizeof(*value));
	size_t n = 0;

	for (size_t i = 0; i < m->values; i++)
		if (m->value[i].unit == at)
			value[n++] = m->value[i].text;
	form_prefill(f, UF_NAME, unit->name);
	form_prefill(f, UF_PARENT, unit->parent);
	form_prefill(f, UF_SERVICE, unit->service);
	form_prefill(f, UF_VALUES, text_lines(mem, value, n));
}

static const char *
given(const struct form *f, size_t field)
{
	return f->v[field].given ? f->v[field].text : NULL;
}

/* All other units as they are, and this one as it was typed. */
static struct maps
put(struct mem *mem, const struct form *f, const struct maps *m, size_t at)
{
	struct maps said = { .units = at < m->units ? m->units : at + 1 };
	const char *service = given(f, UF_OTHER);
	const char *rest = f->v[UF_VALUES].text, *line;
	size_t room = 0;

	said.unit = mem_array(mem, said.units, sizeof(*said.unit));
	for (size_t i = 0; i < m->units; i++)
		said.unit[i] = map_said(&m->unit[i]);
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
	while ((line = text_next_line(mem, &rest)) != NULL) {
		said.value = mem_grow(mem, said.value, said.values, &room,
		    sizeof(*said.value));
		said.value[said.values++] = (struct map_value){ line, NULL,
			at };
	}
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

/*
 * Two units with one name cannot be told apart where one is chosen. What the
 * file has said so long stays: the sync does not stop by it.
 */
static void
judge_name(struct request *rq, struct form *f, const struct maps *m, size_t at)
{
	struct mem *mem = rq->work.mem;
	const char *name = text_fold(mem, f->v[UF_NAME].text);

	if (at < m->units && strcmp(m->unit[at].name, f->v[UF_NAME].text) == 0)
		return;
	if (text_turns(f->v[UF_NAME].text))
		form_reject(f, UF_NAME, "turning_character");
	for (size_t i = 0; i < m->units; i++)
		if (i != at &&
		    strcmp(text_fold(mem, m->unit[i].name), name) == 0)
			form_reject_said(f, UF_NAME, view_say(rq,
			    MSG_UNITS_NAME_TAKEN, &(struct say)SAY_TEXT("unit",
			    m->unit[i].name), 1));
}

/*
 * Words of our own paths, where a code stands as well; and one of signs and
 * digits alone is no word to anybody.
 */
static const char *
unfit_code(const char *code)
{
	static const char *const ours[] = { "ny", "utgaver", "ta-tilbake" };

	for (size_t i = 0; i < sizeof(ours) / sizeof(*ours); i++)
		if (strcmp(code, ours[i]) == 0)
			return "unit_code_ours";
	return strpbrk(code, "abcdefghijklmnopqrstuvwxyz") == NULL ?
	    "unit_code_letter" : NULL;
}

/* A code is one unit's for ever: its row, with all that lay there, is kept. */
static enum err
judge_code(struct request *rq, struct form *f)
{
	const char *unfit = unfit_code(f->v[UF_CODE].text);
	struct sql_unit_of_code *had;
	enum err e;

	if (unfit != NULL) {
		form_reject(f, UF_CODE, unfit);
		return ERR_OK;
	}
	if ((e = sql_unit_of_code(&rq->work, f->v[UF_CODE].text, &had)) !=
	    ERR_OK || had == NULL)
		return e;
	form_reject_said(f, UF_CODE, view_say(rq, MSG_UNITS_CODE_USED,
	    &(struct say)SAY_TEXT("unit", had->name), 1));
	return ERR_OK;
}

enum err
unit_form_judge(struct request *rq, struct form *f, const struct unit_map *u,
    size_t at, struct maps *now_r)
{
	bool new = at == u->units.units;
	struct mem *mem = rq->work.mem;
	struct maps said;
	struct map_fault *wrong;
	size_t n;

	if (new && !f->v[UF_CODE].given)
		form_reject(f, UF_CODE, "required");
	if (f->bad)
		return ERR_OK;
	said = put(mem, f, &u->units, at);
	if (maps_judge(mem, &said, now_r, &wrong, &n) != ERR_OK)
		for (size_t i = 0; i < n; i++)
			reject(rq, f, &said, &wrong[i], at);
	else if (maps_same(&u->units, now_r))
		form_reject(f, UF_NAME, "unit_same");
	judge_name(rq, f, &u->units, at);
	return new && f->v[UF_CODE].wrong == NULL ? judge_code(rq, f) : ERR_OK;
}
