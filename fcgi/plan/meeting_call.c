/*
 * Calling in, by the same post as all else; what a calendar takes in is frozen
 * with it, so that who sends it reads no meeting. It says when and where, and
 * nothing of whom it is about (R79).
 */
#include "plan/meeting.h"

#include "base/mem.h"
#include "base/text.h"
#include "plan/appointment.h"

#include <string.h>

static struct appointment
appointment_of(struct work *w, const struct sql_meeting_find *m,
    const struct meeting_caller *by, const struct sql_meeting_people *to,
    int32_t sequence)
{
	bool first = *m->organizer == '\0';
	const char *mail = first ? by->mail : m->organizer_mail;

	return (struct appointment){ .uid = mem_printf(w->mem, "%s@holdfast",
	    m->uid), .sequence = sequence,
	    .met = m->met, .begins = m->begins, .ends = m->ends,
	    .summary = by->summary, .description = by->description,
	    .place = m->place, .organizer = first ? by->name : m->organizer,
	    .organizer_mail = text_is_mail_address(mail) ? mail : "",
	    .sender = by->sender,
	    .attendee = to == NULL ? "" : to->name,
	    .attendee_mail = to == NULL ? "" : to->mail };
}

const char *
meeting_calendar(struct work *w, const struct sql_meeting_find *m,
    const struct meeting_caller *by)
{
	struct appointment a = appointment_of(w, m, by, NULL, m->sequence);

	return appointment_write(w->mem, &a, APPOINTMENT_PUBLISH, w->now);
}

static enum err
send(struct work *w, const struct sql_meeting_find *m,
    const struct meeting_caller *by, const struct sql_meeting_people *to,
    enum meeting_news news, int32_t sequence)
{
	struct appointment a = appointment_of(w, m, by, to, sequence);
	bool cancels = news >= MEETING_CANCELLED;
	uint64_t n;
	enum err e;

	if (cancels)
		a.description = "";
	/* What she was not sent yet must not come after this. */
	if ((e = sql_meeting_mail_end(w, w->now, to->id, &n)) != ERR_OK)
		return e;
	return sql_meeting_mail(w, to->id, to->mail, by->mail, by->language,
	    by->subject[news], by->body[news], appointment_write(w->mem, &a,
	    cancels ? APPOINTMENT_CANCEL : APPOINTMENT_REQUEST, w->now),
	    cancels, w->now, &n);
}

bool
meeting_calls_in(const struct work *w, const struct sql_meeting_find *m)
{
	return meeting_is_planned(m) && *m->caller == '\0' &&
	    m->met >= w->today;
}

static enum err
check_planned(struct work *w, const struct sql_meeting_find *m)
{
	return meeting_is_planned(m) ? ERR_OK : err_set(w, ERR_CONFLICT,
	    "it is not to come any more");
}

/* She is sent it, and knows it from then on. */
static enum err
tell(struct work *w, const struct sql_meeting_find *m,
    const struct meeting_caller *by, const struct sql_meeting_people *to,
    enum meeting_news news, int32_t sequence)
{
	uint64_t n;
	enum err e;

	if ((e = send(w, m, by, to, news, sequence)) != ERR_OK)
		return e;
	return sql_meeting_person_told(w, sequence, w->now, to->id, m->id, &n);
}

enum err
meeting_call(struct work *w, const struct sql_meeting_find *m,
    const struct meeting_caller *by)
{
	struct sql_meeting_people *p;
	uint64_t changed;
	size_t n;
	enum err e;

	if (!meeting_calls_in(w, m))
		return err_set(w, ERR_CONFLICT, "nobody is called in to it");
	if ((e = sql_meeting_people(w, m->id, w->today, &p, &n)) != ERR_OK ||
	    (e = sql_meeting_organizer(w, by->name, by->mail, m->id,
	    &changed)) != ERR_OK)
		return e;
	for (size_t i = 0; i < n; i++) {
		if (*p[i].mail == '\0' || p[i].barred ||
		    !meeting_is_untold(m, &p[i]))
			continue;
		if ((e = tell(w, m, by, &p[i], p[i].told < 0 ? MEETING_CALLED :
		    MEETING_MOVED, m->sequence)) != ERR_OK)
			return e;
	}
	return ERR_OK;
}

/* Whether she has it in her calendar. */
static bool
was_mailed(const struct sql_meeting_people *p)
{
	return p->told >= 0 && *p->mail != '\0';
}

enum err
meeting_cancel(struct work *w, const struct sql_meeting_find *m,
    const struct meeting_caller *by)
{
	struct sql_meeting_people *p;
	uint64_t changed;
	size_t n;
	enum err e;

	if ((e = check_planned(w, m)) != ERR_OK ||
	    (e = sql_meeting_cancelled(w, m->sequence + 1, w->now, w->actor,
	    m->id, &changed)) != ERR_OK ||
	    (e = sql_meeting_people(w, m->id, w->today, &p, &n)) != ERR_OK)
		return e;
	for (size_t i = 0; i < n; i++)
		if (was_mailed(&p[i]) && (e = tell(w, m, by, &p[i],
		    meeting_is_untold(m, &p[i]) ? MEETING_CANCELLED_MOVED :
		    MEETING_CANCELLED, m->sequence + 1)) != ERR_OK)
			return e;
	return meeting_owes_no_more(w, m);
}

enum err
meeting_leave_out(struct work *w, const struct sql_meeting_find *m,
    const struct meeting_caller *by, int64_t person)
{
	struct sql_meeting_people *p;
	uint64_t changed;
	size_t n, i = 0;
	enum err e;

	if ((e = check_planned(w, m)) != ERR_OK ||
	    (e = sql_meeting_people(w, m->id, w->today, &p, &n)) != ERR_OK)
		return e;
	while (i < n && p[i].id != person)
		i++;
	if (i == n)
		return err_set(w, ERR_NOT_FOUND, "is not called in");
	if (was_mailed(&p[i]) && (e = send(w, m, by, &p[i],
	    MEETING_LEFT_OUT, m->sequence)) != ERR_OK)
		return e;
	return sql_meeting_person_end(w, w->now, person, m->id, &changed);
}
