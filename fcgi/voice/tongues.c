/* Another language is another address: nothing is kept of a visitor. */
#include "voice/tongues.h"

#include "base/clock.h"
#include "base/conf.h"
#include "base/mem.h"
#include "store/db.h"
#include "store/words.h"
#include "web/language.h"
#include "web/request.h"
#include "web/view.h"

#include "sql_tongue.h"

#include <string.h>

/*
 * A database that hangs costs every question its whole time limit, and most
 * pages for families need nothing else of it.
 */
#define AWAY_US INT64_C(30000000)

/* `name`=value& when it is asked for, and could be a code or a receipt. */
static const char *
carried(struct request *rq, const char *name)
{
	const char *value = pairs_find(&rq->query, name);

	if (value == NULL || strlen(value) != strspn(value,
	    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-"))
		return "";
	return mem_printf(rq->work.mem, "%s=%s&", name, value);
}

/*
 * The code on a card goes along, and the number of a receipt; nothing else of
 * an address does.
 */
static const char *
address_in(struct request *rq, int l)
{
	return mem_printf(rq->work.mem, "%s?%s%ssprak=%s", rq->path,
	    carried(rq, "kode"), carried(rq, "kvittering"),
	    words_name(&words_language, l));
}

void
tongues_view(struct request *rq)
{
	struct node *page = node_in(view_root(rq), "Page"), *list, *row;

	node_flag(page, "voice", true);
	node_flag(page, "draft", !language_whole(language_of(rq)));
	node_phone(page, "office_phone",
	    rq->app->conf->municipality_office_phone);
	node_text(page, "language", words_name(&words_language,
	    (int)language_of(rq)));
	if (rq->route == NULL || rq->route->method == POST)
		return;
	list = node_in(page, "Tongues");
	for (int l = 0; l < LANGUAGE__MAX; l++) {
		if (!language_open(rq, (enum language)l))
			continue;
		row = node_add(list);
		node_text(row, "code", words_name(&words_language, l));
		node_text(row, "path", address_in(rq, l));
		node_flag(row, "here", l == (int)language_of(rq));
	}
}

enum err
tongues_open(struct request *rq, unsigned *open_r)
{
	struct sql_translations_read *t;
	size_t n;
	enum err e;

	if ((e = sql_translations_read(&rq->work, &t, &n)) != ERR_OK)
		return e;
	*open_r = 0;
	for (size_t i = 0; i < n; i++)
		if (view_has(rq, t[i].language))
			*open_r |= 1u << t[i].language;
	return ERR_OK;
}

unsigned
tongues_read_through(struct request *rq)
{
	static int64_t asks_from_us;
	static unsigned last;

	if (clock_monotonic_us() < asks_from_us)
		return last;
	if (db_ready(&rq->work) != ERR_OK || tongues_open(rq, &last) != ERR_OK)
		asks_from_us = clock_monotonic_us() + AWAY_US;
	return last;
}
