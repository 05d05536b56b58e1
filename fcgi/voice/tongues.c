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

#include "sql_voice.h"

#include <string.h>

/*
 * A database that hangs costs every question its whole time limit, and most
 * pages for families need nothing else of it.
 */
#define AWAY_US INT64_C(30000000)

/* The code on a card goes along; nothing else of an address does. */
static const char *
address_in(struct request *rq, int l)
{
	const char *code = pairs_find(&rq->query, "kode");
	const char *word = words_name(&words_language, l);

	if (code == NULL || strlen(code) != strspn(code, "ABCDEFGHIJKLMNOPQRST"
	    "UVWXYZabcdefghijklmnopqrstuvwxyz0123456789-"))
		return mem_printf(rq->work.mem, "%s?sprak=%s", rq->path, word);
	return mem_printf(rq->work.mem, "%s?kode=%s&sprak=%s", rq->path, code,
	    word);
}

void
tongues_view(struct request *rq)
{
	struct node *page = node_in(view_root(rq), "Page"), *list, *row;

	node_flag(page, "voice", true);
	node_flag(page, "draft", !language_whole(language_of(rq)));
	node_text(page, "office_phone",
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

unsigned
tongues_read_through(struct request *rq)
{
	static int64_t asks_from_us;
	static unsigned last;
	struct sql_translations_read *t;
	unsigned open = 0;
	size_t n;

	if (clock_monotonic_us() < asks_from_us)
		return last;
	if (db_ready(&rq->work) != ERR_OK ||
	    sql_translations_read(&rq->work, &t, &n) != ERR_OK) {
		asks_from_us = clock_monotonic_us() + AWAY_US;
		return last;
	}
	for (size_t i = 0; i < n; i++)
		if (view_has(rq, t[i].language))
			open |= 1u << t[i].language;
	return last = open;
}
