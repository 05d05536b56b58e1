/* What the overview has, whoever reads it. */
#include "plan/services_view.h"

#include "base/conf.h"
#include "cover/subject.h"
#include "intake/law.h"
#include "intake/post.h"
#include "plan/service.h"
#include "web/paper.h"
#include "web/request.h"
#include "web/view.h"

const char *const services_languages[] = { "nb", "nn", "en", NULL };

/* Who has accepted the case comes from the case itself, never typed. */
static void
view_coordinators(struct request *rq, struct node *list)
{
	const struct subject *sub = rq->subject;

	for (size_t i = 0; i < sub->strands_n; i++) {
		const struct sql_strands_of_case *s = &sub->strands[i];
		struct node *row;

		if (s->state != STRAND_STATE_ACTIVE)
			continue;
		row = node_add(list);
		node_text(row, "kind", words_name(&words_strand_kind,
		    (int)s->kind));
		node_text(row, "name", s->holder_name);
		node_phone(row, "phone", s->holder_phone);
		node_text(row, "mail", s->holder_mail);
	}
}

static void
view_rows(struct node *list, const struct sql_services_around *s, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		struct node *row = node_add(list);

		node_number(row, "id", s[i].id);
		node_text(row, "kind", words_name(&words_service_kind,
		    (int)s[i].kind));
		node_text(row, "role", s[i].role);
		node_text(row, "name", s[i].name);
		node_text(row, "area", s[i].area);
		node_text(row, "contact", s[i].contact);
		node_text(row, "contribution", s[i].contribution);
		node_flag(row, "first", i == 0);
		node_flag(row, "final", i + 1 == n);
	}
}

static void
view_missing(struct node *row, enum service_kind kind)
{
	node_text(row, "kind", words_name(&words_service_kind, (int)kind));
	node_text(row, "row", service_rows[kind]);
}

enum err
services_view(struct request *rq, struct node *top)
{
	struct node *missing = node_in(top, "Missing");
	struct sql_services_around *s;
	size_t n;
	enum err e;

	if ((e = sql_services_around(&rq->work, rq->casefile, &s, &n)) !=
	    ERR_OK)
		return e;
	view_coordinators(rq, node_in(top, "Coordinators"));
	view_rows(node_in(top, "Services"), s, n);
	for (int k = 0; k < SERVICE_KIND_OTHER; k++)
		if (!service_has(s, n, (enum service_kind)k))
			view_missing(node_add(missing), (enum service_kind)k);
	node_flag(top, "Full", n >= SERVICES_MOST);
	return ERR_OK;
}

enum err
services_language(struct request *rq, enum language *l_r)
{
	static const struct form_field fields[] = {
		{ "sprak", FORM_CHOICE, .required = true,
		    .choices = services_languages },
	};
	struct form f;
	enum err e;

	if ((e = form_read_ours(rq, fields, 1, &f)) != ERR_OK)
		return e;
	*l_r = (enum language)f.v[0].number;
	return ERR_OK;
}

enum err
services_sheet(struct request *rq, enum language l, struct node **top_r)
{
	struct node *top;
	struct law law;
	enum err e;

	*top_r = NULL;
	if ((e = law_read(&rq->work, rq->work.today, l, &law)) != ERR_OK)
		return e;
	*top_r = top = paper_begin(rq->work.mem);
	node_text(node_in(top, "Page"), "municipality",
	    rq->app->conf->municipality_name);
	node_text(node_in(top, "Page"), "telephone",
	    rq->app->conf->municipality_office_phone);
	node_text(node_in(top, "Case"), "name", rq->subject->file->name);
	post_name_law(node_in(top, "Letter"), "withheld",
	    &law.of[LAW_REFERENCE_WITHHELD]);
	return ERR_OK;
}

enum err
services_paper(struct request *rq, enum language l, int lines,
    struct node **top_r)
{
	struct node *list;
	enum err e;

	if ((e = services_sheet(rq, l, top_r)) != ERR_OK)
		return e;
	list = node_in(*top_r, "Lines");
	for (int i = 0; i < lines; i++)
		node_number(node_add(list), "line", i + 1);
	return services_view(rq, *top_r);
}

/* By its first strand: a case always has one. */
struct letter_of
services_letter(const struct request *rq)
{
	const struct subject *sub = rq->subject;

	return (struct letter_of){ .kind = LETTER_KIND_SERVICE_OVERVIEW,
		.strand = sub->strands_n > 0 ? sub->strands[0].id : 0 };
}
