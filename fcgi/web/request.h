/* One request, from its first byte to its log line. */
#ifndef WEB_REQUEST_H
#define WEB_REQUEST_H

#include "base/work.h"
#include "rules/policy.h"
#include "web/form.h"
#include "web/path.h"
#include "web/route.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct app;
struct conf;
struct subject;
struct views;

enum { CSRF_LEN = 64, KEY_LEN = 22, COOKIES_MAX = 2, STANDINGS_MAX = 9 };

/*
 * Where one sits now; unit is 0 for seats that belong to no unit, its code and
 * name are NULL when it has ended.
 */
struct seat {
	enum seat_kind kind;
	int64_t unit;
	const char *unit_code, *unit_name;
	const char *sorts;	/* the unit's name as it is compared */
	bool by_hand;		/* a nettverkskontakt, not the directory's
				 * leader */
	int64_t instead;	/* whose seat it is, while she is away; 0: her
				 * own (R27) */
};

/* Who is asking; from the session's row, as of this request. */
struct user {
	int64_t id;
	const char *name;
	enum language language;		/* her own choice, else the door's */
	enum color_scheme scheme;
	struct seat *seat;
	size_t seats;
	bases held;		/* what the seats alone give */
	bool apart;		/* some case is or was hidden from her, or she
				 * is or was named (R67, R68, R73) */
	bool kept_out;		/* some case is or was hidden from her */
	day stands_in;		/* on no day after it she is in somebody's
				 * place (R27); DAY_NONE: on none */
};

/* What goes back; sent in one piece after the transaction is settled. */
struct response {
	int status;
	const char *type;
	const char *location;
	const char *allow;
	const char *download;		/* the name of a file to be kept */
	const char *cookie[COOKIES_MAX];
	size_t cookies;
	const char *body;
	size_t length;
};

/* A page that is shown to somebody is noted before a byte of it is sent. */
enum look { LOOK_NONE, LOOK_OWED, LOOK_BEGUN };

struct request {
	struct work work;		/* first: rooms are given &rq->work */
	const struct app *app;

	const char *method_name, *path, *query_text, *cookie, *origin, *site;
	const char *languages;		/* Accept-Language; NULL: not sent */
	const char *address;		/* of the client, as nginx saw it */
	const char *proxy_user;		/* whom a proxy says it has let in; ""
					 * when none: see
					 * directory/trusted.h */
	const char *id;			/* nginx' REQUEST_ID, for both logs */
	struct pairs query, body;
	char *raw;			/* the body's bytes, for wiping */
	size_t raw_len;
	unsigned char *stream;		/* where libfcgi read them into */
	size_t stream_len;

	const struct route *route;
	struct path_values values;
	const struct user *user;	/* NULL: nobody is logged in */
	enum language language;		/* of pages for nobody in particular;
					 * language_of() knows */
	bool language_known;		/* the cookie has been read for it */
	unsigned drafts;		/* bit l: pages may be in language l,
					 * though it is none of those at work */
	char csrf[CSRF_LEN + 1];	/* what this user's forms must carry */
	struct subject *subject;	/* what the path names, loaded by the
					 * app */
	const char *moved;		/* number of the case that the path's is
					 * part of now; NULL: it is its own */
	int64_t casefile, unit;		/* its ids, for the log of looks */
	struct standing standing[STANDINGS_MAX];
	size_t standings;
	enum basis by;			/* the basis that gave the right */
	bool stale;			/* the form was made from an older
					 * version */
	int32_t version;		/* of the case, after this POST's
					 * bump */

	const char *kept;		/* path of the form whose text was kept
					 * though it was not sent; NULL: none */
	enum look look;			/* what the log of looks is still
					 * to get */
	void *view;			/* opened by the first view call */
	struct response response;
};

/*
 * A program that answers requests: what its main file owns, made before the
 * first request and destroyed after the last.
 */
struct app {
	const char *name;
	const struct conf *conf;
	struct mem *mem;		/* reset for every request */
	struct db *db;
	struct views *views;
	const struct route *routes;
	size_t routes_n;
	void *own;			/* the program's own things, such as
					 * LDAP */
	bool secret;			/* bodies hold passwords: wipe all
					 * memory */
	bool asks_browser;		/* pages are in the language that the
					 * browser asks for */

	/*
	 * Which languages beside those at work are open, for rq->drafts. NULL:
	 * none.
	 */
	unsigned (*drafts)(struct request *rq);

	/*
	 * Sets rq->user from the cookie, or leaves it NULL. NULL: no sessions.
	 */
	enum err (*identify)(struct request *rq);

	/*
	 * Loads what rq->route->object names into rq->subject and sets
	 * casefile, unit and standings; for a POST the case's row is locked and
	 * its version bumped first. ERR_NOT_FOUND also for what the user is
	 * shielded from (R67, R68, R73). NULL: only OBJECT_NONE.
	 */
	enum err (*resolve)(struct request *rq);

	/*
	 * Who has this right to an object may know of it: 403 instead of 404.
	 */
	enum action knows[OBJECT__MAX];

	/*
	 * Checks the token of a POST when there is no session: login and the
	 * public forms have their own cookie for it. NULL: never right.
	 */
	bool (*guest_token)(struct request *rq, const char *token);
};

/* Redirect with 303 to a path of ours made by the format. */
enum err response_redirect(struct request *rq, const char *fmt, ...)
    PRINTF(2, 3) MUST_USE;

/*
 * Answers with a file that the browser keeps under `name` (ASCII, no quotes):
 * 200, its type and its bytes, which live in the request.
 */
void response_file(struct request *rq, const char *name, const char *type,
    const char *body, size_t length);

/*
 * Adds a Set-Cookie line: HttpOnly, SameSite=Lax, Secure unless the ini says
 * no, and then no other host can have set it. max_age_s 0: until the browser
 * closes; -1: gone at once.
 */
void response_cookie(struct request *rq, const char *name, const char *value,
    int max_age_s);

/* What response_cookie set under `name`, as cookie_find gives it. */
const char *request_cookie(const struct request *rq, const char *name);

/* Value of one {name} of the route's path; "" when the route has none. */
const char *request_value(const struct request *rq, const char *name);

/* The row that {id} of the route's path names; 0 when it is no row's number. */
int64_t request_id(const struct request *rq);

/*
 * `path` if it is a page of this program that names no case or other object of
 * somebody's, so that it may be kept and stand in an address; else NULL.
 */
const char *request_page_to_keep(const struct request *rq, const char *path);

/* Overwrites every copy of the body: the bytes, the pairs, libfcgi's buffer. */
void request_wipe(struct request *rq);

/*
 * form_check on the body. A form made from an older version of the case is bad
 * and stale: the page shows it again with what was typed (409). A text that
 * holds an identity number of somebody is marked: it stays outside (R62).
 */
enum err form_read(struct request *rq, const struct form_field *field, size_t n,
    struct form *f_r) MUST_USE;

/* The same where a text may be anything, since nobody keeps it: a password. */
enum err form_read_any(struct request *rq, const struct form_field *field,
    size_t n, struct form *f_r) MUST_USE;

/*
 * For a POST whose fields the page filled in and nobody typed: there is nothing
 * to show again. ERR_CONFLICT when the form is stale, ERR_INPUT when a field is
 * not as the page sends it.
 */
enum err form_read_ours(struct request *rq, const struct form_field *field,
    size_t n, struct form *f_r) MUST_USE;

/*
 * For a POST of one of two buttons that move a row, which loses nothing that
 * was typed: *up_r is whether it goes up. ERR_CONFLICT when the form is stale,
 * ERR_INPUT for neither of the two.
 */
enum err form_read_way(struct request *rq, bool *up_r) MUST_USE;

/* For a POST without fields of its own: ERR_CONFLICT when the form is stale. */
enum err form_read_none(struct request *rq) MUST_USE;

/* Whether the user has `action` on the request's own object (May.<action>). */
bool request_may(const struct request *rq, enum action action);

#endif
