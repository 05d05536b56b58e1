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

/*
 * A desk is to be taken in at a glance; all of it is a click away. Who has more
 * than even that reads it in the lists of cases.
 */
enum { SHOWN = 20, ALL_SHOWN = 400 };

/* What is on the desk of all that the user owes. */
struct desk_of {
	struct owed *row;
	size_t n;
	bool cut;	/* she owes more than that */
};

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

/*
 * "7 oppgaver venter på deg. 1 er over fristen." Of a desk that has not all of
 * them: "Minst 20 oppgaver", and so of those that are late when all on it are.
 */
static void
view_summary(struct request *rq, struct node *desk, const struct desk_of *o)
{
	int64_t mine = 0, over = 0;
	bool late;

	for (size_t i = 0; i < o->n; i++) {
		const struct sql_owed_by_person *d = &o->row[i].duty;

		mine += d->waiting_since == INSTANT_NONE;
		over += d->due != DAY_NONE && d->due < rq->work.today;
	}
	late = o->cut && over == (int64_t)o->n;
	if (mine > 0)
		node_say(rq, desk, "summary", o->cut ? MSG_DESK_AT_LEAST :
		    MSG_DESK_SUMMARY, &(struct say)SAY_NUMBER("n", mine), 1);
	if (over > 0)
		node_say(rq, desk, "over", late ? MSG_DESK_OVERDUE_AT_LEAST :
		    MSG_DESK_OVERDUE, &(struct say)SAY_NUMBER("n", over), 1);
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

/* Takes away what is shielded from the user, and then what is due last. */
static enum err
read_duties(struct request *rq, size_t most, struct desk_of *o_r)
{
	struct owed *o;
	size_t n, left = 0;
	bool *hidden, cut;
	enum err e;

	if ((e = owed_read(rq, most, &o, &n, &cut)) != ERR_OK ||
	    (e = find_hidden(rq, o, n, &hidden)) != ERR_OK ||
	    (e = hide_empty_lists(rq, o, n, hidden)) != ERR_OK ||
	    (e = hide_said(rq, o, n, hidden)) != ERR_OK)
		return e;
	for (size_t i = 0; i < n; i++)
		if (!hidden[i])
			o[left++] = o[i];
	*o_r = (struct desk_of){ .row = o, .n = left > most ? most : left,
		.cut = cut || left > most };
	return ERR_OK;
}

static void
view_rows(struct request *rq, struct node *desk, const struct desk_of *o,
    struct worded *words)
{
	struct node *section[GUIDELINE__MAX + 1] = { NULL };
	bool first = true;

	for (size_t i = 0; i < o->n; i++) {
		const struct sql_owed_by_person *d = &o->row[i].duty;
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
		view_duty(rq, row, &o->row[i]);
		worded_view(rq, words, desk, name, at, row, d);
		/* The first that is mine is the most urgent. */
		node_flag(row, "first", first &&
		    d->waiting_since == INSTANT_NONE);
		first = first && d->waiting_since != INSTANT_NONE;
	}
}

enum err
duties_view(struct request *rq, struct node *desk, bool all, bool own_words)
{
	struct worded words = { 0 };
	struct desk_of o;
	enum err e;

	if ((e = read_duties(rq, all ? ALL_SHOWN : SHOWN, &o)) != ERR_OK ||
	    (own_words && (e = worded_read(rq, &words)) != ERR_OK))
		return e;
	view_rows(rq, desk, &o, &words);
	view_summary(rq, desk, &o);
	node_flag(desk, "more", o.cut && !all);
	node_flag(desk, "cut", o.cut && all);
	return ERR_OK;
}
