/* What somebody decides for herself: language, colours, when e-mail comes. */
#include "base/mem.h"
#include "desk/pages.h"
#include "web/language.h"
#include "web/request.h"
#include "web/view.h"

#include "sql_settings.h"

#include <inttypes.h>
#include <string.h>

enum { F_LANGUAGE, F_SCHEME, F_HOUR, F_PHONE, F__MAX };
enum { FIRST_HOUR = 6, LAST_HOUR = 18 };

/* In the order of their enums. */
static const char *const languages[] = {
	[LANGUAGE_NB] = "nb", [LANGUAGE_NN] = "nn", [LANGUAGE_EN] = "en", NULL
};
static const char *const schemes[] = {
	[COLOR_SCHEME_AUTO] = "auto", [COLOR_SCHEME_LIGHT] = "lyst",
	[COLOR_SCHEME_DARK] = "morkt", NULL
};

static const struct form_field fields[F__MAX] = {
	[F_LANGUAGE] = { "sprak",   FORM_CHOICE, .required = true, .choices = languages },
	[F_SCHEME]   = { "farger",  FORM_CHOICE, .required = true, .choices = schemes },
	[F_HOUR]     = { "klokken", FORM_INT, .min = FIRST_HOUR, .max = LAST_HOUR },
	[F_PHONE]    = { "treffetid", FORM_LINE, .max = 80 },
};

static void
view_hours(struct request *rq, const char *chosen)
{
	struct node *list = node_in(view_root(rq), "Hours");

	for (int h = FIRST_HOUR; h <= LAST_HOUR; h++) {
		struct node *row = node_add(list);
		const char *hour = mem_printf(rq->work.mem, "%d", h);

		node_text(row, "value", hour);
		node_say(rq, row, "text", MSG_SETTINGS_HOUR,
		    &(struct say)SAY_TEXT("hour", hour), 1);
		node_flag(row, "chosen", chosen != NULL &&
		    strcmp(chosen, hour) == 0);
	}
}

static enum err
show(struct request *rq, const struct form *f, int status)
{
	view_hours(rq, f->v[F_HOUR].typed);
	view_form(rq, f);
	return view_render(rq, status, "desk/settings.cs");
}

enum err
page_settings_form(struct request *rq)
{
	struct form f = form_empty(fields, F__MAX);
	struct sql_settings_now *d;
	enum err e;

	if ((e = sql_settings_now(&rq->work, rq->user->id, &d)) != ERR_OK)
		return e;
	node_flag(view_root(rq), "Saved",
	    pairs_find(&rq->query, "lagret") != NULL);
	form_prefill(&f, F_LANGUAGE, languages[rq->user->language]);
	form_prefill(&f, F_SCHEME, schemes[rq->user->scheme]);
	if (d != NULL && d->hour != INT32_MIN)
		form_prefill(&f, F_HOUR, mem_printf(rq->work.mem, "%" PRId32,
		    d->hour));
	if (d != NULL)
		form_prefill(&f, F_PHONE, d->phone_hours);
	return show(rq, &f, 200);
}

enum err
page_settings_save(struct request *rq)
{
	enum language language;
	struct form f;
	int32_t hour;
	uint64_t n;
	enum err e;

	if ((e = form_read(rq, fields, F__MAX, &f)) != ERR_OK)
		return e;
	if (f.bad)
		return show(rq, &f, view_form_status(&f));
	language = (enum language)f.v[F_LANGUAGE].number;
	hour = f.v[F_HOUR].given ? (int32_t)f.v[F_HOUR].number : INT32_MIN;
	if ((e = sql_settings_set(&rq->work, language,
	    (enum color_scheme)f.v[F_SCHEME].number, hour,
	    f.v[F_PHONE].text, rq->user->id, &n)) != ERR_OK)
		return e;
	/* The door, too, speaks as she does when she has logged out. */
	language_remember(rq, language);
	return response_redirect(rq, "/innstillinger?lagret=ja");
}
