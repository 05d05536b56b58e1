/* What the pages of a meeting show. */
#include "plan/meeting_view.h"

#include "base/conf.h"
#include "base/mem.h"
#include "base/text.h"
#include "cover/subject.h"
#include "desk/left.h"
#include "plan/agreement.h"
#include "plan/consent_view.h"
#include "plan/plan_view.h"
#include "web/lang.h"
#include "web/paper.h"
#include "web/request.h"
#include "web/view.h"

#include <inttypes.h>
#include <string.h>

/* A day further off than that is one nobody meant. */
enum { DAYS_MEANT = 3 * 366 };

static const char *
day_in(struct request *rq, enum language l, day d)
{
	return lang_day(rq->work.mem, paper_lang(rq->app->views, l), d, true);
}

const char *
meeting_hours(struct mem *mem, int begins, int ends)
{
	return mem_printf(mem, "%s–%s", text_of_minutes(mem, begins),
	    text_of_minutes(mem, ends));
}

bool
meeting_by_letter(const struct request *rq, const struct sql_meeting_people *p)
{
	return *p->mail == '\0' || *rq->app->conf->mail_server == '\0';
}

/* The e-mail by which she was told did not arrive. */
static bool
is_lost(const struct sql_meeting_people *p)
{
	return p->sending != NULL && strcmp(p->sending,
	    words_name(&words_mail_state, MAIL_STATE_GIVEN_UP)) == 0;
}

static void
view_person(struct request *rq, struct node *row,
    const struct sql_meeting_find *m, const struct sql_meeting_people *p)
{
	node_number(row, "id", p->id);
	node_text(row, "name", p->name);
	node_text(row, "role", p->role);
	node_text(row, "mail", p->mail);
	node_text(row, "sending", p->sending);
	node_instant(rq, row, "told", p->told_at);
	node_flag(row, "untold", meeting_is_untold(m, p));
	node_flag(row, "by_letter", meeting_by_letter(rq, p));
	node_flag(row, "barred", p->barred);
	node_flag(row, "present", p->present);
}

static enum err
view_people(struct request *rq, struct node *meeting,
    const struct sql_meeting_find *m)
{
	struct node *root = view_root(rq), *list = node_in(meeting, "People");
	struct sql_meeting_people *p;
	int64_t by_mail = 0, by_letter = 0;
	size_t n;
	enum err e;

	if ((e = sql_meeting_people(&rq->work, m->id, rq->work.today, &p,
	    &n)) != ERR_OK)
		return e;
	for (size_t i = 0; i < n; i++) {
		view_person(rq, node_add(list), m, &p[i]);
		if (p[i].told >= 0)
			node_flag(root, "Called", true);
		if (is_lost(&p[i]))
			node_flag(root, "Lost", true);
		if (!meeting_is_untold(m, &p[i]) || p[i].barred)
			continue;
		node_flag(root, "Untold", true);
		*(meeting_by_letter(rq, &p[i]) ? &by_letter : &by_mail) += 1;
	}
	if (by_mail > 0)
		node_number(root, "ByMail", by_mail);
	if (by_letter > 0)
		node_number(root, "ByLetter", by_letter);
	node_flag(meeting, "letters", by_letter > 0);
	return ERR_OK;
}

enum err
meeting_view(struct request *rq, struct node *n, enum language l)
{
	const struct sql_meeting_find *m = rq->subject->meeting;

	node_number(n, "id", m->id);
	node_text(n, "kind", words_name(&words_meeting_kind, (int)m->kind));
	node_text(n, "state", words_name(&words_meeting_state, (int)m->state));
	node_flag(n, "planned", meeting_is_planned(m));
	node_flag(n, "begun", meeting_has_begun(&rq->work, m));
	node_flag(n, "cancelled", m->state == MEETING_STATE_CANCELLED);
	node_text(n, "caller", m->caller);
	node_text(n, "met", day_in(rq, l, m->met));
	node_text(n, "hours", meeting_hours(rq->work.mem, m->begins, m->ends));
	node_text(n, "place", m->place);
	node_text(n, "chair", m->chair);
	node_text(n, "agenda", m->agenda);
	node_text(n, "interpreter", m->interpreter);
	node_flag(n, "ordered", m->ordered);
	node_text(n, "minutes", m->minutes);
	return view_people(rq, n, m);
}

void
agreements_view(struct request *rq, struct node *list,
    const struct sql_agreements_of_case *a, size_t n, enum language l)
{
	for (size_t i = 0; i < n; i++) {
		struct node *row = node_add(list);
		bool open = agreement_is_open(a[i].state);

		node_number(row, "id", a[i].id);
		node_text(row, "body", a[i].body);
		node_text(row, "responsible", a[i].responsible);
		node_text(row, "due", day_in(rq, l, a[i].due));
		node_text(row, "state", words_name(&words_agreement_state,
		    (int)a[i].state));
		node_flag(row, "open", open);
		node_text(row, "answer", a[i].answer);
		node_flag(row, "planned", a[i].planned);
		node_flag(row, "measure", a[i].measure != 0);
		if (a[i].meeting != 0)
			node_number(row, "meeting", a[i].meeting);
		if (open)
			left_view(rq, row, a[i].due);
	}
}

enum err
meeting_view_agreed(struct request *rq, struct node *list, enum language l)
{
	struct sql_agreements_of_case *a;
	size_t n;
	enum err e;

	if ((e = sql_agreements_of_meeting(&rq->work, rq->subject->meeting->id,
	    &a, &n)) == ERR_OK)
		agreements_view(rq, list, a, n, l);
	return e;
}

void
meeting_view_above(struct request *rq)
{
	const struct sql_meeting_find *m = rq->subject->meeting;
	const char *number = rq->subject->file->number;

	subject_view(rq);
	node_text(view_root(rq), "Above", m == NULL ?
	    mem_printf(rq->work.mem, "/sak/%s/moter", number) :
	    mem_printf(rq->work.mem, "/sak/%s/moter/%" PRId64, number, m->id));
}

/* When and where, and how to say that one cannot come; nothing of whom. */
static void
word_news(struct request *rq, const struct sql_meeting_find *m,
    struct meeting_caller *by)
{
	static const enum msg subjects[] = {
		[MEETING_CALLED] = MSG_MEETING_CALLED,
		[MEETING_MOVED] = MSG_MEETING_MOVED,
		[MEETING_CANCELLED] = MSG_MEETING_CANCELLED,
		[MEETING_CANCELLED_MOVED] = MSG_MEETING_CANCELLED_ONE,
		[MEETING_LEFT_OUT] = MSG_MEETING_LEFT_OUT,
	};
	static const enum msg bodies[] = {
		[MEETING_CALLED] = MSG_MEETING_CALLED_TEXT,
		[MEETING_MOVED] = MSG_MEETING_MOVED_TEXT,
		[MEETING_CANCELLED] = MSG_MEETING_CANCELLED_TEXT,
		[MEETING_CANCELLED_MOVED] = MSG_MEETING_CANCELLED_ONE_TEXT,
		[MEETING_LEFT_OUT] = MSG_MEETING_LEFT_OUT_TEXT,
	};
	const struct lang *words = paper_lang(rq->app->views, by->language);
	struct mem *mem = rq->work.mem;
	struct say say[] = { SAY_TEXT("day", day_in(rq, by->language, m->met)),
		SAY_TEXT("hours", meeting_hours(mem, m->begins, m->ends)),
		SAY_TEXT("place", m->place), SAY_TEXT("name", by->name),
		SAY_TEXT("nl", "\n") };

	for (int i = 0; i < MEETING_NEWS__MAX; i++) {
		by->subject[i] = lang_say(mem, words, subjects[i], say, 5);
		by->body[i] = mem_printf(mem, "%s\n\n%s",
		    lang_say(mem, words, bodies[i], say, 5),
		    i < MEETING_CANCELLED ? by->description : by->ask);
	}
}

/* By telephone, or else by answering the e-mail. */
static const char *
reach(struct request *rq, const struct meeting_caller *by, enum msg by_phone,
    enum msg by_mail)
{
	return lang_say(rq->work.mem, paper_lang(rq->app->views, by->language),
	    *by->phone != '\0' ? by_phone : by_mail, (struct say[]){
	    SAY_TEXT("name", by->name), SAY_TEXT("phone", by->phone) }, 2);
}

/* Who has neither telephone nor e-mail is reached by way of the office. */
enum err
meeting_caller_of(struct request *rq, const struct sql_meeting_find *m,
    enum language l, struct meeting_caller *by_r)
{
	struct sql_meeting_caller *c;
	enum err e;

	if ((e = sql_meeting_caller(&rq->work, rq->user->id, &c)) != ERR_OK)
		return e;
	if (c == NULL)
		return err_set(&rq->work, ERR_BUG, "nobody is logged in");
	*by_r = (struct meeting_caller){ .name = c->name, .mail = c->mail,
	    .phone = *c->phone != '\0' || text_is_mail_address(c->mail) ?
	    c->phone : rq->app->conf->municipality_office_phone,
	    .sender = rq->app->conf->mail_sender, .language = l };
	by_r->summary = lang_say(rq->work.mem, paper_lang(rq->app->views, l),
	    MSG_MEETING_SUMMARY, (struct say[]){
	    SAY_TEXT("name", c->name) }, 1);
	by_r->description = reach(rq, by_r, MSG_MEETING_ANSWER_PHONE,
	    MSG_MEETING_ANSWER);
	by_r->ask = reach(rq, by_r, MSG_MEETING_ASK_PHONE, MSG_MEETING_ASK);
	word_news(rq, m, by_r);
	return ERR_OK;
}

/* Her own strand, or else whichever is not closed. */
int64_t
meeting_strand(const struct request *rq)
{
	int64_t hers = plan_strand(rq);

	return hers != 0 ? hers : consent_strand(rq);
}

struct letter_of
meeting_letter(const struct request *rq, enum letter_kind kind)
{
	return (struct letter_of){ .kind = kind, .strand = meeting_strand(rq),
	    .meeting = rq->subject->meeting->id };
}

void
meeting_judge_day(const struct request *rq, struct form *f, size_t i)
{
	const struct form_value *v = &f->v[i];

	if (form_is_good(v) &&
	    (v->day > rq->work.today + DAYS_MEANT ||
	    v->day < rq->work.today - DAYS_MEANT))
		form_reject(f, i, "off_by_years");
}

enum err
meeting_to_page(struct request *rq, const char *done)
{
	return response_redirect(rq, "/sak/%s/moter/%" PRId64 "?gjort=%s",
	    rq->subject->file->number, rq->subject->meeting->id, done);
}
