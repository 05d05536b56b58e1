/* The system owner makes a course, changes it and calls it off (A257). */
#include "base/mem.h"
#include "cover/subject.h"
#include "craft/course_view.h"
#include "craft/pages.h"
#include "web/request.h"
#include "web/view.h"

#include <inttypes.h>

enum {
	F_KIND, F_TITLE, F_HELD, F_BEGINS, F_ENDS, F_PLACE, F_SEATS, F_BY,
	F_BODY, F__MAX
};

/* In the order of the enum. */
static const char *const kinds[COURSE_KIND__MAX + 1] = {
	"heldagskurs", "ikt-kurs", "veiledning", "fellessamling", NULL
};

static const struct form_field fields[F__MAX] = {
	[F_KIND]   = { "kursslag",  FORM_CHOICE, .required = true, .choices = kinds },
	[F_TITLE]  = { "kurstittel", FORM_LINE, .required = true, .max = 120 },
	[F_HELD]   = { "kursdag",   FORM_DATE, .required = true },
	[F_BEGINS] = { "kurs_fra",  FORM_TIME, .required = true },
	[F_ENDS]   = { "kurs_til",  FORM_TIME, .required = true },
	[F_PLACE]  = { "kurssted",  FORM_LINE, .required = true, .max = 200 },
	[F_SEATS]  = { "kursplasser", FORM_INT, .required = true, .min = 1,
	    .max = COURSE_SEATS_MOST },
	[F_BY]     = { "pamelding_innen", FORM_DATE, .required = true },
	[F_BODY]   = { "kursomtale", FORM_TEXT, .max = 2000 },
};

enum { F_WHY, FO__MAX };

static const struct form_field off_fields[FO__MAX] = {
	[F_WHY] = { "avlyst_fordi", FORM_TEXT, .required = true, .max = 500 },
};

/* `c` is the course that is changed; NULL: it is new. */
static enum err
show(struct request *rq, const struct sql_course_find *c, const struct form *f)
{
	if (c != NULL)
		course_view(rq, node_in(view_root(rq), "Course"), c);
	view_form(rq, f);
	return view_render(rq, view_form_status(f), "craft/course_form.cs");
}

enum err
page_course_new(struct request *rq)
{
	struct form f = form_empty(fields, F__MAX);

	return show(rq, NULL, &f);
}

/* What one field cannot say alone. */
static void
judge(const struct request *rq, struct form *f,
    const struct sql_course_find *was)
{
	const struct form_value *v = f->v;
	bool days = form_is_good(&v[F_HELD]) && form_is_good(&v[F_BY]);

	if (form_is_good(&v[F_BEGINS]) && form_is_good(&v[F_ENDS]) &&
	    v[F_ENDS].number <= v[F_BEGINS].number)
		form_reject(f, F_ENDS, "ends_before");
	if (days && v[F_BY].day > v[F_HELD].day)
		form_reject(f, F_BY, "signs_up_after");
	/* What has been is told for its record; what is to come is open. */
	if (days && was == NULL && v[F_HELD].day >= rq->work.today &&
	    v[F_BY].day < rq->work.today)
		form_reject(f, F_BY, "in_past");
	if (was != NULL && form_is_good(&v[F_SEATS]) &&
	    v[F_SEATS].number < was->taken)
		form_reject(f, F_SEATS, "seats_taken");
}

static struct course
course_of(const struct form *f)
{
	const struct form_value *v = f->v;

	return (struct course){ .kind = (enum course_kind)v[F_KIND].number,
	    .title = v[F_TITLE].text, .held = v[F_HELD].day,
	    .begins = (int)v[F_BEGINS].number, .ends = (int)v[F_ENDS].number,
	    .place = v[F_PLACE].text, .seats = (int)v[F_SEATS].number,
	    .sign_up_by = v[F_BY].day, .body = v[F_BODY].text };
}

enum err
page_course_make(struct request *rq)
{
	struct course c;
	struct form f;
	int64_t id;
	enum err e;

	if ((e = form_read(rq, fields, F__MAX, &f)) != ERR_OK)
		return e;
	judge(rq, &f, NULL);
	if (f.bad)
		return show(rq, NULL, &f);
	c = course_of(&f);
	if ((e = course_make(&rq->work, &c, &id)) != ERR_OK)
		return e;
	return response_redirect(rq, "/opplaering/kurs/%" PRId64, id);
}

static void
prefill(struct request *rq, struct form *f, const struct sql_course_find *c)
{
	struct mem *mem = rq->work.mem;

	form_prefill(f, F_KIND, kinds[c->kind]);
	form_prefill(f, F_TITLE, c->title);
	form_prefill_day(mem, f, F_HELD, c->held);
	form_prefill_time(mem, f, F_BEGINS, c->begins);
	form_prefill_time(mem, f, F_ENDS, c->ends);
	form_prefill(f, F_PLACE, c->place);
	form_prefill(f, F_SEATS, mem_printf(mem, "%" PRId32, c->seats));
	form_prefill_day(mem, f, F_BY, c->sign_up_by);
	form_prefill(f, F_BODY, c->body);
}

enum err
page_course_change(struct request *rq)
{
	const struct sql_course_find *c = rq->subject->course;
	struct form f = form_empty(fields, F__MAX);

	prefill(rq, &f, c);
	return show(rq, c, &f);
}

enum err
page_course_change_save(struct request *rq)
{
	const struct sql_course_find *was = rq->subject->course;
	struct course c;
	struct form f;
	enum err e;

	if ((e = form_read(rq, fields, F__MAX, &f)) != ERR_OK)
		return e;
	judge(rq, &f, was);
	if (f.bad)
		return show(rq, was, &f);
	c = course_of(&f);
	if ((e = course_change(&rq->work, was, &c)) != ERR_OK)
		return e;
	return response_redirect(rq, "/opplaering/kurs/%" PRId64, was->id);
}

static enum err
show_off(struct request *rq, const struct sql_course_find *c,
    const struct form *f)
{
	course_view(rq, node_in(view_root(rq), "Course"), c);
	view_form(rq, f);
	return view_render(rq, view_form_status(f), "craft/course_off.cs");
}

enum err
page_course_off(struct request *rq)
{
	struct form f = form_empty(off_fields, FO__MAX);

	return show_off(rq, rq->subject->course, &f);
}

enum err
page_course_off_save(struct request *rq)
{
	const struct sql_course_find *c = rq->subject->course;
	struct form f;
	enum err e;

	if ((e = form_read(rq, off_fields, FO__MAX, &f)) != ERR_OK)
		return e;
	if (f.bad)
		return show_off(rq, c, &f);
	if ((e = course_call_off(&rq->work, c, f.v[F_WHY].text)) != ERR_OK)
		return e;
	return response_redirect(rq, "/opplaering/kurs/%" PRId64, c->id);
}

static enum err
view_past(struct request *rq, struct node *list)
{
	struct sql_courses_past *c;
	size_t n;
	enum err e;

	if ((e = sql_courses_past(&rq->work, rq->work.today, &c, &n)) != ERR_OK)
		return e;
	for (size_t i = 0; i < n; i++) {
		struct node *row = node_add(list);

		node_number(row, "id", c[i].id);
		node_text(row, "kind",
		    words_name(&words_course_kind, (int)c[i].kind));
		node_text(row, "title", c[i].title);
		node_day(rq, row, "held", c[i].held);
		node_flag(row, "off", c[i].called_off);
		node_number(row, "people", c[i].people);
		node_number(row, "present", c[i].present);
	}
	return ERR_OK;
}

enum err
page_courses(struct request *rq)
{
	struct node *root = view_root(rq);
	enum err e;

	if ((e = course_view_coming(rq, node_in(root, "Coming"), true)) !=
	    ERR_OK || (e = view_past(rq, node_in(root, "Past"))) != ERR_OK)
		return e;
	return view_render(rq, 200, "craft/courses.cs");
}
