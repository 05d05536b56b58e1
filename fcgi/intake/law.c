/* Which law is printed on which day; what stood there before stays. */
#include "intake/law.h"

#include "sql_law.h"

#include <string.h>

static const char *const slugs[LAW_REFERENCE__MAX] = {
	[LAW_REFERENCE_PLAN_HEALTH] = "plan-helse",
	[LAW_REFERENCE_COORDINATOR_HEALTH] = "koordinator-helse",
	[LAW_REFERENCE_CHILD_COORDINATOR_HEALTH] = "barnekoordinator-helse",
	[LAW_REFERENCE_PLAN_NAV] = "plan-nav",
	[LAW_REFERENCE_PLAN_SOCIAL] = "plan-sosial",
	[LAW_REFERENCE_PLAN_CHILD_WELFARE] = "plan-barnevern",
	[LAW_REFERENCE_COMPLAINT_HEALTH] = "klage-helse",
	[LAW_REFERENCE_COMPLAINT_GENERAL] = "klage-ellers",
	[LAW_REFERENCE_REASONS] = "begrunnelse",
	[LAW_REFERENCE_SEE_FILE] = "innsyn",
	[LAW_REFERENCE_INTERIM_REPLY] = "forelopig-svar",
	[LAW_REFERENCE_GUIDANCE] = "veiledning",
	[LAW_REFERENCE_LATE_COMPLAINT] = "sen-klage",
	[LAW_REFERENCE_DEFERRED] = "utsatt-iverksetting",
	[LAW_REFERENCE_REASSESSMENT] = "ny-vurdering",
	[LAW_REFERENCE_WITHHELD] = "unntatt-offentlighet",
};

const char *
law_slug(enum law_reference r)
{
	return slugs[r];
}

enum law_reference
law_of_slug(const char *slug)
{
	int r = 0;

	while (r < LAW_REFERENCE__MAX && strcmp(slugs[r], slug) != 0)
		r++;
	return (enum law_reference)r;
}

enum err
law_read(struct work *w, day at, enum language l, struct law *law_r)
{
	struct sql_law_in_force *row;
	size_t n;
	enum err e;

	*law_r = (struct law){ 0 };
	if ((e = sql_law_in_force(w, at, &row, &n)) != ERR_OK)
		return e;
	for (size_t i = 0; i < n; i++)
		law_r->of[row[i].reference] = (struct law_text){
		    .text = l == LANGUAGE_NN ? row[i].text_nn : row[i].text_nb,
		    .printable = row[i].printable };
	return ERR_OK;
}

enum err
law_check(struct work *w, enum law_reference r, int64_t id)
{
	uint64_t n;
	enum err e;

	if ((e = sql_law_tick(w, w->now, w->actor, id, r, w->today, &n)) !=
	    ERR_OK)
		return e;
	return n == 1 ? ERR_OK :
	    err_set(w, ERR_CONFLICT, "no words that wait to be checked");
}

/* The new words have the rest of the time that `now` had. */
static enum err
follow(struct work *w, enum law_reference r, const struct sql_law_on *now,
    const struct law_words *words)
{
	uint64_t n;
	enum err e;

	if ((e = sql_law_end(w, words->from - 1, now->id, &n)) != ERR_OK)
		return e;
	return sql_law_add(w, r, words->nb, words->nn, words->from,
	    now->valid_to, w->now, w->actor, &n);
}

enum err
law_change(struct work *w, enum law_reference r, const struct law_words *words,
    enum law_change *done_r)
{
	struct sql_law_on *now;
	uint64_t n;
	enum err e;

	*done_r = LAW_CHANGED;
	if ((e = sql_law_on(w, r, words->from, &now)) != ERR_OK)
		return e;
	if (now == NULL)
		return err_set(w, ERR_CONFLICT, "no words on that day");
	if (strcmp(now->text_nb, words->nb) == 0 &&
	    strcmp(now->text_nn, words->nn) == 0) {
		*done_r = LAW_SAME;
		return ERR_OK;
	}
	if (now->valid_from < words->from)
		return follow(w, r, now, words);
	if (now->printable) {
		*done_r = LAW_BEGUN;
		return ERR_OK;
	}
	return sql_law_mend(w, words->nb, words->nn, w->now, w->actor, now->id,
	    &n);
}
