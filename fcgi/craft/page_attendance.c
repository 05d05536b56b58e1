/*
 * Who was at a course, noted by the system owner when it has been: all names on
 * one form, a page of them at a time, and whoever came without signing up.
 */
#include "base/mem.h"
#include "base/text.h"
#include "craft/course_view.h"
#include "craft/pages.h"
#include "web/request.h"
#include "web/view.h"

#include "sql_list.h"
#include "sql_shield.h"

#include <inttypes.h>
#include <string.h>

/* A form has room for FORM_PAIRS_MAX; so many may be written in at a time. */
enum { PAGE_ROWS = 150, OTHERS_MOST = 60 };

enum { F_THERE, F_OTHERS, F__MAX };

static const struct form_field fields[F__MAX] = {
	[F_THERE]  = { "tilstede", FORM_TICKS },
	[F_OTHERS] = { "andre_tilstede", FORM_TEXT, .max = 4000 },
};

/* The names of one page, and where the next begins. */
struct page {
	struct sql_course_people *p;
	size_t n;
	bool more;
	int64_t after;		/* whom it begins after; 0: nobody */
};

static enum err
read_page(struct request *rq, const struct sql_course_find *c, struct page *p)
{
	const char *from = pairs_find(&rq->query, "etter");
	struct sql_list_holder *holder = NULL;
	enum err e;

	*p = (struct page){ .after = 0 };
	if (from != NULL && text_to_i64(from, 1, INT64_MAX, &p->after) &&
	    (e = sql_list_holder(&rq->work, p->after, &holder)) != ERR_OK)
		return e;
	if (holder == NULL)
		p->after = 0;
	if ((e = sql_course_people(&rq->work, c->id, holder != NULL ?
	    holder->name : "", p->after, PAGE_ROWS + 1, &p->p, &p->n)) !=
	    ERR_OK)
		return e;
	p->more = p->n > PAGE_ROWS;
	p->n -= p->more;
	return ERR_OK;
}

static enum err
show(struct request *rq, const struct sql_course_find *c, const struct page *p,
    const struct form *f)
{
	struct node *root = view_root(rq), *list = node_in(root, "People");

	course_view(rq, node_in(root, "Course"), c);
	for (size_t i = 0; i < p->n; i++) {
		struct node *row = node_add(list);

		node_number(row, "id", p->p[i].id);
		node_text(row, "name", p->p[i].name);
		node_text(row, "title", p->p[i].title);
		node_flag(row, "waited", p->p[i].state == 1);
		node_flag(row, "unsigned", p->p[i].state == 0);
		node_flag(row, "present", p->p[i].present);
	}
	if (p->after != 0)
		node_number(root, "After", p->after);
	if (p->more)
		node_number(root, "Next", p->p[p->n - 1].id);
	node_flag(root, "Saved", pairs_find(&rq->query, "lagret") != NULL);
	view_form(rq, f);
	return view_render(rq, view_form_status(f), "craft/attendance.cs");
}

enum err
page_attendance(struct request *rq)
{
	struct form f = form_empty(fields, F__MAX);
	struct sql_course_find *c;
	struct page p;
	enum err e;

	if ((e = course_of_path(rq, &c)) != ERR_OK ||
	    (e = read_page(rq, c, &p)) != ERR_OK)
		return e;
	return show(rq, c, &p, &f);
}

/* Only what differs from what stands, and only of those on this page. */
static enum err
note_shown(struct request *rq, const struct sql_course_find *c,
    const struct page *p, const struct form_value *v)
{
	enum err e = ERR_OK;

	for (size_t i = 0; i < p->n && e == ERR_OK; i++) {
		bool there = form_is_ticked(v, p->p[i].id);

		if (there != p->p[i].present)
			e = course_note(&rq->work, c->id, p->p[i].id, there);
	}
	return e;
}

/*
 * One name or user name a line. Who is not found, or is one of several of that
 * name, is not guessed at: the form says so, and nobody is noted.
 */
static enum err
note_others(struct request *rq, const struct sql_course_find *c,
    struct form *f)
{
	char *rest = mem_strdup(rq->work.mem, f->v[F_OTHERS].text), *line;
	struct sql_employee_called *who;
	size_t n, lines = 0;
	enum err e;

	while ((line = strsep(&rest, "\n")) != NULL) {
		const char *name = text_clean(rq->work.mem, line);

		if (*name == '\0')
			continue;
		if (++lines > OTHERS_MOST) {
			form_reject(f, F_OTHERS, "too_many_names");
			return ERR_OK;
		}
		if ((e = sql_employee_called(&rq->work, name, &who, &n)) !=
		    ERR_OK)
			return e;
		if (n != 1)
			form_reject(f, F_OTHERS, n == 0 ? "name_unknown" :
			    "name_of_several");
		else if ((e = course_note(&rq->work, c->id, who[0].id,
		    true)) != ERR_OK)
			return e;
	}
	return ERR_OK;
}

enum err
page_attendance_save(struct request *rq)
{
	struct sql_course_find *c;
	struct page p;
	struct form f;
	enum err e;

	if ((e = course_of_path(rq, &c)) != ERR_OK ||
	    (e = read_page(rq, c, &p)) != ERR_OK ||
	    (e = form_read(rq, fields, F__MAX, &f)) != ERR_OK)
		return e;
	if (f.bad)
		return show(rq, c, &p, &f);
	if (c->held > rq->work.today || c->called_off != INSTANT_NONE)
		return err_set(&rq->work, ERR_CONFLICT, "it has not been");
	if ((e = note_shown(rq, c, &p, &f.v[F_THERE])) != ERR_OK ||
	    (e = note_others(rq, c, &f)) != ERR_OK)
		return e;
	if (f.v[F_OTHERS].wrong != NULL)
		return show(rq, c, &p, &f);
	if (p.more)
		return response_redirect(rq, "/opplaering/kurs/%" PRId64
		    "/oppmote?etter=%" PRId64, c->id, p.p[p.n - 1].id);
	return response_redirect(rq, "/opplaering/kurs/%" PRId64
	    "/oppmote?lagret=ja", c->id);
}
