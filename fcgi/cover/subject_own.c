/*
 * What the system owner words or decides herself: questions, pages, the law
 * named, the guidelines, the courses, proposals, what she tells, and the maps.
 */
#include "cover/subject_parts.h"

#include "cover/subject.h"
#include "desk/worded.h"
#include "intake/law.h"
#include "web/request.h"

#include <string.h>

static void
stand_to_own(struct request *rq, bool open)
{
	rq->standing[rq->standings++] = (struct standing){
	    .held = rq->user->held,
	    .state = open ? STATE_OPEN : STATE_SETTLED };
}

/* What has ended is asked no more, and changed no more. */
enum err
subject_resolve_asked(struct request *rq, struct subject *sub)
{
	struct sql_asked_find *q;
	enum err e;

	if ((e = sql_asked_find(&rq->work, request_id(rq), rq->work.today,
	    &q)) != ERR_OK)
		return e;
	if (q == NULL)
		return err_set(&rq->work, ERR_NOT_FOUND, "no such question");
	sub->asked = q;
	rq->version = q->version;
	stand_to_own(rq, q->now);
	return ERR_OK;
}

/* In the order of enum own_page. */
static const char *const own_pages[OWN_PAGE__MAX] = {
	"personvern", "tilgjengelighet", "soknad-mottatt", "forelopig-svar",
	"vedtak-innvilget", "vedtak-avslag", "klage-mottatt", "klage-oversendt",
	"klage-avvist", "navn"
};

const char *
subject_slug_of(enum own_page page)
{
	return own_pages[page];
}

/* OWN_PAGE__MAX for what is no such page. */
static enum own_page
own_page_of(const char *slug)
{
	int page = 0;

	while (page < OWN_PAGE__MAX && strcmp(own_pages[page], slug) != 0)
		page++;
	return (enum own_page)page;
}

enum err
subject_resolve_own_page(struct request *rq, struct subject *sub)
{
	enum own_page page = own_page_of(request_value(rq, "word"));
	struct sql_own_find *p = NULL;
	enum err e = ERR_OK;

	if (page != OWN_PAGE__MAX)
		e = sql_own_find(&rq->work, page, &p);
	if (e != ERR_OK)
		return e;
	if (p == NULL)
		return err_set(&rq->work, ERR_NOT_FOUND, "no such page");
	sub->own_page = p;
	rq->version = p->version;
	stand_to_own(rq, true);
	return ERR_OK;
}

enum err
subject_lock_own_page(struct request *rq, uint64_t *n_r)
{
	enum own_page page = own_page_of(request_value(rq, "word"));

	*n_r = 0;
	return page == OWN_PAGE__MAX ? ERR_OK :
	    sql_own_lock(&rq->work, page, n_r);
}

enum err
subject_resolve_law(struct request *rq, struct subject *sub)
{
	enum law_reference r = law_of_slug(request_value(rq, "word"));
	struct sql_law_find *l = NULL;
	enum err e = ERR_OK;

	if (r != LAW_REFERENCE__MAX)
		e = sql_law_find(&rq->work, r, &l);
	if (e != ERR_OK)
		return e;
	if (l == NULL)
		return err_set(&rq->work, ERR_NOT_FOUND, "no such reference");
	sub->law = l;
	rq->version = l->version;
	stand_to_own(rq, true);
	return ERR_OK;
}

enum err
subject_lock_law(struct request *rq, uint64_t *n_r)
{
	enum law_reference r = law_of_slug(request_value(rq, "word"));

	*n_r = 0;
	return r == LAW_REFERENCE__MAX ? ERR_OK :
	    sql_law_lock(&rq->work, r, n_r);
}

/* Everybody reads it; what is put off is decided once more. */
enum err
subject_resolve_proposal(struct request *rq, struct subject *sub)
{
	struct sql_proposal_find *p;
	enum err e;

	if ((e = sql_proposal_find(&rq->work, request_id(rq), &p)) != ERR_OK)
		return e;
	if (p == NULL)
		return err_set(&rq->work, ERR_NOT_FOUND, "no such proposal");
	sub->proposal = p;
	rq->version = p->version;
	stand_to_own(rq, p->state == PROPOSAL_STATE_OPEN ||
	    p->state == PROPOSAL_STATE_LATER);
	return ERR_OK;
}

/* Everybody reads it; what was taken back is not taken back twice. */
enum err
subject_resolve_information(struct request *rq, struct subject *sub)
{
	struct sql_information_find *i;
	enum err e;

	if ((e = sql_information_find(&rq->work, request_id(rq),
	    rq->user->id, &i)) != ERR_OK)
		return e;
	if (i == NULL)
		return err_set(&rq->work, ERR_NOT_FOUND, "no such information");
	sub->information = i;
	rq->version = i->version;
	stand_to_own(rq, i->withdrawn == INSTANT_NONE);
	return ERR_OK;
}

static const char *
guideline_of(struct request *rq)
{
	return worded_key(rq->work.mem, request_value(rq, "word"));
}

enum err
subject_resolve_guideline(struct request *rq, struct subject *sub)
{
	struct sql_guideline_find *g;
	enum err e;

	if ((e = sql_guideline_find(&rq->work, guideline_of(rq), &g)) != ERR_OK)
		return e;
	if (g == NULL)
		return err_set(&rq->work, ERR_NOT_FOUND, "no such guideline");
	sub->guideline = g;
	rq->version = g->version;
	stand_to_own(rq, true);
	return ERR_OK;
}

enum err
subject_lock_guideline(struct request *rq, uint64_t *n_r)
{
	return sql_guideline_lock(&rq->work, guideline_of(rq), n_r);
}

/* One that was called off stands as it was, and says so. */
enum err
subject_resolve_course(struct request *rq, struct subject *sub)
{
	struct sql_course_find *c;
	enum err e;

	if ((e = sql_course_find(&rq->work, request_id(rq), rq->user->id,
	    &c)) != ERR_OK)
		return e;
	if (c == NULL)
		return err_set(&rq->work, ERR_NOT_FOUND, "no such course");
	sub->course = c;
	rq->version = c->version;
	stand_to_own(rq, true);
	return ERR_OK;
}

static enum err
find_map(struct request *rq, enum map_name map, struct subject *sub)
{
	struct sql_map_find *m;
	enum err e;

	if ((e = sql_map_find(&rq->work, map, &m)) != ERR_OK)
		return e;
	if (m == NULL)
		return err_set(&rq->work, ERR_NOT_FOUND, "no such map");
	sub->map = m;
	rq->version = m->version;
	return ERR_OK;
}

enum err
subject_resolve_units(struct request *rq, struct subject *sub)
{
	enum err e = find_map(rq, MAP_NAME_UNITS, sub);

	if (e == ERR_OK)
		stand_to_own(rq, true);
	return e;
}

/*
 * Open while somebody's proposal waits. Whoever made it may take it back, and
 * is to it nothing else: it is seen by two. Nobody knows who is behind the
 * break-glass account, so it neither proposes nor looks at a proposal: one
 * human could be both.
 */
enum err
subject_resolve_groups(struct request *rq, struct subject *sub)
{
	struct sql_map_breakglass *glass = NULL;
	enum err e;

	if ((e = find_map(rq, MAP_NAME_GROUPS, sub)) != ERR_OK ||
	    (e = sql_map_breakglass(&rq->work, rq->user->id, &glass)) !=
	    ERR_OK)
		return e;
	stand_to_own(rq, sub->map->waiting != 0);
	sub->breakglass = glass != NULL;
	if (sub->map->waiting != 0 && sub->map->waiting_by == rq->user->id)
		rq->standing[rq->standings - 1].held = BASES(ASKER);
	else if (sub->breakglass)
		rq->standing[rq->standings - 1].held = 0;
	return ERR_OK;
}
