/* Words for each outcome, and what was typed. */
#include "web/fault.h"

#include "base/mem.h"
#include "web/request.h"
#include "web/view.h"

#include <assert.h>
#include <string.h>

static void
to_login(struct request *rq)
{
	const char *to = rq->route->method == GET ? rq->path : rq->kept;
	enum err e;

	/* Where a form was to be sent is no place to come back to, unless what
	 * was typed there waits in it. */
	if (to != NULL && strcmp(to, "/") != 0)
		e = response_redirect(rq, "/logg-inn?til=%s", to);
	else
		e = response_redirect(rq, "/logg-inn");
	assert(e == ERR_OK);
}

/*
 * What was kept as a draft is in its form again. A password is shown to nobody,
 * also not to who typed it.
 */
static bool
may_send_again(const struct request *rq, enum err e)
{
	return (e == ERR_UNAVAILABLE || e == ERR_UNKNOWN) &&
	    rq->kept == NULL && !rq->app->secret && rq->body.n > 0 &&
	    rq->route != NULL && rq->route->method == POST;
}

/* The same bytes again, so that it is known as the same form. */
static void
carry(struct request *rq, struct node *again)
{
	node_text(again, "path", rq->path);
	for (size_t i = 0; i < rq->body.n; i++) {
		struct node *pair = node_add(node_in(again, "Pairs"));

		node_text(pair, "name", rq->body.at[i].name);
		node_text(pair, "value", rq->body.at[i].value);
	}
}

void
fault_page(struct request *rq, int err)
{
	enum err e = (enum err)err;
	const char *allow = rq->response.allow;
	struct node *fault;
	char key[48];

	view_end(rq);
	memset(&rq->response, 0, sizeof(rq->response));
	rq->response.allow = allow;
	if (e == ERR_LOGIN) {
		to_login(rq);
		return;
	}
	fault = node_in(view_root(rq), "Fault");
	strcpy(key, "fault.");
	strcat(key, err_name(e));
	strcat(key, ".title");
	node_text(fault, "title", view_word(rq, key));
	strcpy(strrchr(key, '.'), ".text");
	node_text(fault, "text", view_word(rq, key));
	node_text(fault, "kept", rq->kept);
	if (may_send_again(rq, e))
		carry(rq, node_in(fault, "Again"));
	/* Enough to be read out on the telephone, and found in the log. */
	if (e == ERR_BUG || e == ERR_UNKNOWN || e == ERR_UNAVAILABLE ||
	    e == ERR_FORGED)
		node_text(fault, "request", mem_printf(rq->work.mem,
		    "%.4s %.4s", rq->id, rq->id + strnlen(rq->id, 4)));
	if (view_render(rq, route_status(e), "error.cs") != ERR_OK) {
		/* Even the words are gone: the status alone must do. */
		rq->response.status = route_status(e);
		rq->response.type = "text/plain";
		rq->response.body = "";
	}
}
