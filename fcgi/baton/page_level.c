/*
 * The way onwards (R53, R55): finish, change or extend, with what each asks
 * for. Nobody goes to level 3 without having asked her leader.
 */
#include "baton/log.h"
#include "baton/log_view.h"
#include "baton/pages.h"
#include "cover/subject.h"
#include "web/request.h"
#include "web/view.h"

/* As on the page: faults are listed in this order. */
enum {
	F_CHOICE, F_REASON, F_WISH, F_FOCUS, F_OPEN, F_EXTENT, F_NEED, F_LEADER,
	F_ASKED, F_HANDS_ON, F__MAX
};

enum { REASON_MOST = 1000 };

/* In the order of the enum. */
static const char *const choices[] = { "avslutte", "endre", "utvide", NULL };

static const struct form_field fields[F__MAX] = {
	[F_CHOICE] = { "veien_videre",  FORM_CHOICE, .required = true, .choices = choices },
	[F_REASON] = { "niva_fordi",    FORM_TEXT,   .required = true, .max = REASON_MOST },
	[F_WISH]   = { "familiens_syn", FORM_TEXT,   .required = true, .max = 500 },
	[F_EXTENT] = { "tiltakene",     FORM_TEXT,   .max = 500 },
	[F_NEED]   = { "samordning",    FORM_TEXT,   .max = 500 },
	[F_FOCUS]  = { "fokusperson",   FORM_LINE,   .max = 160 },
	[F_OPEN]   = { "foreldrene_vet", FORM_TICK },
	[F_LEADER] = { "leder_navn",    FORM_LINE,   .max = 120 },
	[F_ASKED]  = { "leder_dato",    FORM_DATE },
	[F_HANDS_ON] = { "en_annen",    FORM_TICK },
};

static enum err
show(struct request *rq, const struct form *f)
{
	const struct sql_baton_log_find *log = rq->subject->log;
	enum err e;

	if ((e = subject_view_duty(rq, GUIDELINE_DECIDE_LEVEL)) != ERR_OK)
		return e;
	node_number(view_root(rq), "Level", log->level);
	node_flag(view_root(rq), "Highest", log->level == LOG_LEVELS);
	view_form(rq, f);
	return view_render(rq, view_form_status(f), "baton/level.cs");
}

enum err
page_level_form(struct request *rq)
{
	struct form f = form_empty(fields, F__MAX);
	const char *tried;
	enum err e;

	if ((e = log_is_kept(rq)) != ERR_OK ||
	    (e = log_tell_tried(rq, rq->subject->strand->id, REASON_MOST,
	    &tried)) != ERR_OK)
		return e;
	form_prefill(&f, F_REASON, tried);
	form_prefill(&f, F_FOCUS, rq->subject->log->focus);
	return show(rq, &f);
}

/* What it takes to let others in (R53), and before level 3 (R55). */
static void
judge_extension(const struct request *rq, struct form *f, int32_t level)
{
	if (!f->v[F_EXTENT].given)
		form_reject(f, F_EXTENT, "required");
	if (!f->v[F_NEED].given)
		form_reject(f, F_NEED, "required");
	if (f->v[F_OPEN].number == 0)
		form_reject(f, F_OPEN, "required");
	if (level < LOG_LEVELS)
		return;
	if (!f->v[F_LEADER].given)
		form_reject(f, F_LEADER, "required");
	if (!f->v[F_ASKED].given)
		form_reject(f, F_ASKED, "required");
	else
		subject_judge_day(rq, f, F_ASKED);
}

static void
judge(const struct request *rq, struct form *f, int32_t was)
{
	enum level_choice choice;
	int32_t level;

	if (f->v[F_CHOICE].wrong != NULL)
		return;
	choice = (enum level_choice)f->v[F_CHOICE].number;
	level = log_level_after(choice, was);
	if (level > LOG_LEVELS || (choice == LEVEL_CHOICE_FINISH && was == 1)) {
		form_reject(f, F_CHOICE, "no_such_level");
		return;
	}
	if (level > 1 && !f->v[F_FOCUS].given)
		form_reject(f, F_FOCUS, "required");
	if (choice == LEVEL_CHOICE_EXTEND)
		judge_extension(rq, f, level);
}

static const char *
line_of(const struct form *f, size_t i)
{
	return f->v[i].given ? f->v[i].text : "";
}

static struct log_decision
read_decision(const struct form *f, int32_t was)
{
	struct log_decision d = { .choice =
		(enum level_choice)f->v[F_CHOICE].number, .was = was,
		.reason = f->v[F_REASON].text, .wish = f->v[F_WISH].text,
		.extent = line_of(f, F_EXTENT), .need = line_of(f, F_NEED),
		.focus = line_of(f, F_FOCUS), .leader = "",
		.asked = DAY_NONE, .hands_on = f->v[F_HANDS_ON].number != 0 };

	if (d.choice == LEVEL_CHOICE_EXTEND &&
	    log_level_after(d.choice, was) == LOG_LEVELS) {
		d.leader = f->v[F_LEADER].text;
		d.asked = f->v[F_ASKED].day;
	}
	return d;
}

enum err
page_level_save(struct request *rq)
{
	const struct sql_baton_log_find *log = rq->subject->log;
	struct log_decision d;
	struct form f;
	enum err e;

	if ((e = log_is_kept(rq)) != ERR_OK ||
	    (e = form_read(rq, fields, F__MAX, &f)) != ERR_OK)
		return e;
	judge(rq, &f, log->level);
	if (f.bad)
		return show(rq, &f);
	d = read_decision(&f, log->level);
	if ((e = log_decide(&rq->work, rq->casefile, rq->subject->strand->id,
	    &d)) != ERR_OK)
		return e;
	/* The baton is held until another has said yes (R54). */
	if (d.hands_on)
		return response_redirect(rq, "/sak/%s/stafettholder/tilbud",
		    rq->subject->file->number);
	return response_redirect(rq, "/sak/%s/logg", rq->subject->file->number);
}
