/*
 * The door for operations when the directory is away (R75): one local account,
 * a password, an hour.
 */
#include "base/conf.h"
#include "base/log.h"
#include "directory/delay.h"
#include "directory/directory.h"
#include "directory/door.h"
#include "directory/pages.h"
#include "store/db.h"
#include "web/guest.h"
#include "web/request.h"
#include "web/view.h"

#include "sql_login.h"

#include <sodium.h>
#include <string.h>

enum { F_PASSWORD, F__MAX };

static const struct form_field fields[F__MAX] = {
	[F_PASSWORD] = { "password", FORM_SECRET },
};

static enum err
show(struct request *rq, const struct form *f, int status)
{
	request_wipe(rq);
	guest_begin(rq, rq->app->conf->login_key_file);
	view_form(rq, f);
	return view_render(rq, status, "directory/breakglass.cs");
}

enum err
page_breakglass_form(struct request *rq)
{
	struct form f = form_empty(fields, F__MAX);

	return show(rq, &f, 200);
}

/* `flag` chooses what is said, `reason` is for the logs. */
static enum err
refuse(struct request *rq, const struct form *f, const char *flag,
    const char *reason)
{
	enum err e;

	if ((e = door_refused(rq, reason)) != ERR_OK)
		return e;
	node_flag(view_root(rq), flag, true);
	return show(rq, f, 422);
}

static enum err
wait(struct request *rq, const struct form *f, int64_t seconds)
{
	enum err e;

	if ((e = door_refused(rq, "breakglass_delayed")) != ERR_OK)
		return e;
	node_say(rq, view_root(rq), "Wait", MSG_LOGIN_WAIT,
	    &(struct say)SAY_NUMBER("n", (seconds + 59) / 60), 1);
	return show(rq, f, 429);
}

/* As long as others can log in, nobody needs this account. */
static bool
is_needed(struct request *rq)
{
	const char *when = rq->app->conf->login_breakglass;

	if (strcmp(when, "away") != 0)
		return strcmp(when, "always") == 0;
	return directory_probe(&rq->work, rq->app->own) != ERR_OK;
}

/*
 * Without an account it takes as long, so that nobody learns whether it is: the
 * hash is of a random text that was thrown away.
 */
static bool
is_right(const struct sql_login_breakglass *account, const char *password)
{
	static const char nobody[crypto_pwhash_STRBYTES] =
	    "$argon2id$v=19$m=65536,t=2,p=1$s53PgfslNQd+BomOOhHaOQ"
	    "$cOlM2YgDvqAse3kpfljfE4H/TgyMFplP/eXOAEcqNbg";

	return crypto_pwhash_str_verify(account != NULL ? account->secret :
	    nobody, password, strlen(password)) == 0 && account != NULL;
}

/* Every use is an alert: here, in the access log and on the page after. */
static enum err
let_in(struct request *rq, const struct attempt *a, int64_t employee)
{
	static const struct door_way way = { "breakglass", 1 };
	enum err e;

	log_line(LOG_WARN, "request=%s event=breakglass_used", rq->id);
	if ((e = delay_forgive(&rq->work, a, true)) != ERR_OK)
		return e;
	return door_open(rq, employee, &way, "/drift");
}

static enum err
try_password(struct request *rq, const struct form *f, const struct attempt *a)
{
	struct sql_login_breakglass *account;
	enum err e;

	if (!is_needed(rq)) {
		if ((e = delay_forgive(&rq->work, a, false)) != ERR_OK)
			return e;
		return refuse(rq, f, "Needless", "breakglass_needless");
	}
	if ((e = sql_login_breakglass(&rq->work, &account)) != ERR_OK)
		return e;
	if (!is_right(account, pairs_find(&rq->body, "password")))
		return refuse(rq, f, "Refused", "breakglass_wrong");
	return let_in(rq, a, account->employee);
}

enum err
page_breakglass_save(struct request *rq)
{
	struct attempt a;
	struct form f;
	int64_t wait_s;
	enum err e;

	if ((e = db_ready(&rq->work)) != ERR_OK ||
	    (e = form_read_any(rq, fields, F__MAX, &f)) != ERR_OK)
		return e;
	if (!f.v[F_PASSWORD].given)
		return refuse(rq, &f, "Refused", "breakglass_wrong");
	delay_name_breakglass(&a, rq->app->conf->login_key_file, rq->address);
	if ((e = delay_take(&rq->work, rq->app->conf, &a, &wait_s)) != ERR_OK)
		return e;
	return wait_s > 0 ? wait(rq, &f, wait_s) : try_password(rq, &f, &a);
}
