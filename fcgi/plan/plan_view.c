/* What the pages of a plan show, and its sheet. */
#include "plan/plan_view.h"

#include "base/mem.h"
#include "cover/subject.h"
#include "plan/plan_frozen.h"
#include "plan/services_view.h"
#include "web/lang.h"
#include "web/paper.h"
#include "web/request.h"
#include "web/view.h"

#include "sql_plan.h"
#include "sql_service.h"

#include <inttypes.h>
#include <string.h>

enum { ROOM = 65536 };

bool
plan_is_approved(const struct request *rq)
{
	const struct sql_plan_find *p = rq->subject->plan;

	return p != NULL && p->state == PLAN_STATE_APPROVED;
}

int32_t
plan_number(const struct request *rq)
{
	const struct sql_plan_find *p = rq->subject->plan;

	return p == NULL ? 0 : p->number;
}

int32_t
plan_next(const struct request *rq)
{
	const struct sql_plan_find *p = rq->subject->plan;

	return p == NULL ? 1 : p->newest + 1;
}

bool
plan_stays(const struct request *rq, int32_t stood)
{
	return stood != 0 && stood == plan_number(rq) &&
	    !plan_is_approved(rq);
}

enum err
plan_may_end(struct request *rq, bool stays)
{
	if (plan_is_approved(rq))
		return err_set(&rq->work, ERR_CONFLICT, "it is approved");
	return !stays ? ERR_OK : err_set(&rq->work, ERR_CONFLICT,
	    "it is to be concluded first");
}

/* Whether the user has that strand, or stands in for whoever has. */
static bool
is_hers(const struct request *rq, size_t strand)
{
	return strand + 1 < rq->standings &&
	    (rq->standing[strand + 1].held &
	    (BASES(HOLDER) | BASES(SUBSTITUTE))) != 0;
}

/* With two strands in a case: her own. */
static const struct sql_strands_of_case *
strand_of(const struct request *rq)
{
	const struct subject *sub = rq->subject;
	const struct sql_strands_of_case *found = NULL;

	for (size_t i = sub->strands_n; i-- > 0;)
		if (sub->strands[i].state == STRAND_STATE_ACTIVE &&
		    (found == NULL || is_hers(rq, i)))
			found = &sub->strands[i];
	return found;
}

int64_t
plan_strand(const struct request *rq)
{
	const struct sql_strands_of_case *s = strand_of(rq);

	return s == NULL ? 0 : s->id;
}

static const char *
or_empty(const char *s)
{
	return s == NULL ? "" : s;
}

enum err
plan_of_path(struct request *rq, struct plan *p_r)
{
	const struct subject *sub = rq->subject;
	const struct sql_plan_find *plan = sub->plan;
	const struct sql_strands_of_case *s = strand_of(rq);
	struct plan_head h = { .journal = or_empty(sub->file->journal),
	    .name = sub->file->name, .coordinator = "",
	    .coordinator_phone = "", .phone = "", .born = sub->file->birth,
	    .first = DAY_NONE, .last = DAY_NONE, .evaluation = DAY_NONE,
	    .blocked = subject_is_blocked(rq) };

	if (plan != NULL) {
		h.phone = h.blocked ? "" : plan->phone;
		h.first = plan->first;
		h.last = plan->last;
		h.evaluation = plan->evaluation;
	}
	if (s != NULL) {
		h.coordinator = s->holder_name;
		h.coordinator_phone = s->holder_phone;
	}
	return plan_read(&rq->work, rq->casefile, &h, p_r);
}

static const char *
text_of(const struct plan_measure *m, enum plan_lack lack)
{
	switch (lack) {
	case PLAN_LACK_SCOPE:
		return m->scope;
	case PLAN_LACK_HOW:
		return m->how;
	case PLAN_LACK_RESPONSIBLE:
		return m->responsible;
	case PLAN_LACK_EVALUATOR:
		return m->stood != 0 ? m->evaluator : "-";
	default:
		return m->stood != 0 ? m->conclusion : "-";
	}
}

/* The measure that is first of those with something missing; 0: none is. */
static int64_t
first_that_lacks(const struct plan *p, enum plan_lack lack)
{
	for (size_t i = 0; i < p->goals; i++)
		for (size_t k = 0; k < p->goal[i].measures; k++)
			if (*text_of(&p->goal[i].measure[k], lack) == '\0')
				return p->goal[i].measure[k].id;
	return 0;
}

static int64_t
first_bare(const struct plan *p)
{
	for (size_t i = 0; i < p->goals; i++)
		if (p->goal[i].measures == 0)
			return p->goal[i].id;
	return 0;
}

/* The page on which it is filled in, below that of the case. */
static const char *
way_of(struct mem *mem, const struct plan *p, enum plan_lack lack)
{
	static const char *const ways[PLAN_LACK__MAX] = {
		[PLAN_LACK_SERVICES] = "tjenester",
		[PLAN_LACK_IMPORTANT] = "plan/punkt/viktig",
		[PLAN_LACK_CHILD_VIEW] = "plan/punkt/barnets-syn",
		[PLAN_LACK_GOALS] = "plan/mal/nytt",
		[PLAN_LACK_PERIOD] = "plan/punkt/rammer",
		[PLAN_LACK_EVALUATION] = "plan/punkt/rammer",
		[PLAN_LACK_CONSENT] = "samtykker/nytt",
		[PLAN_LACK_RESOURCES] = "plan/punkt/ressurser",
		[PLAN_LACK_NEEDS] = "plan/punkt/behov",
		[PLAN_LACK_CONTRIBUTION] = "plan/punkt/bidrag",
		[PLAN_LACK_COOPERATION] = "plan/punkt/samarbeid",
		[PLAN_LACK_ADAPTATION] = "plan/punkt/tilrettelegging",
	};

	if (ways[lack] != NULL)
		return ways[lack];
	if (lack == PLAN_LACK_MEASURES)
		return mem_printf(mem, "plan/mal/%" PRId64 "/tiltak",
		    first_bare(p));
	return mem_printf(mem, "plan/tiltak/%" PRId64,
	    first_that_lacks(p, lack));
}

void
plan_view_lacks(struct request *rq, const struct plan *p, unsigned lacks)
{
	for (int i = 0; i < PLAN_LACK__MAX; i++) {
		bool matters = (PLAN_LACKS_MATTER & 1u << i) != 0;
		struct node *row;

		if ((lacks & 1u << i) == 0)
			continue;
		row = node_add(node_in(view_root(rq),
		    matters ? "Lacks" : "Rest"));
		node_text(row, "lack", plan_lack_names[i]);
		node_text(row, "path", mem_printf(rq->work.mem, "/sak/%s/%s",
		    rq->subject->file->number,
		    way_of(rq->work.mem, p, (enum plan_lack)i)));
	}
}

enum err
plan_view_changes(struct request *rq, int32_t number)
{
	struct node *list = node_in(view_root(rq), "Changes");
	struct sql_plan_changes *c;
	size_t n;
	enum err e;

	if (number == 0)
		return ERR_OK;
	if ((e = sql_plan_changes(&rq->work, rq->casefile, number, &c, &n)) !=
	    ERR_OK)
		return e;
	for (size_t i = 0; i < n; i++) {
		struct node *row = node_add(list);

		node_text(row, "body", c[i].body);
		node_instant(rq, row, "noted", c[i].noted);
		node_text(row, "writer", c[i].writer);
	}
	return ERR_OK;
}

enum err
plan_view_names(struct request *rq)
{
	const struct sql_strands_of_case *hers = strand_of(rq);
	struct node *list = node_in(view_root(rq), "Names");
	struct sql_services_around *s;
	size_t n;
	enum err e;

	if ((e = sql_services_around(&rq->work, rq->casefile, &s, &n)) !=
	    ERR_OK)
		return e;
	if (hers != NULL)
		node_text(node_add(list), "name", hers->holder_name);
	for (size_t i = 0; i < n; i++)
		node_text(node_add(list), "name",
		    *s[i].name == '\0' ? s[i].role :
		    *s[i].role == '\0' ? s[i].name : mem_printf(rq->work.mem,
		    "%s, %s", s[i].name, s[i].role));
	return ERR_OK;
}

void
plan_view_above(struct request *rq)
{
	node_text(view_root(rq), "Above", mem_printf(rq->work.mem,
	    "/sak/%s/plan", rq->subject->file->number));
}

void
plan_view_state(struct request *rq)
{
	const struct sql_plan_find *p = rq->subject->plan;
	struct node *root = view_root(rq);

	subject_view(rq);
	plan_view_above(rq);
	node_text(root, "State", words_name(&words_plan_state,
	    p == NULL ? PLAN_STATE_WRITING : (int)p->state));
	node_flag(root, "Approved", plan_is_approved(rq));
	node_flag(root, "Late", rq->route->method == POST);
	node_flag(root, "Kept", pairs_find(&rq->query, "lagret") != NULL);
	if (plan_number(rq) != 0)
		node_number(root, "Number", plan_number(rq));
	node_flag(root, "Older", plan_next(rq) > 1);
}

void
plan_view_now(struct request *rq, const char *writer, instant changed)
{
	struct node *n = node_in(view_root(rq), "Now");

	node_text(n, "writer", writer);
	node_instant(rq, n, "changed", changed);
}

int
plan_form_status(const struct request *rq, const struct form *f)
{
	int status = view_form_status(f);

	return status == 200 && rq->route->method == POST ? 409 : status;
}

struct letter_of
plan_letter(const struct request *rq)
{
	return (struct letter_of){ .kind = LETTER_KIND_PLAN,
		.strand = plan_strand(rq) };
}

enum err
plan_paper(struct request *rq, const struct plan *p, int32_t number,
    enum language l, struct node **top_r)
{
	enum err e;

	if ((e = services_sheet(rq, l, top_r)) != ERR_OK)
		return e;
	plan_view(rq, node_in(*top_r, "Plan"), p, l);
	node_flag(*top_r, "Blocked", subject_is_blocked(rq));
	node_text(*top_r, "Made", lang_day(rq->work.mem,
	    paper_lang(rq->app->views, l), rq->work.today, false));
	if (number > 0)
		node_number(*top_r, "Number", number);
	return ERR_OK;
}

enum err
plan_version_of(struct request *rq, int32_t number,
    struct sql_plan_version_find **v_r)
{
	char hash[65];
	enum err e;

	if ((e = sql_plan_version_find(&rq->work, number, rq->casefile,
	    v_r)) != ERR_OK)
		return e;
	if (*v_r == NULL)
		return err_set(&rq->work, ERR_NOT_FOUND, "no such version");
	plan_hash((*v_r)->content, hash);
	return strcmp(hash, (*v_r)->hash) == 0 ? ERR_OK :
	    err_set(&rq->work, ERR_BUG, "a version was changed");
}

enum err
plan_keep_paper(struct request *rq, enum language l, struct node *top,
    int64_t *letter_r)
{
	struct work *w = &rq->work;
	struct sql_plan_letter *letter;
	struct paper o;
	enum err e;

	if ((e = paper_print(w, rq->app->views, l, top, "plan/plan_paper.cs",
	    ROOM, &o)) != ERR_OK ||
	    (e = sql_plan_letter(w, plan_strand(rq), l, o.text, w->now,
	    w->actor, &letter)) != ERR_OK)
		return e;
	*letter_r = letter->id;
	return ERR_OK;
}

enum err
plan_keep(struct request *rq, const struct plan *p, enum language l,
    bool at_closing, const char **content_r, int64_t *letter_r)
{
	struct node *top;
	enum err e;

	if ((e = plan_paper(rq, p, plan_next(rq), l, &top)) == ERR_OK) {
		node_flag(top, "AtClosing", at_closing);
		e = plan_keep_paper(rq, l, top, letter_r);
	}
	if (top != NULL)
		paper_end(top);
	return e != ERR_OK ? e : plan_freeze(&rq->work, p, content_r);
}

enum err
plan_onwards(struct request *rq, bool onwards, int64_t goal)
{
	return !onwards ? plan_to_page(rq, "#mal") : response_redirect(rq,
	    "/sak/%s/plan/mal/%" PRId64 "/tiltak", rq->subject->file->number,
	    goal);
}

enum err
plan_to_page(struct request *rq, const char *anchor)
{
	return response_redirect(rq, "/sak/%s/plan?lagret=ja%s",
	    rq->subject->file->number, anchor);
}
