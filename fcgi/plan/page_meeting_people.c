/*
 * Who is to be at a meeting: the plan owner, those around the family and those
 * who take part are there to be ticked; anybody else is written (A164).
 */
#include "base/mem.h"
#include "base/text.h"
#include "cover/subject.h"
#include "plan/meeting_view.h"
#include "plan/pages.h"
#include "plan/service.h"
#include "web/request.h"
#include "web/view.h"

#include <inttypes.h>
#include <string.h>

enum { F_OWNER, F_ROWS, F_PARTNERS, F_NAME, F_ROLE, F_MAIL, F__MAX };

static const struct form_field fields[F__MAX] = {
	[F_OWNER]    = { "planeier",  FORM_TICK },
	[F_ROWS]     = { "rundt",     FORM_TICKS },
	[F_PARTNERS] = { "ansatt",    FORM_TICKS },
	[F_NAME]     = { "innkalt",   FORM_LINE, .max = 160 },
	[F_ROLE]     = { "innkalt_rolle", FORM_LINE, .max = 160 },
	[F_MAIL]     = { "epost",     FORM_LINE, .max = 254 },
};

enum { F_PERSON, FP__MAX };

static const struct form_field person_fields[FP__MAX] = {
	[F_PERSON] = { "person", FORM_ID, .required = true },
};

/* Who could be called in, as the row that she becomes. */
struct person {
	const char *name, *role, *mail;
	int64_t participant;	/* 0: none */
};

/* The first word of how somebody is reached that is an e-mail address. */
static const char *
mail_in(struct mem *mem, const char *contact)
{
	char *rest = mem_strdup(mem, contact), *word;

	while ((word = strsep(&rest, " ,;:()<>\n\t")) != NULL) {
		size_t n = strlen(word);

		if (n > 0 && word[n - 1] == '.')
			word[n - 1] = '\0';
		if (text_is_mail_address(word))
			return word;
	}
	return "";
}

/* The words for the rows that have none of their own. */
static const char *
word_of(struct request *rq, enum service_kind kind)
{
	static const char *const keys[SERVICE_KIND__MAX] = {
		[SERVICE_KIND_GP] = "service_kind.gp",
		[SERVICE_KIND_NEXT_OF_KIN] = "service_kind.next_of_kin",
		[SERVICE_KIND_OFFICE] = "service_kind.office",
		[SERVICE_KIND_OTHER] = "service_kind.other",
	};

	return view_word(rq, keys[kind]);
}

static struct person
person_of_row(struct request *rq, const struct sql_services_around *s)
{
	const char *role = *s->role != '\0' ? s->role : word_of(rq, s->kind);

	return (struct person){ .name = *s->name != '\0' ? s->name : role,
	    .role = *s->name != '\0' ? role : "",
	    .mail = mail_in(rq->work.mem, s->contact) };
}

static struct person
person_of_partner(const struct sql_meeting_partners *p)
{
	return (struct person){ p->name, p->unit_name,
	    text_is_mail_address(p->mail) ? p->mail : "", p->id };
}

/* Everybody who could be ticked, and who is to be there already. */
struct around {
	struct sql_services_around *row;
	struct sql_meeting_partners *partner;
	struct person there[MEETING_PEOPLE_MOST];
	size_t rows, partners, n;
};

static enum err
read_around(struct request *rq, struct around *a_r)
{
	struct work *w = &rq->work;
	struct sql_meeting_people *p;
	enum err e;

	if ((e = sql_services_around(w, rq->casefile, &a_r->row,
	    &a_r->rows)) != ERR_OK ||
	    (e = sql_meeting_partners(w, rq->casefile, w->today,
	    &a_r->partner, &a_r->partners)) != ERR_OK ||
	    (e = sql_meeting_people(w, rq->subject->meeting->id, w->today, &p,
	    &a_r->n)) != ERR_OK)
		return e;
	for (size_t i = 0; i < a_r->n; i++)
		a_r->there[i] = (struct person){ p[i].name, p[i].role,
		    p[i].mail, 0 };
	return ERR_OK;
}

static bool
is_there(const struct around *a, const struct person *p)
{
	for (size_t i = 0; i < a->n; i++)
		if (strcmp(a->there[i].name, p->name) == 0 &&
		    strcmp(a->there[i].mail, p->mail) == 0)
			return true;
	return false;
}

static void
view_choice(struct request *rq, const struct around *a, const char *list,
    int64_t id, const struct person *p)
{
	struct node *row;

	if (is_there(a, p))
		return;
	row = node_add(node_in(view_root(rq), list));
	node_number(row, "id", id);
	node_text(row, "name", p->name);
	node_text(row, "role", p->role);
	node_text(row, "mail", p->mail);
}

static struct person
owner(struct request *rq)
{
	return (struct person){ rq->subject->file->name,
	    view_word(rq, "meeting.owner"), "", 0 };
}

static enum err
show(struct request *rq, const struct form *f)
{
	struct person p = owner(rq);
	struct around a;
	enum err e;

	if ((e = read_around(rq, &a)) != ERR_OK)
		return e;
	meeting_view_above(rq);
	view_choice(rq, &a, "Owner", 1, &p);
	for (size_t i = 0; i < a.rows; i++) {
		p = person_of_row(rq, &a.row[i]);
		view_choice(rq, &a, "Rows", a.row[i].id, &p);
	}
	for (size_t i = 0; i < a.partners; i++) {
		p = person_of_partner(&a.partner[i]);
		view_choice(rq, &a, "Partners", a.partner[i].id, &p);
	}
	if ((e = meeting_view(rq, node_in(view_root(rq), "Meeting"),
	    rq->user->language)) != ERR_OK)
		return e;
	node_flag(view_root(rq), "Added",
	    pairs_find(&rq->query, "lagt-til") != NULL);
	view_form(rq, f);
	return view_render(rq, view_form_status(f), "plan/meeting_people.cs");
}

enum err
page_meeting_people(struct request *rq)
{
	struct form f = form_empty(fields, F__MAX);

	return show(rq, &f);
}

/* Somebody who is there already is not called in twice. */
static enum err
add(struct request *rq, struct around *a, const struct person *p)
{
	uint64_t n;

	if (is_there(a, p))
		return ERR_OK;
	if (a->n >= MEETING_PEOPLE_MOST)
		return err_set(&rq->work, ERR_CONFLICT, "too many");
	a->there[a->n++] = *p;
	return sql_meeting_person_add(&rq->work, rq->subject->meeting->id,
	    p->name, p->role, p->mail, p->participant, &n);
}

static enum err
add_all(struct request *rq, const struct form *f, struct around *a)
{
	const struct person written = { f->v[F_NAME].text, f->v[F_ROLE].text,
		f->v[F_MAIL].text, 0 };
	struct person p = owner(rq);
	enum err e = ERR_OK;

	if (f->v[F_OWNER].number != 0)
		e = add(rq, a, &p);
	for (size_t i = 0; e == ERR_OK && i < a->rows; i++) {
		p = person_of_row(rq, &a->row[i]);
		if (form_is_ticked(&f->v[F_ROWS], a->row[i].id))
			e = add(rq, a, &p);
	}
	for (size_t i = 0; e == ERR_OK && i < a->partners; i++) {
		p = person_of_partner(&a->partner[i]);
		if (form_is_ticked(&f->v[F_PARTNERS], a->partner[i].id))
			e = add(rq, a, &p);
	}
	return e == ERR_OK && *written.name != '\0' ? add(rq, a, &written) : e;
}

static void
judge(struct form *f, const struct around *a)
{
	int64_t more = f->v[F_OWNER].number + f->v[F_ROWS].number +
	    f->v[F_PARTNERS].number + f->v[F_NAME].given;

	if (form_is_good(&f->v[F_MAIL]) &&
	    !text_is_mail_address(f->v[F_MAIL].text))
		form_reject(f, F_MAIL, "not_mail");
	if (!f->v[F_NAME].given &&
	    (f->v[F_MAIL].given || f->v[F_ROLE].given || more == 0))
		form_reject(f, F_NAME, "required");
	if ((int64_t)a->n + more > MEETING_PEOPLE_MOST)
		form_reject(f, F_NAME, "too_many_people");
}

enum err
page_meeting_people_add(struct request *rq)
{
	struct around a;
	struct form f;
	enum err e;

	if ((e = form_read(rq, fields, F__MAX, &f)) != ERR_OK ||
	    (e = read_around(rq, &a)) != ERR_OK)
		return e;
	judge(&f, &a);
	if (f.bad)
		return show(rq, &f);
	if (!meeting_is_planned(rq->subject->meeting))
		return err_set(&rq->work, ERR_CONFLICT, "it is over");
	if ((e = add_all(rq, &f, &a)) != ERR_OK)
		return e;
	return response_redirect(rq, "/sak/%s/moter/%" PRId64
	    "/innkalte?lagt-til=ja", rq->subject->file->number,
	    rq->subject->meeting->id);
}

static enum err
read_person(struct request *rq, int64_t *id_r)
{
	struct form f;
	enum err e;

	if ((e = form_read_ours(rq, person_fields, FP__MAX, &f)) != ERR_OK)
		return e;
	*id_r = f.v[F_PERSON].number;
	return ERR_OK;
}

enum err
page_meeting_person_end(struct request *rq)
{
	struct sql_meeting_language *l;
	struct meeting_caller by;
	int64_t id;
	enum err e;

	if ((e = read_person(rq, &id)) != ERR_OK ||
	    (e = sql_meeting_language(&rq->work, id, &l)) != ERR_OK ||
	    (e = meeting_caller_of(rq, rq->subject->meeting, l->language,
	    &by)) != ERR_OK ||
	    (e = meeting_leave_out(&rq->work, rq->subject->meeting, &by,
	    id)) != ERR_OK)
		return e;
	return response_redirect(rq, "/sak/%s/moter/%" PRId64 "/innkalte",
	    rq->subject->file->number, rq->subject->meeting->id);
}

enum err
page_meeting_person_told(struct request *rq)
{
	const struct sql_meeting_find *m = rq->subject->meeting;
	uint64_t n;
	int64_t id;
	enum err e;

	if ((e = read_person(rq, &id)) != ERR_OK)
		return e;
	if (m->state == MEETING_STATE_HELD)
		return err_set(&rq->work, ERR_CONFLICT, "it is over");
	if ((e = sql_meeting_person_told(&rq->work, m->sequence, rq->work.now,
	    id, m->id, &n)) != ERR_OK)
		return e;
	return n == 1 ? meeting_to_page(rq, "beskjed") : err_set(&rq->work,
	    ERR_NOT_FOUND, "is not called in");
}
