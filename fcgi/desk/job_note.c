/* The log's note, part by part, as keys of words. */
#include "desk/job_note.h"

#include "base/mem.h"
#include "web/request.h"
#include "web/view.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

/* As a name in a language file: letters, and _ for what stands between. */
static const char *
key_of(struct mem *mem, const char *text)
{
	char *key = mem_strdup(mem, text);

	for (char *c = key; *c != '\0'; c++)
		if (!isalnum((unsigned char)*c))
			*c = '_';
	return key;
}

static void
add(struct request *rq, struct node *list, const char *text, int64_t count)
{
	struct node *row = node_add(list);

	if (count > 0)
		node_number(row, "n", count);
	node_text(row, "key", key_of(rq->work.mem, text));
	node_text(row, "text", text);
}

/* "7 people", or words alone. */
static void
view_said(struct request *rq, struct node *list, const char *part)
{
	char *rest;
	long long count = strtoll(part, &rest, 10);

	if (rest == part || *rest != ' ')
		add(rq, list, part, 0);
	else if (count > 0)
		add(rq, list, rest + 1, count);
}

/* "people=7" */
static void
view_pair(struct request *rq, struct node *list, char *part)
{
	char *value = strchr(part, '=');
	long long count;

	if (value == NULL)
		return;
	*value = '\0';
	count = strtoll(value + 1, NULL, 10);
	if (count > 0)
		add(rq, list, part, count);
}

void
job_note_view(struct request *rq, struct node *n, const char *note)
{
	struct node *list = node_in(n, "Note");
	char *rest = mem_strdup(rq->work.mem, note), *part;

	if (strchr(note, '=') != NULL)
		while ((part = strsep(&rest, " ")) != NULL)
			view_pair(rq, list, part);
	else
		while ((part = strsep(&rest, ",:")) != NULL)
			if (*(part += strspn(part, " ")) != '\0')
				view_said(rq, list, part);
}
