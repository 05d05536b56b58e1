/*
 * The door: name and password to a session; the password is gone after the
 * bind.
 */
#include "base/conf.h"
#include "base/log.h"
#include "base/mem.h"
#include "directory/delay.h"
#include "directory/directory.h"
#include "directory/door.h"
#include "directory/pages.h"
#include "directory/trusted.h"
#include "store/db.h"
#include "web/guest.h"
#include "web/request.h"
#include "web/view.h"

#include "sql_login.h"

#include <string.h>

enum { F_USERNAME, F_PASSWORD, F_TO, F__MAX };

static const struct form_field fields[F__MAX] = {
	[F_USERNAME] = { "username", FORM_LINE, .max = 100 },
	[F_PASSWORD] = { "password", FORM_SECRET },
	[F_TO]       = { "til",      FORM_LINE, .max = 200 },
};

static enum err
show(struct request *rq, const struct form *f, int status)
{
	guest_begin(rq, rq->app->conf->login_key_file);
	view_form(rq, f);
	return view_render(rq, status, "directory/login.cs");
}

enum err
page_login_form(struct request *rq)
{
	struct form f = form_empty(fields, F__MAX);

	if (trusted_name(rq) != NULL)
		return page_trusted_form(rq);
	form_prefill(&f, F_TO, door_path(pairs_find(&rq->query, "til")));
	return show(rq, &f, 200);
}

/* Wrong, disabled, expired and locked look the same to who is asking (R77). */
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
wait(struct request *rq, const struct form *f, int64_t seconds)
{
	int64_t minutes = (seconds + 59) / 60;
	enum err e;

	if ((e = door_refused(rq, "delayed")) != ERR_OK)
		return e;
	node_say(rq, view_root(rq), "Wait", MSG_LOGIN_WAIT,
	    &(struct say)SAY_NUMBER("n", minutes), 1);
	return show(rq, f, 429);
}

static enum err
away(struct request *rq, const struct form *f)
{
	log_line(LOG_ERROR, "request=%s event=directory_away fault=%s", rq->id,
	    rq->work.fault.text);
	node_flag(view_root(rq), "Away", true);
	return show(rq, f, 503);
}

/* Right password, but the sweep has not brought the person here yet. */
static enum err
unknown(struct request *rq, const struct form *f)
{
	enum err e;

	if ((e = door_refused(rq, "no_employee")) != ERR_OK)
		return e;
	node_flag(view_root(rq), "Unknown", true);
	return show(rq, f, 422);
}

static enum err
let_in(struct request *rq, const struct form *f, const char *key)
{
	const struct door_way way = { "",
	    (int32_t)rq->app->conf->session_absolute_hours };
	struct sql_login_employee *employee;
	enum err e;

	if ((e = sql_login_employee(&rq->work, key, &employee)) != ERR_OK)
		return e;
	if (employee == NULL || employee->state != ACCOUNT_STATE_ACTIVE)
		return unknown(rq, f);
	return door_open(rq, employee->id, &way, f->v[F_TO].text);
}

static enum err
verify(struct request *rq, const struct form *f, enum verdict *v,
    struct directory_person *person)
{
	const char *password = pairs_find(&rq->body, "password");
	enum err e;

	e = directory_verify(&rq->work, rq->app->own, f->v[F_USERNAME].text,
	    password, strlen(password), v, person);
	request_wipe(rq);
	return e;
}

static enum err
try_login(struct request *rq, struct form *f, const struct attempt *a)
{
	struct directory_person person;
	enum verdict v;
	enum err asked, e;

	asked = verify(rq, f, &v, &person);
	if (asked == ERR_OK && v != VERDICT_OK)
		return refuse(rq, f, verdict_name(v));
	if ((e = delay_forgive(&rq->work, a, asked == ERR_OK)) != ERR_OK)
		return e;
	return asked == ERR_OK ? let_in(rq, f, person.key) : away(rq, f);
}

/* What was sent is wiped with the password; this comes back in the form. */
static void
keep_typed(struct request *rq, struct form *f)
{
	static const size_t kept[] = { F_USERNAME, F_TO };

	for (size_t i = 0; i < sizeof(kept) / sizeof(*kept); i++)
		if (f->v[kept[i]].typed != NULL)
			f->v[kept[i]].typed = mem_strdup(rq->work.mem,
			    f->v[kept[i]].typed);
}

enum err
page_login_save(struct request *rq)
{
	struct attempt a;
	struct form f;
	int64_t wait_s;
	enum err e;

	if (trusted_name(rq) != NULL)
		return page_trusted_save(rq);
	if ((e = db_ready(&rq->work)) != ERR_OK ||
	    (e = form_read_any(rq, fields, F__MAX, &f)) != ERR_OK)
		return e;
	keep_typed(rq, &f);
	if (f.v[F_USERNAME].text == NULL || f.v[F_USERNAME].wrong != NULL ||
	    !f.v[F_USERNAME].given || !f.v[F_PASSWORD].given)
		return refuse(rq, &f, verdict_name(VERDICT_REFUSED));
	delay_name(rq->work.mem, &a, rq->app->conf->login_key_file,
	    f.v[F_USERNAME].text, rq->address);
	if ((e = delay_take(&rq->work, rq->app->conf, &a, &wait_s)) != ERR_OK)
		return e;
	if (wait_s > 0) {
		request_wipe(rq);
		return wait(rq, &f, wait_s);
	}
	return try_login(rq, &f, &a);
}
