/* The two parts of the page of settings, each with a form of its own. */
#ifndef DESK_SETTINGS_H
#define DESK_SETTINGS_H

#include "base/err.h"

struct request;

/*
 * Shows the page with `status`: language, colours and e-mail as they are kept,
 * beside what the other part has put into the view.
 */
enum err settings_show(struct request *rq, int status) MUST_USE;

/*
 * Puts the other part into the view, its form untouched: who stands in for the
 * user now and later (R27), and who could.
 */
enum err settings_view_substitute(struct request *rq) MUST_USE;

#endif
