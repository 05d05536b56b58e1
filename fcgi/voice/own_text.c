/* Plain text to headings and paragraphs, which templates escape. */
#include "voice/own_text.h"

#include "base/mem.h"
#include "store/db.h"
#include "web/language.h"
#include "web/request.h"
#include "web/view.h"

#include "sql_voice.h"

#include <stdbool.h>
#include <string.h>

static bool
is_empty(const char *line, size_t len)
{
	return strspn(line, " \t") >= len;
}

static void
add(struct request *rq, struct node *list, const char *name, const char *from,
    size_t len)
{
	node_text(node_add(list), name, mem_strndup(rq->work.mem, from, len));
}

void
own_text_parts(struct request *rq, struct node *n, const char *text)
{
	struct node *list = node_in(n, "Parts");
	const char *begun = NULL, *ended = NULL;	/* of a paragraph */

	for (const char *line = text; *line != '\0';) {
		size_t len = strcspn(line, "\n");
		bool heading = strncmp(line, "# ", 2) == 0 &&
		    !is_empty(line + 2, len - 2);

		if (begun != NULL && (heading || is_empty(line, len))) {
			add(rq, list, "text", begun, (size_t)(ended - begun));
			begun = NULL;
		}
		if (heading)
			add(rq, list, "heading", line + 2, len - 2);
		else if (!is_empty(line, len)) {
			begun = begun == NULL ? line : begun;
			ended = line + len;
		}
		line += len + (line[len] == '\n');
	}
	if (begun != NULL)
		add(rq, list, "text", begun, (size_t)(ended - begun));
}

void
own_text_view(struct request *rq, enum own_page page)
{
	struct sql_own_text_shown *shown;
	struct work *w = &rq->work;
	struct node *own;

	if (db_ready(w) != ERR_OK || sql_own_text_shown(w, page,
	    language_of(rq), &shown) != ERR_OK || shown == NULL)
		return;
	own = node_in(view_root(rq), "Own");
	node_flag(own, "other", !shown->own);
	own_text_parts(rq, own, shown->text);
}
