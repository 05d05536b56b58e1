/* Makes the break-glass account and takes it away. */
#include "directory/breakglass.h"

#include "base/conf.h"
#include "base/work.h"
#include "rules/secret.h"
#include "store/db.h"

#include "sql_breakglass.h"

#include <sodium.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

enum { LINE = 1024 };

/* A line without its end; on a terminal nothing of it is shown. */
static bool
ask(const char *prompt, char line[LINE])
{
	struct termios before, silent;
	bool shown = tcgetattr(STDIN_FILENO, &before) == 0;
	bool got;

	if (shown) {
		silent = before;
		silent.c_lflag &= ~(tcflag_t)ECHO;
		tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
		fprintf(stderr, "%s: ", prompt);
	}
	got = fgets(line, LINE, stdin) != NULL;
	if (shown) {
		tcsetattr(STDIN_FILENO, TCSAFLUSH, &before);
		fputc('\n', stderr);
	}
	if (got)
		line[strcspn(line, "\r\n")] = '\0';
	return got;
}

/* Whether the password stands in the ini's list; a list that cannot be read
 * clears nothing. */
static const char *
leaked(const struct conf *c, const char *password)
{
	const char *file = c->login_breakglass_leaked_file;
	char line[LINE];
	const char *why = NULL;
	FILE *f;

	if (*file == '\0')
		return NULL;
	if ((f = fopen(file, "r")) == NULL)
		return "login.breakglass_leaked_file cannot be read";
	while (why == NULL && fgets(line, sizeof(line), f) != NULL) {
		line[strcspn(line, "\r\n")] = '\0';
		if (strcmp(line, password) == 0)
			why = "it is in login.breakglass_leaked_file";
	}
	fclose(f);
	return why;
}

static const char *
fault_of(const struct conf *c, const char *password)
{
	const char *const names[] = { "nodkonto", "nødkonto", "holdfast",
	    c->municipality_name };
	const char *why = secret_fault(password, names,
	    sizeof(names) / sizeof(*names));

	return why != NULL ? why : leaked(c, password);
}

static const char *
read_password(const struct conf *c, char password[LINE])
{
	char again[LINE];
	const char *why;

	if (!ask("Password", password))
		return "nothing was typed";
	if ((why = fault_of(c, password)) != NULL)
		return why;
	if (!isatty(STDIN_FILENO))
		return NULL;
	if (!ask("The same again", again) || strcmp(password, again) != 0)
		why = "the two differ";
	sodium_memzero(again, sizeof(again));
	return why;
}

static enum err
put(struct work *w, const char *secret)
{
	struct sql_breakglass_employee *row;
	uint64_t n;
	enum err e;

	if ((e = db_begin(w)) != ERR_OK ||
	    (e = sql_breakglass_employee_put(w, w->now, &n)) != ERR_OK ||
	    (e = sql_breakglass_employee(w, &row)) != ERR_OK ||
	    (e = sql_breakglass_put(w, row->id, secret, w->now, &n)) !=
	    ERR_OK ||
	    (e = sql_breakglass_seat_put(w, row->id, w->now, &n)) != ERR_OK ||
	    (e = sql_breakglass_sessions_end(w, row->id, &n)) != ERR_OK)
		return e;
	return db_commit(w);
}

static enum err
take(struct work *w)
{
	struct sql_breakglass_employee *row;
	uint64_t n;
	enum err e;

	if ((e = db_begin(w)) != ERR_OK ||
	    (e = sql_breakglass_take(w, &n)) != ERR_OK ||
	    (e = sql_breakglass_employee(w, &row)) != ERR_OK)
		return e;
	if (row != NULL &&
	    ((e = sql_breakglass_seat_end(w, w->now, row->id, &n)) != ERR_OK ||
	    (e = sql_breakglass_employee_end(w, row->id, &n)) != ERR_OK ||
	    (e = sql_breakglass_sessions_end(w, row->id, &n)) != ERR_OK))
		return e;
	return db_commit(w);
}

static int
told(struct work *w, enum err e, const char *done)
{
	if (e != ERR_OK) {
		db_rollback(w);
		fprintf(stderr, "%s\n", w->fault.text);
		return 1;
	}
	printf("%s\n", done);
	return 0;
}

static int
run_set(struct work *w, const struct conf *c)
{
	char password[LINE], secret[crypto_pwhash_STRBYTES];
	const char *why = read_password(c, password);

	if (why == NULL && crypto_pwhash_str(secret, password,
	    strlen(password), crypto_pwhash_OPSLIMIT_INTERACTIVE,
	    crypto_pwhash_MEMLIMIT_INTERACTIVE) != 0)
		why = "no memory for the hash";
	sodium_memzero(password, sizeof(password));
	if (why != NULL) {
		fprintf(stderr, "password: %s\n", why);
		return 1;
	}
	return told(w, put(w, secret), "the break-glass account is on");
}

int
breakglass_run(struct work *w, const struct conf *c, int argc, char *argv[])
{
	enum err e;

	if (argc != 1 || (strcmp(argv[0], "set") != 0 &&
	    strcmp(argv[0], "off") != 0))
		return 2;
	if ((e = db_ready(w)) != ERR_OK)
		return told(w, e, "");
	if (strcmp(argv[0], "set") == 0)
		return run_set(w, c);
	return told(w, take(w), "the break-glass account is off");
}
