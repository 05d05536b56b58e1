/* The names that the database keeps: when they are read, and how. */
#include "web/names.h"

#include "base/clock.h"
#include "base/log.h"
#include "base/mem.h"
#include "base/work.h"
#include "store/db.h"
#include "web/views.h"

#include "sql_naming.h"

#include <inttypes.h>
#include <string.h>

/* How long a family may be told the old name, and what a hang may cost. */
#define ASK_AFTER_US INT64_C(3000000)
#define AWAY_US INT64_C(30000000)

/* A line for each name that is given. */
const char *
names_text(struct mem *mem, const struct names *n)
{
	const char *text = NULL;

	for (int i = 0; i < NAME__MAX; i++)
		if (n->own[i] != NULL)
			text = mem_printf(mem, "%s%s%s=%s",
			    text != NULL ? text : "", text != NULL ? "\n" : "",
			    name_word((enum name)i), n->own[i]);
	return text;
}

static void
parse_line(struct mem *mem, const char *line, size_t len, struct names *n)
{
	for (int i = 0; i < NAME__MAX; i++) {
		const char *word = name_word((enum name)i);
		size_t at = strlen(word);

		if (len > at + 1 && strncmp(line, word, at) == 0 &&
		    line[at] == '=')
			n->own[i] = mem_strndup(mem, line + at + 1,
			    len - at - 1);
	}
}

struct names
names_parse(struct mem *mem, const char *text)
{
	struct names n = { 0 };

	while (*text != '\0') {
		size_t len = strcspn(text, "\n");

		parse_line(mem, text, len, &n);
		text += len + (text[len] == '\n');
	}
	return n;
}

void
names_follow(struct work *w, struct views *v, int32_t version)
{
	struct names own[NAME_LANGUAGES] = { 0 };
	struct sql_names_now *now;
	size_t n;

	if (version == v->names_version ||
	    sql_names_now(w, &now, &n) != ERR_OK)
		return;
	for (size_t i = 0; i < n; i++)
		if ((int)now[i].language < NAME_LANGUAGES)
			own[now[i].language] = names_parse(w->mem,
			    now[i].text);
	names_put(v, own);
	v->names_version = version;
	log_line(LOG_INFO, "event=names version=%" PRId32, version);
}

void
names_ask(struct work *w, struct views *v)
{
	struct sql_names_version *is;
	int64_t now_us = clock_monotonic_us();

	if (now_us < v->names_asked_us)
		return;
	v->names_asked_us = now_us + ASK_AFTER_US;
	if (db_ready(w) != ERR_OK || sql_names_version(w, &is) != ERR_OK)
		v->names_asked_us = clock_monotonic_us() + AWAY_US;
	else if (is != NULL)
		names_follow(w, v, is->version);
}
