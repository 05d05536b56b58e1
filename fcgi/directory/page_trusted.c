/*
 * The door for somebody a proxy has let in already: one button, no password. A
 * button, so that whoever logs out is out, and no link logs anybody in.
 */
#include "base/conf.h"
#include "base/log.h"
#include "directory/directory.h"
#include "directory/door.h"
#include "directory/pages.h"
#include "directory/trusted.h"
#include "store/db.h"
#include "web/guest.h"
#include "web/request.h"
#include "web/view.h"

#include "sql_login.h"

enum { F_TO, F__MAX };

static const struct form_field fields[F__MAX] = {
	[F_TO] = { "til", FORM_LINE, .max = 200 },
};

static enum err
show(struct request *rq, const struct form *f, int status)
{
	guest_begin(rq, rq->app->conf->login_key_file);
	view_form(rq, f);
	node_text(view_root(rq), "Name", trusted_name(rq));
	return view_render(rq, status, "directory/trusted.cs");
}

enum err
page_trusted_form(struct request *rq)
{
	struct form f = form_empty(fields, F__MAX);

	form_prefill(&f, F_TO, door_path(pairs_find(&rq->query, "til")));
	return show(rq, &f, 200);
}

static enum err
refuse(struct request *rq, const struct form *f, const char *reason)
{
	enum err e;

	if ((e = door_refused(rq, reason)) != ERR_OK)
		return e;
	node_flag(view_root(rq), "Refused", true);
	return show(rq, f, 422);
}

static enum err
away(struct request *rq, const struct form *f)
{
	log_line(LOG_ERROR, "request=%s event=directory_away fault=%s", rq->id,
	    rq->work.fault.text);
	node_flag(view_root(rq), "Away", true);
	return show(rq, f, 503);
}

static enum err
let_in(struct request *rq, const struct form *f, const char *key)
{
	const struct door_way way = { "proxy",
	    (int32_t)rq->app->conf->session_absolute_hours };
	struct sql_login_employee *employee;
	enum err e;

	if ((e = sql_login_employee(&rq->work, key, &employee)) != ERR_OK)
		return e;
	if (employee == NULL || employee->state != ACCOUNT_STATE_ACTIVE)
		return refuse(rq, f, "no_employee");
	return door_open(rq, employee->id, &way, f->v[F_TO].text);
}

/* A name and a password in the form are fields nobody asked for: 400. */
enum err
page_trusted_save(struct request *rq)
{
	struct directory_person person;
	struct form f;
	enum verdict v;
	enum err e;

	if ((e = db_ready(&rq->work)) != ERR_OK ||
	    (e = db_now(&rq->work)) != ERR_OK ||
	    (e = form_read_any(rq, fields, F__MAX, &f)) != ERR_OK)
		return e;
	if (directory_lookup(&rq->work, rq->app->own, trusted_name(rq), &v,
	    &person) != ERR_OK)
		return away(rq, &f);
	if (v != VERDICT_OK)
		return refuse(rq, &f, verdict_name(v));
	return let_in(rq, &f, person.key);
}
