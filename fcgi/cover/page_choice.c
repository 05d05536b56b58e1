/* Choices of lists that somebody comes back to, under names of her own. */
#include "base/mem.h"
#include "cover/listing.h"
#include "cover/pages.h"
#include "web/request.h"
#include "web/view.h"

#include <string.h>

enum { CHOICES = 30 };
enum { F_NAME, F_ADDRESS, F__MAX };

static const struct form_field fields[F__MAX] = {
	[F_NAME] = { .name = "tittel", .kind = FORM_LINE, .required = true,
	    .max = 60 },
	[F_ADDRESS] = { .name = "adresse", .kind = FORM_LINE, .max = 200 },
};
static const struct form_field end_fields[] = {
	{ .name = "id", .kind = FORM_ID, .required = true },
};

static enum err
show(struct request *rq, const struct form *f)
{
	struct node *list = node_in(view_root(rq), "Choices");
	struct sql_choices *c;
	size_t n;
	enum err e;

	if ((e = sql_choices(&rq->work, rq->user->id, &c, &n)) != ERR_OK)
		return e;
	for (size_t i = 0; i < n; i++) {
		struct node *row = node_add(list);

		node_number(row, "id", c[i].id);
		node_text(row, "name", c[i].name);
	}
	view_form(rq, f);
	return view_render(rq, view_form_status(f), "cover/choices.cs");
}

enum err
page_choices(struct request *rq)
{
	struct form f = form_empty(fields, F__MAX);

	return show(rq, &f);
}

/* A list of ours with choices that make sense, and nothing else. */
static bool
is_list(struct request *rq, const char *address)
{
	size_t len = strcspn(address, "?");
	const char *path = mem_strndup(rq->work.mem, address, len), *why;
	const char *query = address[len] == '?' ? address + len + 1 : "";
	struct path_values values;
	struct pairs pairs;
	struct listing l;

	if (!path_match("/enhet/{word}", path, &values) &&
	    strcmp(path, "/saker") != 0 && strcmp(path, "/saker/alle") != 0)
		return false;
	return pairs_parse(rq->work.mem, query, strlen(query), &pairs, &why) ==
	    ERR_OK && listing_read(rq, &pairs, 0, 0, &l) == ERR_OK &&
	    !l.form.bad && strcmp(listing_query(rq, &l), query) == 0;
}

enum err
page_choice_save(struct request *rq)
{
	struct form f;
	uint64_t n;
	enum err e;

	if ((e = form_read(rq, fields, F__MAX, &f)) != ERR_OK)
		return e;
	if (!is_list(rq, f.v[F_ADDRESS].text))
		return err_set(&rq->work, ERR_INPUT, "not the address of a list");
	if (f.bad)
		return show(rq, &f);
	if ((e = sql_choice_add(&rq->work, rq->user->id, f.v[F_NAME].text,
	    f.v[F_ADDRESS].text, rq->work.now, CHOICES, &n)) != ERR_OK)
		return e;
	if (n == 0) {
		form_reject(&f, F_NAME, "choices_full");
		return show(rq, &f);
	}
	return response_redirect(rq, "%s", f.v[F_ADDRESS].text);
}

enum err
page_choice(struct request *rq)
{
	struct sql_choices *c;
	size_t n;
	enum err e;

	if ((e = sql_choices(&rq->work, rq->user->id, &c, &n)) != ERR_OK)
		return e;
	for (size_t i = 0; i < n; i++)
		if (c[i].id == request_id(rq))
			return response_redirect(rq, "%s", c[i].address);
	return err_set(&rq->work, ERR_NOT_FOUND, "no such choice of hers");
}

enum err
page_choice_end(struct request *rq)
{
	struct form f;
	uint64_t n;
	enum err e;

	if ((e = form_read(rq, end_fields, 1, &f)) != ERR_OK)
		return e;
	if (f.bad)
		return err_set(&rq->work, ERR_INPUT, "no id");
	if ((e = sql_choice_end(&rq->work, f.v[0].number, rq->user->id, &n)) !=
	    ERR_OK)
		return e;
	return response_redirect(rq, "/utvalg");
}
