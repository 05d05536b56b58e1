/* On the desk: what somebody was told or answered and has not read yet. */
#include "craft/survey.h"
#include "desk/left.h"
#include "desk/pages.h"
#include "desk/worded.h"
#include "web/request.h"
#include "web/view.h"

#include "sql_desk.h"
#include "sql_information.h"
#include "sql_survey.h"

/*
 * A kind of news: the key of its words, its anchor, where each of it is, and
 * whether it is somebody's words.
 */
struct news {
	const char *key, *id, *path;
	bool said;
};

/* Where its rows go; asked for when there are some. */
static struct node *
view_news(struct node *desk, const struct news *kind)
{
	struct node *news = node_in(node_in(desk, "News"), kind->key);

	node_text(news, "id", kind->id);
	node_text(news, "path", kind->path);
	node_flag(news, "said", kind->said);
	return node_in(news, "List");
}

static void
view_row(struct request *rq, struct node *list, int64_t id, const char *text,
    instant at)
{
	struct node *row = node_add(list);

	node_number(row, "id", id);
	node_text(row, "text", text);
	node_instant(rq, row, "ended", at);
}

typedef enum err asking(struct work *w, int64_t employee,
    struct sql_answers_unread **row_r, size_t *n_r);

static enum err
view_list(struct request *rq, struct node *desk, const struct news *kind,
    asking *ask)
{
	struct sql_answers_unread *a;
	struct node *list;
	size_t n;
	enum err e;

	if ((e = ask(&rq->work, rq->user->id, &a, &n)) != ERR_OK || n == 0)
		return e;
	list = view_news(desk, kind);
	for (size_t i = 0; i < n; i++)
		view_row(rq, list, a[i].id, a[i].text, a[i].at);
	return ERR_OK;
}

static enum err
view_information(struct request *rq, struct node *desk)
{
	static const struct news kind = { "information", "informasjon",
	    "/informasjon", false };
	struct sql_information_unread *i;
	struct node *list;
	size_t n;
	enum err e;

	if ((e = sql_information_unread(&rq->work, rq->user->id,
	    rq->work.today, &i, &n)) != ERR_OK || n == 0)
		return e;
	list = view_news(desk, &kind);
	for (size_t k = 0; k < n; k++)
		view_row(rq, list, i[k].id, i[k].title, i[k].sent);
	return ERR_OK;
}

/* What she is asked, for how long, and by which guideline (A72). */
static enum err
view_survey(struct request *rq, struct node *n)
{
	struct sql_survey_mine *m;
	enum err e;

	if ((e = sql_survey_mine(&rq->work, rq->user->id, rq->work.today,
	    &m)) != ERR_OK || m == NULL || !m->open || m->answered)
		return e;
	node_number(n, "id", m->id);
	node_day(rq, n, "last", m->last);
	left_view(rq, n, m->last);
	node_text(n, "guideline", worded_path(rq->work.mem, "give_feedback",
	    DAY_NONE));
	return ERR_OK;
}

/* What came of it is not told yet: for a system owner. */
static enum err
view_untold(struct request *rq, struct node *n)
{
	struct sql_survey_waiting *s;
	enum err e;

	if ((e = sql_survey_waiting(&rq->work, rq->user->id, rq->work.today,
	    SURVEY_DAYS_UNTOLD, &s)) != ERR_OK || s == NULL)
		return e;
	node_number(n, "id", s->id);
	node_number(n, "year", s->year);
	node_day(rq, n, "last", s->last);
	return ERR_OK;
}

/* What waits for a decision of hers, and for telling what came of it. */
static enum err
view_owners(struct request *rq, struct node *desk)
{
	static const struct news proposed = { "proposed", "forslag",
	    "/forslag", true };
	enum err e;

	if ((e = view_untold(rq, node_in(desk, "Untold"))) != ERR_OK)
		return e;
	return view_list(rq, desk, &proposed, sql_proposals_waiting);
}

/* A survey that is not answered is among what she has not seen. */
static enum err
view_unseen(struct request *rq, struct node *desk)
{
	enum err e;

	if ((e = view_information(rq, desk)) != ERR_OK)
		return e;
	return view_survey(rq, node_in(desk, "Survey"));
}

/* In the order in which they stand. */
enum err
answers_view(struct request *rq, struct node *desk,
    const struct sql_desk_any *any)
{
	static const struct news answers = { "answers", "svar", "/sporsmal",
	    true };
	static const struct news proposals = { "proposals", "forslagsvar",
	    "/forslag", true };
	static const struct news problems = { "problems", "problemsvar",
	    "/problemer", true };
	bool owner = (rq->user->held & BASES(SYSTEM_OWNER)) != 0;
	enum err e;

	if (any->unseen && (e = view_unseen(rq, desk)) != ERR_OK)
		return e;
	if (any->answers && (e = view_list(rq, desk, &answers,
	    sql_answers_unread)) != ERR_OK)
		return e;
	if (owner && (e = view_owners(rq, desk)) != ERR_OK)
		return e;
	if (any->proposals && (e = view_list(rq, desk, &proposals,
	    sql_proposals_unread)) != ERR_OK)
		return e;
	return any->problems ? view_list(rq, desk, &problems,
	    sql_problems_unread) : ERR_OK;
}
