/* Reading a plan as it stands, and what becomes of it. */
#include "plan/plan.h"

#include "base/mem.h"
#include "desk/duty.h"

#include "sql_plan.h"
#include "sql_service.h"

#include <sodium.h>
#include <string.h>

static bool
is_empty(const char *s)
{
	return *s == '\0';
}

static void
take_head(const struct plan_head *h, struct plan *p)
{
	*p = (struct plan){ .journal = h->journal, .name = h->name,
	    .phone = h->phone, .kin = "", .relation = "", .kin_phone = "",
	    .coordinator = h->coordinator,
	    .coordinator_phone = h->coordinator_phone, .born = h->born,
	    .first = h->first, .last = h->last, .evaluation = h->evaluation,
	    .place = "", .signer = "", .signer_name = "",
	    .signed_on = DAY_NONE };
	for (int i = 0; i < PLAN_POINT__MAX; i++)
		p->point[i] = "";
}

static enum err
read_points(struct work *w, int64_t casefile, struct plan *p)
{
	struct sql_plan_points *t;
	size_t n;
	enum err e;

	if ((e = sql_plan_points(w, casefile, &t, &n)) != ERR_OK)
		return e;
	for (size_t i = 0; i < n; i++)
		p->point[t[i].point] = t[i].body;
	return ERR_OK;
}

/* The next of kin stand in the overview, and are not asked for twice. */
static enum err
read_services(struct work *w, int64_t casefile, bool blocked, struct plan *p)
{
	struct sql_services_around *s;
	struct plan_service *to;
	enum err e;

	if ((e = sql_services_around(w, casefile, &s, &p->services)) != ERR_OK)
		return e;
	p->service = to = mem_array(w->mem, p->services + 1, sizeof(*to));
	for (size_t i = 0; i < p->services; i++) {
		bool kin = s[i].kind == SERVICE_KIND_NEXT_OF_KIN;

		to[i] = (struct plan_service){ words_name(&words_service_kind,
		    (int)s[i].kind), s[i].role, s[i].name, s[i].area,
		    kin && blocked ? "" : s[i].contact, s[i].contribution };
		if (!kin)
			continue;
		p->kin = s[i].name;
		p->relation = s[i].role;
		p->kin_phone = to[i].contact;
	}
	return ERR_OK;
}

enum err
plan_consents_now(struct work *w, int64_t casefile,
    const struct plan_consent **consent_r, size_t *n_r)
{
	struct sql_plan_consents *c;
	struct plan_consent *to;
	enum err e;

	if ((e = sql_plan_consents(w, casefile, w->today, &c, n_r)) != ERR_OK)
		return e;
	to = mem_array(w->mem, *n_r + 1, sizeof(*to));
	for (size_t i = 0; i < *n_r; i++)
		to[i] = (struct plan_consent){ c[i].service, c[i].given,
		    c[i].until };
	*consent_r = to;
	return ERR_OK;
}

/*
 * Those of a goal stand together. A goal that came or was moved between the two
 * statements has its own all the same.
 */
static void
give_measures(struct plan_goal *g, const struct sql_plan_measures *m, size_t n,
    const struct plan_measure *all)
{
	size_t at = 0;

	while (at < n && m[at].goal != g->id)
		at++;
	g->measure = &all[at];
	for (; at < n && m[at].goal == g->id; at++)
		g->measures++;
}

static struct plan_measure
measure_of(const struct sql_plan_measures *m)
{
	return (struct plan_measure){ m->id, m->measure, m->scope, m->how,
	    m->schedule, m->responsible, m->evaluator, m->decision,
	    m->conclusion, m->approved };
}

static enum err
read_goals(struct work *w, int64_t casefile, struct plan *p)
{
	struct sql_plan_measures *m;
	struct plan_measure *measure;
	struct sql_plan_goals *g;
	struct plan_goal *goal;
	size_t n;
	enum err e;

	if ((e = sql_plan_goals(w, casefile, &g, &p->goals)) != ERR_OK ||
	    (e = sql_plan_measures(w, casefile, &m, &n)) != ERR_OK)
		return e;
	p->goal = goal = mem_array(w->mem, p->goals + 1, sizeof(*goal));
	measure = mem_array(w->mem, n + 1, sizeof(*measure));
	for (size_t i = 0; i < n; i++)
		measure[i] = measure_of(&m[i]);
	for (size_t i = 0; i < p->goals; i++) {
		goal[i] = (struct plan_goal){ .id = g[i].id,
		    .goal = g[i].goal };
		give_measures(&goal[i], m, n, measure);
	}
	return ERR_OK;
}

enum err
plan_read(struct work *w, int64_t casefile, const struct plan_head *h,
    struct plan *p_r)
{
	enum err e;

	take_head(h, p_r);
	if ((e = read_points(w, casefile, p_r)) != ERR_OK ||
	    (e = read_services(w, casefile, h->blocked, p_r)) != ERR_OK ||
	    (e = plan_consents_now(w, casefile,
	    &p_r->consent, &p_r->consents)) != ERR_OK)
		return e;
	return read_goals(w, casefile, p_r);
}

static void
count_measure(const struct plan_measure *m, struct plan_facts *f)
{
	f->unscoped += is_empty(m->scope);
	f->unexplained += is_empty(m->how);
	f->unowned += is_empty(m->responsible);
	f->unevaluated += m->stood != 0 && is_empty(m->evaluator);
	f->unconcluded += m->stood != 0 && is_empty(m->conclusion);
}

unsigned
plan_missing(const struct plan *p, bool evaluates, day today)
{
	struct plan_facts f = { .services = p->services > 0,
	    .consented = p->consents > 0, .evaluates = evaluates,
	    .goals = p->goals, .first = p->first, .last = p->last,
	    .evaluation = p->evaluation, .born = p->born, .today = today };

	for (int i = 0; i < PLAN_POINT__MAX; i++)
		f.says[i] = !is_empty(p->point[i]);
	for (size_t i = 0; i < p->goals; i++) {
		f.bare += p->goal[i].measures == 0;
		for (size_t k = 0; k < p->goal[i].measures; k++)
			count_measure(&p->goal[i].measure[k], &f);
	}
	return plan_lacks(&f);
}

void
plan_hash(const char *content, char hash_r[65])
{
	unsigned char hash[32];

	crypto_generichash(hash, sizeof(hash), (const unsigned char *)content,
	    strlen(content), NULL, 0);
	sodium_bin2hex(hash_r, 65, hash, sizeof(hash));
}

/* What was owed is done; the day they agreed on is the next (R43). */
static enum err
owe_next(struct work *w, int64_t casefile, int64_t strand, int32_t number,
    day evaluation)
{
	enum err e;

	if ((e = duty_end_subject(w, GUIDELINE_MAKE_PLAN, casefile)) !=
	    ERR_OK ||
	    (e = duty_end_subject(w, GUIDELINE_EVALUATE_PLAN, casefile)) !=
	    ERR_OK)
		return e;
	return duty_open(w, &(struct duty){
	    .guideline = GUIDELINE_EVALUATE_PLAN, .subject = casefile,
	    .occurrence = number, .seat = SEAT_KIND_HOLDER, .seat_ref = strand,
	    .casefile = casefile, .strand = strand, .event = evaluation });
}

enum err
plan_approve(struct work *w, int64_t casefile, int64_t strand,
    const struct plan *p, int32_t number, const char *content, int64_t letter)
{
	char hash[65];
	uint64_t n;
	enum err e;

	plan_hash(content, hash);
	if ((e = sql_plan_version_add(w, casefile, number, content, hash,
	    p->signed_on, w->now, w->actor, letter, false, &n)) != ERR_OK ||
	    (e = sql_plan_measures_stand(w, number, casefile, &n)) != ERR_OK ||
	    (e = sql_plan_state_set(w, PLAN_STATE_APPROVED, casefile, &n)) !=
	    ERR_OK)
		return e;
	return owe_next(w, casefile, strand, number, p->evaluation);
}

enum err
plan_close(struct work *w, int64_t casefile, int32_t number,
    const char *content, int64_t letter)
{
	char hash[65];
	uint64_t n;
	enum err e;

	plan_hash(content, hash);
	if ((e = sql_plan_version_add(w, casefile, number, content, hash,
	    w->today, w->now, w->actor, letter, true, &n)) != ERR_OK ||
	    (e = sql_plan_points_end(w, w->now, w->actor, casefile, &n)) !=
	    ERR_OK ||
	    (e = sql_plan_rows_end(w, w->now, w->actor, casefile, &n)) !=
	    ERR_OK ||
	    (e = sql_plan_goals_end(w, w->now, w->actor, casefile, &n)) !=
	    ERR_OK)
		return e;
	return sql_plan_anew(w, w->now, w->actor, casefile, &n);
}

enum err
plan_evaluate(struct work *w, int64_t casefile, enum plan_state now)
{
	uint64_t n;
	enum err e;

	if (now != PLAN_STATE_APPROVED)
		return err_set(w, ERR_CONFLICT, "the plan is not approved");
	if ((e = sql_plan_conclusions_clear(w, casefile, &n)) != ERR_OK)
		return e;
	return sql_plan_state_set(w, PLAN_STATE_EVALUATING, casefile, &n);
}
