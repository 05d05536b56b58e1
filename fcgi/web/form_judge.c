/* What pages ask of a field that was read, and what they say of its day. */
#include "web/form.h"

bool
form_is_ticked(const struct form_value *v, int64_t id)
{
	for (int64_t i = 0; i < v->number; i++)
		if (v->ids[i] == id)
			return true;
	return false;
}

bool
form_is_good(const struct form_value *v)
{
	return v->given && v->wrong == NULL;
}

void
form_judge_been(struct form *f, size_t i, day today)
{
	if (form_is_good(&f->v[i]) && f->v[i].day > today)
		form_reject(f, i, "in_future");
}

void
form_judge_to_come(struct form *f, size_t i, day first)
{
	if (form_is_good(&f->v[i]) && f->v[i].day < first)
		form_reject(f, i, "over_already");
}

void
form_reject_said(struct form *f, size_t i, const char *words)
{
	if (f->v[i].wrong == NULL) {
		f->v[i].wrong = "said";
		f->v[i].said = words;
	}
	f->bad = true;
}
