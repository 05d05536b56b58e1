/* The table of pages: method, path, right, object, handler. */
#ifndef WEB_ROUTE_H
#define WEB_ROUTE_H

#include "base/err.h"
#include "rules/policy.h"
#include "web/path.h"

#include <stddef.h>

struct request;

enum method { GET, POST, METHOD__MAX };

/* What the path names, and so what the program's `resolve` loads. */
enum object {
	OBJECT_NONE,		/* nothing: the house itself */
	OBJECT_CASE,		/* {case} */
	OBJECT_STRAND,		/* {case}/{strand} */
	OBJECT_UNIT,		/* {word} is a unit's code */
	OBJECT_FORM,		/* nothing itself: the body names another
				 * page's form, whose right is asked for too;
				 * no one-time key is used up and no look noted,
				 * for nothing is done and nobody shown anything
				 */
	OBJECT_CLAIM,		/* {case} and the {id} of a claim of its text */
	OBJECT_APPLICATION,	/* {case} and the {id} of an application */
	OBJECT_COMPLAINT,	/* {case} and the {id} of a complaint */
	OBJECT_PLAN,		/* {case}'s plan, all of it */
	OBJECT_PLAN_MORE,	/* likewise, for what is added or moved: it
				 * is older than nothing */
	OBJECT_PLAN_POINT,	/* {case} and the {word} of a point of its
				 * plan */
	OBJECT_PLAN_GOAL,	/* {case} and the {id} of a goal of its plan */
	OBJECT_PLAN_MEASURE,	/* {case} and the {id} of a measure */
	OBJECT_LOG,		/* {case}'s baton and its log */
	OBJECT_FAMILY,		/* {case}'s strand by which it belongs to a
				 * family */
	OBJECT_CONTACT,		/* {case} and the {id} of a contact form to
				 * the BTI team */
	OBJECT_MEETING,		/* {case} and the {id} of a meeting */
	OBJECT_AGREEMENT,	/* {case} and the {id} of what was agreed */
	OBJECT_QUESTION,	/* {id} of a question to the system owner */
	OBJECT_PROBLEM,		/* {id} of a problem that somebody reported */
	OBJECT_INFORMATION,	/* {id} of what was told */
	OBJECT_PROPOSAL,	/* {id} of a proposal */
	OBJECT_FEEDBACK,	/* {id} of what a family said */
	OBJECT_INQUIRY,		/* {id} of who asks to be contacted */
	OBJECT_ASKED,		/* {id} of a question on the families' form */
	OBJECT_OWN_PAGE,	/* {word} is a page that the municipality may
				 * word itself */
	OBJECT_LAW,		/* {word} is a reference to the law */
	OBJECT_GUIDELINE,	/* {word} is a guideline's key */
	OBJECT_COURSE,		/* {id} of a course that is changed */
	OBJECT_UNITS,		/* nothing: the map of units as a whole */
	OBJECT_GROUPS,		/* nothing: the map of groups as a whole */
	OBJECT__MAX
};

/*
 * Fills the view and renders, or redirects. Called only for a user who has the
 * route's right to the object. ERR_OK: the response stands; a POST is committed
 * when it redirects and rolled back when it shows a page again (422, 409).
 */
typedef enum err handler(struct request *rq);

struct route {
	enum method method;
	const char *path;
	enum action action;
	enum object object;
	handler *run;
};

/*
 * Finds the route for method and path and sets *r_r and *v_r. ERR_NOT_FOUND for
 * no such path, ERR_METHOD with *allow_r ("GET, POST") when only the method is
 * wrong.
 */
enum err route_find(const struct route *routes, size_t n, const char *method,
    const char *path, const struct route **r_r, struct path_values *v_r,
    const char **allow_r) MUST_USE;

/* The HTTP status that an outcome is answered with. */
int route_status(enum err e);

#endif
