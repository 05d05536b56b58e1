/* On the desk: what the seats I sit in owe, how long there is, and why. */
#include "base/mem.h"
#include "cover/cleanup.h"
#include "cover/shields.h"
#include "cover/subject.h"
#include "desk/left.h"
#include "desk/owed.h"
#include "desk/pages.h"
#include "desk/way.h"
#include "desk/worded.h"
#include "web/request.h"
#include "web/view.h"

#include "sql_cover.h"

static void
view_duty(struct request *rq, struct node *row, const struct owed *o)
{
	const struct sql_owed_by_person *d = &o->duty;
	const struct way way = { .guideline = d->guideline,
		.subject = d->subject,
		.waits = d->waiting_since != INSTANT_NONE,
		.number = d->number, .kind = d->kind,
		.unit_code = d->unit_code, .leaver = o->about->leaver };

	node_text(row, "number", d->number);
	node_text(row, "name", d->name);
	node_text(row, "kind", words_name(&words_strand_kind, (int)d->kind));
	node_text(row, "unit", d->unit_name);
	node_text(row, "waits_for", d->waits_for);
	node_text(row, "asker", o->about->asker);
	node_text(row, "excerpt", o->about->excerpt);
	node_text(row, "claim", o->about->claim);
	node_text(row, "problem", o->about->problem);
	node_text(row, "departure", o->about->departure);
	node_flag(row, "stands_in", d->stands_in);
	node_flag(row, "stopped", o->about->stopped);
	node_flag(row, "waiting", way.waits);
	node_instant(rq, row, "waiting_since", d->waiting_since);
	node_text(row, "path", way_to(rq->work.mem, &way));
	left_view(rq, row, d->due);
}

/* An offer the leader has made is no task of hers: there she only waits. */
static bool
is_offered(const struct sql_owed_by_person *d)
{
	return d->guideline == GUIDELINE_GIVE_COORDINATOR &&
	    d->waiting_since != INSTANT_NONE;
}

/* "7 oppgaver venter på deg. 1 er over fristen." */
static void
view_summary(struct request *rq, struct node *desk,
    const struct owed *d, size_t n)
{
	int64_t mine = 0, over = 0;

	for (size_t i = 0; i < n; i++) {
		mine += d[i].duty.waiting_since == INSTANT_NONE;
		over += d[i].duty.due != DAY_NONE &&
		    d[i].duty.due < rq->work.today;
	}
	if (mine > 0)
		node_say(rq, desk, "summary", MSG_DESK_SUMMARY,
		    &(struct say)SAY_NUMBER("n", mine), 1);
	if (over > 0)
		node_say(rq, desk, "over", MSG_DESK_OVERDUE,
		    &(struct say)SAY_NUMBER("n", over), 1);
}

/* What is no case's is nobody's secret. */
static enum err
find_hidden(struct request *rq, const struct owed *d, size_t n,
    bool **hidden_r)
{
	struct shields_row *asked = mem_array(rq->work.mem, n + 1,
	    sizeof(*asked));
	enum err e;

	for (size_t i = 0; i < n; i++) {
		const struct sql_owed_by_person *row = &d[i].duty;

		asked[i] = (struct shields_row){ .strand = row->strand,
		    .unit = row->unit, .state = row->state,
		    .blocked = row->block != ADDRESS_BLOCK_NONE,
		    .holds = row->seat == SEAT_KIND_HOLDER ||
			row->stands_in };
	}
	e = shields_of(rq, asked, n, hidden_r);
	for (size_t i = 0; i < n && e == ERR_OK; i++)
		(*hidden_r)[i] = (*hidden_r)[i] &&
		    d[i].duty.number != NULL;
	return e;
}

/* A list of which she may see nothing is nothing for her to do. */
static enum err
hide_empty_lists(struct request *rq, const struct owed *d, size_t n,
    bool *hidden)
{
	bool has;
	enum err e;

	for (size_t i = 0; i < n; i++) {
		if (d[i].duty.guideline != GUIDELINE_IMPORT_CLEANUP)
			continue;
		if ((e = cleanup_has_rows(rq, d[i].duty.subject, &has)) !=
		    ERR_OK)
			return e;
		hidden[i] = !has;
	}
	return ERR_OK;
}

/* What a family said is no task of whom it may be about. */
static enum err
hide_said(struct request *rq, const struct owed *d, size_t n,
    bool *hidden)
{
	struct sql_feedback_find *f;
	enum err e;

	for (size_t i = 0; i < n; i++) {
		if (d[i].duty.guideline != GUIDELINE_RECEIVE_FEEDBACK &&
		    d[i].duty.guideline != GUIDELINE_LISTEN_TO_FAMILIES &&
		    d[i].duty.guideline != GUIDELINE_RECEIVE_COMPLAINT)
			continue;
		if ((e = sql_feedback_find(&rq->work, d[i].duty.subject,
		    rq->user->id, &f)) != ERR_OK)
			return e;
		hidden[i] = f == NULL || subject_hears(rq->user, f) == 0;
	}
	return ERR_OK;
}

/* Takes away what is shielded from the user. */
static enum err
read_duties(struct request *rq, struct node *desk, struct owed **o_r,
    size_t *n_r)
{
	struct owed *o;
	size_t n, left = 0;
	bool *hidden, cut;
	enum err e;

	if ((e = owed_read(rq, &o, &n, &cut)) != ERR_OK ||
	    (e = find_hidden(rq, o, n, &hidden)) != ERR_OK ||
	    (e = hide_empty_lists(rq, o, n, hidden)) != ERR_OK ||
	    (e = hide_said(rq, o, n, hidden)) != ERR_OK)
		return e;
	node_flag(desk, "cut", cut);
	for (size_t i = 0; i < n; i++)
		if (!hidden[i])
			o[left++] = o[i];
	*o_r = o;
	*n_r = left;
	return ERR_OK;
}

enum err
duties_view(struct request *rq, struct node *desk, bool own_words)
{
	struct node *section[GUIDELINE__MAX + 1] = { NULL };
	struct owed *o;
	struct worded words = { 0 };
	bool first = true;
	size_t n;
	enum err e;

	if ((e = read_duties(rq, desk, &o, &n)) != ERR_OK ||
	    (own_words && (e = worded_read(rq, &words)) != ERR_OK))
		return e;
	for (size_t i = 0; i < n; i++) {
		const struct sql_owed_by_person *d = &o[i].duty;
		bool waits = is_offered(d);
		int at = waits ? GUIDELINE__MAX : (int)d->guideline;
		const char *name = waits ? "offered" :
		    words_name(&words_guideline, at);
		struct node *row;

		/* They come by deadline, and so do their sections. */
		if (section[at] == NULL)
			section[at] = node_in(waits ? desk :
			    node_in(desk, "Duties"), name);
		row = node_add(section[at]);
		view_duty(rq, row, &o[i]);
		worded_view(rq, &words, desk, name, at, row, d);
		/* The first that is mine is the most urgent. */
		node_flag(row, "first", first &&
		    d->waiting_since == INSTANT_NONE);
		first = first && d->waiting_since != INSTANT_NONE;
	}
	view_summary(rq, desk, o, n);
	return ERR_OK;
}
