/* The field table at work: what was sent becomes values of declared kinds. */
#include "web/form.h"

#include "base/mem.h"
#include "base/text.h"

#include <assert.h>
#include <string.h>

/* What `max` 0 stands for, and `min` 0 beside it. */
static const struct form_bounds otherwise[FORM_KIND__MAX] = {
	[FORM_LINE] = { 0, 200 },
	[FORM_TEXT] = { 0, 4000 },
	[FORM_DATE] = { DAY_MIN, DAY_MAX },
	[FORM_INT] = { 0, INT32_MAX },
	[FORM_ID] = { 1, INT64_MAX },
	[FORM_CHOICE] = { 0, 0 },
	[FORM_TICK] = { 0, 0 },
};

struct form_bounds
form_bounds(const struct form_field *field)
{
	if (field->max != 0)
		return (struct form_bounds){ field->min, field->max };
	return (struct form_bounds){
		field->min != 0 ? field->min : otherwise[field->kind].min,
		otherwise[field->kind].max
	};
}

struct form
form_empty(const struct form_field *field, size_t n)
{
	struct form f = { .field = field, .n = n };

	assert(n <= FORM_FIELDS_MAX);
	for (size_t i = 0; i < n; i++) {
		f.v[i].text = "";
		f.v[i].day = DAY_NONE;
		f.v[i].number = field[i].kind == FORM_CHOICE ? -1 : 0;
	}
	return f;
}

void
form_prefill(struct form *f, size_t field, const char *typed)
{
	assert(field < f->n);
	f->v[field].typed = typed;
}

void
form_prefill_day(struct mem *mem, struct form *f, size_t field, day d)
{
	struct ymd on;

	if (d == DAY_NONE)
		return;
	on = day_ymd(d);
	form_prefill(f, field, mem_printf(mem, "%d.%d.%d", on.dom, on.month,
	    on.year));
}

void
form_prefill_time(struct mem *mem, struct form *f, size_t field, int minutes)
{
	form_prefill(f, field, text_of_minutes(mem, minutes));
}

int64_t
form_set(const struct form *f, size_t i, int n)
{
	int64_t set = 0;

	for (int64_t k = 0; k < f->v[i].number; k++)
		if (f->v[i].ids[k] <= n)
			set |= INT64_C(1) << (f->v[i].ids[k] - 1);
	return set;
}

void
form_reject(struct form *f, size_t field, const char *message)
{
	assert(field < f->n);
	if (f->v[field].wrong == NULL)
		f->v[field].wrong = message;
	f->bad = true;
}

/*
 * One checker a kind: given the cleaned value of a field that is not empty, it
 * sets the kind's member of `v` and returns NULL, or a message key.
 */
typedef const char *checker(const struct form_field *field, const char *s,
    struct form_value *v);

static const char *
check_chars(const struct form_field *field, const char *s, struct form_value *v,
    const char *allowed)
{
	struct form_bounds b = form_bounds(field);
	int64_t length = (int64_t)text_length(s);

	if (text_has_control(s, allowed))
		return "bad_character";
	if (length < b.min)
		return "too_short";
	if (length > b.max)
		return "too_long";
	v->text = s;
	return NULL;
}

static const char *
check_line(const struct form_field *field, const char *s, struct form_value *v)
{
	return check_chars(field, s, v, "");
}

static const char *
check_text(const struct form_field *field, const char *s, struct form_value *v)
{
	return check_chars(field, s, v, "\n\t");
}

static const char *
check_date(const struct form_field *field, const char *s, struct form_value *v)
{
	struct form_bounds b = form_bounds(field);
	day d;

	if (!text_to_day(s, &d))
		return "not_a_date";
	if (d < b.min)
		return "too_early";
	if (d > b.max)
		return "too_late";
	v->day = d;
	return NULL;
}

static const char *
check_time(const struct form_field *field, const char *s, struct form_value *v)
{
	int minutes;

	(void)field;
	if (!text_to_minutes(s, &minutes))
		return "not_a_time";
	v->number = minutes;
	return NULL;
}

static const char *
check_int(const struct form_field *field, const char *s, struct form_value *v)
{
	struct form_bounds b = form_bounds(field);
	int64_t number;

	if (!text_to_i64(s, INT64_MIN, INT64_MAX, &number))
		return "not_a_number";
	if (number < b.min)
		return "too_small";
	if (number > b.max)
		return "too_large";
	v->number = number;
	return NULL;
}

/* An id is picked from a list, not typed, so a wrong one is a wrong choice. */
static const char *
check_id(const struct form_field *field, const char *s, struct form_value *v)
{
	struct form_bounds b = form_bounds(field);

	if (!text_to_i64(s, b.min, b.max, &v->number))
		return "not_a_choice";
	return NULL;
}

static const char *
check_choice(const struct form_field *field, const char *s,
    struct form_value *v)
{
	for (int64_t i = 0; field->choices[i] != NULL; i++) {
		if (strcmp(field->choices[i], s) == 0) {
			v->text = field->choices[i];
			v->number = i;
			return NULL;
		}
	}
	return "not_a_choice";
}

static const char *
check_tick(const struct form_field *field, const char *s, struct form_value *v)
{
	(void)field;
	if (strcmp(s, "ja") != 0)
		return "not_a_choice";
	v->number = 1;
	return NULL;
}

/*
 * Whatever it holds is for the bind alone; no copy is kept for showing again.
 */
static const char *
check_secret(const struct form_field *field, const char *s,
    struct form_value *v)
{
	(void)field;
	(void)s;
	v->typed = NULL;
	return NULL;
}

/* The id in "sak-17" for the field "sak"; 0: a name of something else. */
static int64_t
ticked_id(const struct form_field *field, const char *name)
{
	size_t len = strlen(field->name);
	int64_t id;

	if ((field->kind != FORM_TICKS && field->kind != FORM_PICKS) ||
	    strncmp(name, field->name, len) != 0 || name[len] != '-' ||
	    !text_to_i64(name + len + 1, 1, INT64_MAX, &id))
		return 0;
	return id;
}

/* The index of `s` among the choices; a box that is ticked has only "ja". */
static int
pick_of(const struct form_field *field, const char *s)
{
	static const char *const ticked[] = { "ja", NULL };
	const char *const *of = field->kind == FORM_TICKS ? ticked :
	    field->choices;

	for (int i = 0; of[i] != NULL; i++)
		if (strcmp(of[i], s) == 0)
			return i;
	return -1;
}

void
form_ticks(struct mem *mem, const struct pairs *p, struct form *f, size_t i)
{
	int64_t *ids = mem_array(mem, p->n + 1, sizeof(*ids)), id;
	int *picks = mem_array(mem, p->n + 1, sizeof(*picks));
	struct form_value *v = &f->v[i];

	v->number = 0;
	for (size_t k = 0; k < p->n; k++) {
		if ((id = ticked_id(&f->field[i], p->at[k].name)) == 0)
			continue;
		for (int64_t j = 0; j < v->number; j++)
			if (ids[j] == id)
				form_reject(f, i, "not_a_choice");
		picks[v->number] = pick_of(&f->field[i], p->at[k].value);
		if (picks[v->number] < 0)
			form_reject(f, i, "not_a_choice");
		ids[v->number++] = id;
	}
	v->ids = ids;
	v->picks = picks;
	v->given = v->number > 0;
}

static checker *const checkers[FORM_KIND__MAX] = {
	[FORM_LINE] = check_line,
	[FORM_TEXT] = check_text,
	[FORM_DATE] = check_date,
	[FORM_TIME] = check_time,
	[FORM_INT] = check_int,
	[FORM_ID] = check_id,
	[FORM_CHOICE] = check_choice,
	[FORM_TICK] = check_tick,
	[FORM_SECRET] = check_secret,
};

/* What people type is cleaned; what the page put there must come back as is. */
static const char *
cleaned(struct mem *mem, const struct form_field *field, const char *typed)
{
	char *line;

	switch (field->kind) {
	case FORM_ID:
	case FORM_CHOICE:
	case FORM_TICK:
	case FORM_SECRET:
		return typed;
	case FORM_LINE:
		line = text_clean(mem, typed);
		text_squeeze(line);
		return line;
	default:
		return text_clean(mem, typed);
	}
}

static void
check_field(struct mem *mem, struct form *f, size_t i)
{
	const struct form_field *field = &f->field[i];
	struct form_value *v = &f->v[i];
	const char *s = "", *wrong = NULL;

	if (v->typed != NULL)
		s = cleaned(mem, field, v->typed);
	v->given = *s != '\0';
	if (v->given)
		wrong = checkers[field->kind](field, s, v);
	else if (field->required)
		wrong = "required";
	if (wrong != NULL)
		form_reject(f, i, wrong);
}

static bool
in_table(const struct form_field *field, size_t n, const char *name)
{
	for (size_t i = 0; i < n; i++)
		if (strcmp(field[i].name, name) == 0 ||
		    ticked_id(&field[i], name) != 0)
			return true;
	return false;
}

enum err
form_check(struct mem *mem, const struct pairs *p,
    const struct form_field *field, size_t n, struct form *f_r,
    const char **why_r)
{
	*f_r = form_empty(field, n);
	*why_r = NULL;
	for (size_t i = 0; i < p->n; i++) {
		if (!form_is_own_name(p->at[i].name) &&
		    !in_table(field, n, p->at[i].name)) {
			*why_r = "unknown field";
			return ERR_INPUT;
		}
	}
	for (size_t i = 0; i < n; i++) {
		if (field[i].kind == FORM_TICKS ||
		    field[i].kind == FORM_PICKS) {
			form_ticks(mem, p, f_r, i);
			if (!f_r->v[i].given && field[i].required)
				form_reject(f_r, i, "required");
			continue;
		}
		f_r->v[i].typed = pairs_find(p, field[i].name);
		check_field(mem, f_r, i);
	}
	return ERR_OK;
}

bool
form_is_own_name(const char *name)
{
	static const char *const own[] = {
		"csrf", "nokkel", "versjon", "sprak", "sti", "utkast",
		"stille", "slett"
	};

	for (size_t i = 0; i < sizeof(own) / sizeof(*own); i++)
		if (strcmp(name, own[i]) == 0)
			return true;
	return false;
}
