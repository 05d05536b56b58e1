/* The last of each kind counts; until when, the rule says. */
#include "craft/trained.h"

#include "base/conf.h"
#include "base/mem.h"
#include "base/text.h"

#include "sql_training.h"

int
trained_months(const struct conf *c, enum course_kind kind)
{
	const conf_MONTHS of[COURSE_KIND__MAX] = {
		[COURSE_KIND_BASIC] = c->training_basic_months,
		[COURSE_KIND_DIGITAL] = c->training_digital_months,
		[COURSE_KIND_GUIDANCE] = c->training_guidance_months,
		[COURSE_KIND_GATHERING] = c->training_gathering_months,
	};

	return (int)of[kind];
}

enum training_state
trained_state(const struct conf *c, const struct trained *t,
    enum course_kind kind, day on)
{
	return training_state(t->last[kind], trained_months(c, kind), on);
}

enum err
trained_read(struct work *w, const int64_t *employee, size_t n,
    struct trained **t_r)
{
	struct trained *t = mem_array(w->mem, n + 1, sizeof(*t));
	struct sql_trained *s;
	size_t found;
	enum err e;

	for (size_t i = 0; i < n; i++)
		for (int k = 0; k < COURSE_KIND__MAX; k++)
			t[i].last[k] = DAY_NONE;
	*t_r = t;
	if ((e = sql_trained(w, text_ids(w->mem, employee, n), &s, &found)) !=
	    ERR_OK)
		return e;
	for (size_t j = 0; j < found; j++)
		for (size_t i = 0; i < n; i++)
			if (employee[i] == s[j].employee &&
			    s[j].held <= w->today &&
			    s[j].held > t[i].last[s[j].kind])
				t[i].last[s[j].kind] = s[j].held;
	return ERR_OK;
}
