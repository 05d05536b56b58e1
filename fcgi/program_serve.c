/* The main of the programs that answer requests: templates, sandbox, loop. */
#include "program.h"

#include "base/log.h"
#include "base/mem.h"
#include "store/db.h"
#include "web/request.h"
#include "web/sandbox.h"
#include "web/serve.h"
#include "web/view.h"

#include <stdio.h>
#include <string.h>

enum { REQUEST_MEM = 64 << 20 };

static void
report(const char *line)
{
	fprintf(stderr, "%s\n", line);
}

/* Away is no reason not to start; the wrong schema is. */
static int
look_at_database(struct start *p)
{
	enum err e = db_ready(&p->work);

	if (e == ERR_OK || e == ERR_UNAVAILABLE)
		return 0;
	log_line(LOG_ERROR, "fault=%s", p->work.fault.text);
	return 1;
}

/* What the tests attack: one line a page, so that none is forgotten. */
static int
print_routes(const struct app *app)
{
	static const char *const methods[METHOD__MAX] = { "GET", "POST" };
	static const char *const objects[OBJECT__MAX] = {
		[OBJECT_NONE] = "none",
		[OBJECT_CASE] = "case",
		[OBJECT_STRAND] = "strand",
		[OBJECT_UNIT] = "unit",
		[OBJECT_FORM] = "form",
		[OBJECT_CLAIM] = "claim",
		[OBJECT_APPLICATION] = "application",
		[OBJECT_COMPLAINT] = "complaint",
		[OBJECT_PLAN] = "plan",
		[OBJECT_PLAN_MORE] = "plan_more",
		[OBJECT_PLAN_POINT] = "plan_point",
		[OBJECT_PLAN_GOAL] = "plan_goal",
		[OBJECT_PLAN_MEASURE] = "plan_measure",
		[OBJECT_LOG] = "log",
		[OBJECT_FAMILY] = "family",
		[OBJECT_CONTACT] = "contact",
		[OBJECT_MEETING] = "meeting",
		[OBJECT_AGREEMENT] = "agreement",
		[OBJECT_QUESTION] = "question",
		[OBJECT_PROBLEM] = "problem",
		[OBJECT_INFORMATION] = "information",
		[OBJECT_PROPOSAL] = "proposal",
		[OBJECT_FEEDBACK] = "feedback",
		[OBJECT_INQUIRY] = "inquiry",
		[OBJECT_ASKED] = "asked",
		[OBJECT_OWN_PAGE] = "own_page",
		[OBJECT_LAW] = "law",
		[OBJECT_GUIDELINE] = "guideline",
		[OBJECT_COURSE] = "course",
		[OBJECT_UNITS] = "units",
		[OBJECT_GROUPS] = "groups",
	};

	for (size_t i = 0; i < app->routes_n; i++)
		printf("%s %s %s %s\n", methods[app->routes[i].method],
		    app->routes[i].path,
		    words_name(&words_action, (int)app->routes[i].action),
		    objects[app->routes[i].object]);
	return 0;
}

static int
run(struct start *p, struct app *app, const struct program_parts *parts)
{
	int rc;

	app->conf = &p->conf;
	app->db = p->work.db;
	app->own = p->own;
	if (app->views == NULL)
		return 1;
	if (p->check)
		return program_check(p, parts);
	if ((rc = look_at_database(p)) != 0)
		return rc;
	app->mem = app->secret ? mem_new_secret(REQUEST_MEM) :
	    mem_new(REQUEST_MEM);
	/* Read again whenever a connection is opened anew. */
	if (p->conf.sandbox_landlock)
		sandbox_enter((const char *const[]){
		    p->conf.directory_ca_file, p->conf.database_ca_file,
		    NULL });
	rc = serve(app);
	mem_free(&app->mem);
	return rc;
}

int
program_serve(int argc, char *argv[], enum program who, struct app *app,
    const struct program_parts *parts)
{
	bool workers = argc > 1 && strcmp(argv[argc - 1], "--workers") == 0;
	struct start p;
	int rc;

	if (workers)
		argv[--argc] = NULL;
	if (argc == 2 && strcmp(argv[1], "--routes") == 0)
		return print_routes(app);
	rc = program_open(argc, argv, who, app->name, parts, &p);
	if (rc == 0 && p.first != argc)
		rc = program_usage(app->name);
	if (rc == 0 && workers && !p.check)
		rc = program_workers(&p.conf, who, argc, argv);
	else if (rc == 0) {
		app->views = views_open(p.conf.web_templates,
		    p.conf.web_statics, parts->rooms, report);
		rc = run(&p, app, parts);
		views_close(&app->views);
	}
	program_close(&p, parts);
	return rc;
}
