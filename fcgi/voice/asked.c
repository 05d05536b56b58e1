/* Each change of what families are asked is a row of the log. */
#include "voice/asked.h"

#include "base/mem.h"
#include "base/order.h"

#include "sql_wording.h"

#include <string.h>

enum { STEP = 10 };

enum err
asked_count(struct work *w, size_t *n_r)
{
	struct sql_asked_now *now;

	return sql_asked_now(w, w->today, &now, n_r);
}

static enum err
log_change(struct work *w, int64_t id, enum question_change kind,
    enum language l, const char *was)
{
	uint64_t n;

	return sql_asked_log(w, id, w->now, w->actor, kind, l, was, &n);
}

/* A question with all its words, and the row that says who added it. */
static enum err
begin(struct work *w, int32_t position, day valid_to, int64_t replaces,
    const struct asked_words *words)
{
	struct sql_asked_add *row;
	uint64_t n;
	enum err e;

	if ((e = sql_asked_add(w, position, w->today, valid_to, replaces,
	    &row)) != ERR_OK)
		return e;
	for (int l = 0; l < LANGUAGE__MAX; l++)
		if (*words->in[l] != '\0' && (e = sql_asked_say(w, row->id,
		    (enum language)l, words->in[l], &n)) != ERR_OK)
			return e;
	return log_change(w, row->id, QUESTION_CHANGE_ADDED, LANGUAGE_NB, "");
}

enum err
asked_add(struct work *w, const struct asked_words *words)
{
	struct sql_asked_now *now;
	size_t n;
	enum err e;

	if ((e = sql_asked_now(w, w->today, &now, &n)) != ERR_OK)
		return e;
	return begin(w, n == 0 ? STEP : now[n - 1].position + STEP, DAY_NONE, 0,
	    words);
}

static enum err
read_words(struct work *w, int64_t id, struct asked_words *words_r)
{
	struct sql_asked_words *row;
	size_t n;
	enum err e;

	for (int l = 0; l < LANGUAGE__MAX; l++)
		words_r->in[l] = "";
	if ((e = sql_asked_words(w, id, &row, &n)) != ERR_OK)
		return e;
	for (size_t i = 0; i < n; i++)
		words_r->in[row[i].language] = row[i].text;
	return ERR_OK;
}

static enum err
translate(struct work *w, int64_t id, enum language l, const char *was,
    const char *text)
{
	uint64_t n;
	enum err e;

	if (strcmp(was, text) == 0)
		return ERR_OK;
	if (*was != '\0' && (e = sql_asked_unsay(w, id, l, &n)) != ERR_OK)
		return e;
	if (*text != '\0' && (e = sql_asked_say(w, id, l, text, &n)) != ERR_OK)
		return e;
	return log_change(w, id, QUESTION_CHANGE_TRANSLATED, l, was);
}

static enum err
reword(struct work *w, const struct sql_asked_find *q, const char *was,
    const struct asked_words *words)
{
	uint64_t n;
	enum err e;

	if ((e = sql_asked_end(w, w->today - 1, q->id, &n)) != ERR_OK ||
	    (e = log_change(w, q->id, QUESTION_CHANGE_REWORDED, LANGUAGE_NB,
	    was)) != ERR_OK)
		return e;
	return begin(w, q->position, q->valid_to, q->id, words);
}

enum err
asked_change(struct work *w, int64_t id, const struct asked_words *words)
{
	struct sql_asked_find *q;
	struct asked_words was;
	enum err e;

	if ((e = sql_asked_find(w, id, w->today, &q)) != ERR_OK)
		return e;
	if (q == NULL || !q->now)
		return err_set(w, ERR_CONFLICT, "it is asked no more");
	if ((e = read_words(w, id, &was)) != ERR_OK)
		return e;
	if (strcmp(was.in[LANGUAGE_NB], words->in[LANGUAGE_NB]) != 0)
		return reword(w, q, was.in[LANGUAGE_NB], words);
	for (int l = 0; l < LANGUAGE__MAX && e == ERR_OK; l++)
		e = translate(w, id, (enum language)l, was.in[l],
		    words->in[l]);
	return e;
}

enum err
asked_move(struct work *w, int64_t id, bool up)
{
	struct sql_asked_now *now;
	struct placed *row;
	size_t n;
	bool moved;
	enum err e;

	if ((e = sql_asked_now(w, w->today, &now, &n)) != ERR_OK)
		return e;
	row = mem_array(w->mem, n + 1, sizeof(*row));
	for (size_t i = 0; i < n; i++)
		row[i] = (struct placed){ now[i].id, 0, now[i].position };
	if ((e = order_move(w, row, n, id, up, sql_asked_place, &moved)) !=
	    ERR_OK || !moved)
		return e;
	return log_change(w, id, QUESTION_CHANGE_MOVED, LANGUAGE_NB, "");
}

enum err
asked_end(struct work *w, int64_t id, day from)
{
	uint64_t n;
	enum err e;

	if ((e = sql_asked_end(w, from - 1, id, &n)) != ERR_OK)
		return e;
	return log_change(w, id, QUESTION_CHANGE_ENDED, LANGUAGE_NB, "");
}
