/* Accept, read, dispatch, send, log: one request at a time. */
#include "config.h"

#include "web/serve.h"

#include "base/conf.h"
#include "base/log.h"
#include "base/mem.h"
#include "store/db.h"
#include "web/dispatch.h"
#include "web/fault.h"
#include "web/read.h"
#include "web/request.h"

#include <errno.h>
#include <fcgiapp.h>
#include <fcntl.h>
#include <inttypes.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>

enum { COUNT_SIZE = 24 };

static volatile sig_atomic_t stopping;

static void
on_stop(int sig)
{
	(void)sig;
	stopping = 1;
}

/*
 * TERM is blocked except while ppoll waits for a connection: it can then never
 * fall between "asked to stop?" and "accept", where libfcgi alone would sleep
 * on.
 */
static void
catch_stop(sigset_t *waiting)
{
	struct sigaction a = { .sa_handler = on_stop };
	sigset_t stop;

	sigemptyset(&a.sa_mask);
	sigaction(SIGTERM, &a, NULL);
	sigaction(SIGINT, &a, NULL);
	a.sa_handler = SIG_IGN;
	sigaction(SIGPIPE, &a, NULL);
	sigemptyset(&stop);
	sigaddset(&stop, SIGTERM);
	sigaddset(&stop, SIGINT);
	sigprocmask(SIG_BLOCK, &stop, waiting);
	sigdelset(waiting, SIGTERM);
	sigdelset(waiting, SIGINT);
}

/* What follows comes from a request, so no array of ours has to hold it. */
static void
header(FCGX_Stream *out, const char *name, const char *value)
{
	FCGX_PutS(name, out);
	FCGX_PutS(": ", out);
	FCGX_PutS(value, out);
	FCGX_PutS("\r\n", out);
}

/* Headers that every answer of ours carries; the rest is the web server's. */
static void
send_headers(FCGX_Stream *out, const struct response *r)
{
	char number[COUNT_SIZE];

	snprintf(number, sizeof(number), "%d", r->status);
	header(out, "Status", number);
	header(out, "Content-Type", r->type != NULL ? r->type : "text/plain");
	header(out, "Cache-Control", "no-store");
	if (r->location != NULL)
		header(out, "Location", r->location);
	if (r->download != NULL) {
		FCGX_PutS("Content-Disposition: attachment; filename=\"", out);
		FCGX_PutS(r->download, out);
		FCGX_PutS("\"\r\n", out);
	}
	if (r->status == 405 && r->allow != NULL)
		header(out, "Allow", r->allow);
	if (r->status == 503)
		header(out, "Retry-After", "5");
	for (size_t i = 0; i < r->cookies; i++)
		header(out, "Set-Cookie", r->cookie[i]);
	snprintf(number, sizeof(number), "%zu", r->length);
	header(out, "Content-Length", number);
	FCGX_PutS("\r\n", out);
}

static void
send_response(FCGX_Request *f, const struct response *r)
{
	send_headers(f->out, r);
	if (r->length > 0)
		FCGX_PutStr(r->body, (int)r->length, f->out);
}

/*
 * libfcgi ends a connection by waiting until the web server has closed its
 * side, lest an answer be lost with what was never read. Where all was read
 * nothing can be lost, and the next request need not wait for that.
 */
static void
close_at_once(FCGX_Request *f)
{
	if (FCGX_GetChar(f->in) == EOF)
		FCGX_Detach(f);
}

static void
log_request(const struct request *rq, int64_t began_us)
{
	enum log_level level = rq->response.status >= 500 ? LOG_ERROR :
	    LOG_INFO;

	log_line(level, "request=%s user=%" PRId64 " route=\"%s %s\" status=%d "
	    "us=%" PRId64 " statements=%u bytes=%zu%s%s", rq->id,
	    rq->user != NULL ? rq->user->id : 0, rq->method_name,
	    rq->route != NULL ? rq->route->path : "-", rq->response.status,
	    clock_monotonic_us() - began_us,
	    rq->work.db != NULL ? db_count(rq->work.db) : 0,
	    rq->response.length,
	    rq->work.fault.text[0] != '\0' ? " fault=" : "",
	    rq->work.fault.text);
}

static void
serve_one(struct app *app, FCGX_Request *f)
{
	struct request rq = { .app = app };
	int64_t began_us = clock_monotonic_us();
	enum err e;

	rq.work.mem = app->mem;
	rq.work.db = app->db;
	e = request_read(&rq, f, app->conf->web_body_max);
	close_at_once(f);
	if (e == ERR_OK)
		dispatch(&rq);
	else
		fault_page(&rq, (int)e);
	send_response(f, &rq.response);
	log_request(&rq, began_us);
	if (app->secret)
		request_wipe(&rq);
	mem_reset(app->mem);
}

int
serve(struct app *app)
{
	struct pollfd listening = { .fd = 0, .events = POLLIN };
	FCGX_Request f;
	sigset_t waiting;

	catch_stop(&waiting);
	/* Woken together, one worker gets the connection; the others must come
	 * back to ppoll, where TERM reaches them. */
	if (FCGX_IsCGI() || FCGX_Init() != 0 ||
	    fcntl(0, F_SETFL, O_NONBLOCK) != 0 ||
	    FCGX_InitRequest(&f, 0, FCGI_FAIL_ACCEPT_ON_INTR) != 0) {
		log_line(LOG_ERROR, "fault=fd 0 is no listening socket");
		return 1;
	}
	log_line(LOG_INFO, "event=started");
	while (!stopping) {
		if (ppoll(&listening, 1, NULL, &waiting) < 0) {
			if (errno == EINTR)
				continue;
			log_line(LOG_ERROR, "fault=poll: %s", strerror(errno));
			return 1;
		}
		if (FCGX_Accept_r(&f) < 0) {
			FCGX_InitRequest(&f, 0, FCGI_FAIL_ACCEPT_ON_INTR);
			continue;
		}
		serve_one(app, &f);
		FCGX_Finish_r(&f);
	}
	FCGX_Free(&f, 1);
	log_line(LOG_INFO, "event=ended");
	return 0;
}
