/* holdfast-admin backup, restore and backup-key: files, keys and accounts. */
#include "admin.h"

#include "base/log.h"
#include "base/mem.h"
#include "program.h"
#include "store/backup.h"
#include "store/db.h"
#include "store/migrate.h"

#include "sql_backup.h"
#include "sql_store.h"

#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static const struct db_stmt *const *const restore_statements[] = {
	sql_set_store, sql_set_backup, NULL
};

int
run_backup_key(int argc, char *argv[])
{
	int rc = admin_make_key(argc, argv, seal_make_keys);

	if (rc == 0)
		printf("%s/backup.pub: for the server\n"
		    "%s/backup.key: away from the server, in two places\n",
		    argv[0], argv[0]);
	return rc;
}

/* In a directory a backup is called by its day, which the database tells. */
static enum err
name_of(struct work *w, const char *path, const char **name_r)
{
	struct stat st;
	struct ymd d;
	enum err e;

	*name_r = path;
	if (stat(path, &st) != 0 || !S_ISDIR(st.st_mode))
		return ERR_OK;
	if ((e = db_ready(w)) != ERR_OK || (e = db_now(w)) != ERR_OK)
		return e;
	d = day_ymd(w->today);
	*name_r = mem_printf(w->mem, "%s/holdfast-%04d-%02d-%02d.backup", path,
	    d.year, d.month, d.dom);
	return ERR_OK;
}

/*
 * Under its name stands only what is whole: until then it is called .part, and
 * goes away if we fail.
 */
static enum err
write_file(struct work *w, const struct db_conf *d, const struct seal_keys *k,
    const char *where, struct backup_about *a_r)
{
	const char *path, *part;
	int fd;
	enum err e;

	if ((e = name_of(w, where, &path)) != ERR_OK)
		return e;
	part = mem_printf(w->mem, "%s.part", path);
	fd = open(part, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
	if (fd < 0)
		return err_set(w, ERR_INPUT, "%s: %s", part, strerror(errno));
	e = backup_write(w, d, k, fd, a_r);
	if (e == ERR_OK && (fsync(fd) != 0 || link(part, path) != 0))
		e = err_set(w, ERR_INPUT, "%s: %s", path, strerror(errno));
	close(fd);
	unlink(part);
	return e;
}

static enum err
write_output(struct work *w, const struct db_conf *d, const struct seal_keys *k,
    struct backup_about *a_r)
{
	if (isatty(STDOUT_FILENO))
		return err_set(w, ERR_INPUT, "a backup is nothing to look at: "
		    "send it to a file or a program");
	return backup_write(w, d, k, STDOUT_FILENO, a_r);
}

int
run_backup(struct start *p, int argc, char *argv[])
{
	struct work *w = &p->work;
	struct backup_about about;
	struct seal_keys keys;
	struct db_conf d;
	instant began;
	enum err e;

	if (argc != 1)
		return 2;
	signal(SIGPIPE, SIG_IGN);
	if (!admin_job_begins(w, &began))
		return 1;
	program_database(&p->conf, PROGRAM_ADMIN, &d);
	if (*p->conf.backup_public_key == '\0')
		e = err_set(w, ERR_INPUT, "backup.public_key is not set");
	else if ((e = seal_read_open_key(w, p->conf.backup_public_key,
	    &keys)) == ERR_OK)
		e = strcmp(argv[0], "-") == 0 ?
		    write_output(w, &d, &keys, &about) :
		    write_file(w, &d, &keys, argv[0], &about);
	/* Not before: a copy that is restored holds no run that never ended. */
	return admin_job_ended(w, JOB_BACKUP, began, e, e != ERR_OK ? "" :
	    mem_printf(w->mem, "schema=%d tables=%zu rows=%" PRId64
	    " held_us=%" PRId64, about.schema, about.tallies,
	    backup_rows(&about), about.held_us));
}

static void
report(const char *line)
{
	printf("%s\n", line);
}

/* `w` has a connection of its own: the database need not be there yet. */
static enum err
restore_from(struct start *p, const char *key, int fd)
{
	struct backup_about about;
	struct work w = p->work;
	struct seal_keys keys;
	struct db_conf d, nowhere;
	enum err e;

	if ((e = seal_read_secret_key(&p->work, key, &keys)) != ERR_OK)
		return e;
	program_database(&p->conf, PROGRAM_ADMIN, &d);
	nowhere = d;
	nowhere.name = NULL;
	w.db = db_open(&nowhere, restore_statements);
	e = restore_run(&w, &d, &keys, fd, &about);
	sodium_memzero(&keys, sizeof(keys));
	db_close(&w.db);
	if (e != ERR_OK)
		return err_set(&p->work, e, "%s", w.fault.text);
	printf("restored: schema %d, %zu tables, %" PRId64 " rows\n",
	    about.schema, about.tallies, backup_rows(&about));
	return ERR_OK;
}

/* restore --key KEY [--sql DIR] FILE|- */
int
run_restore(struct start *p, int argc, char *argv[])
{
	const char *key = NULL, *dir = SQL_DIR, *path;
	int fd, i = 0;
	enum err e;

	for (; i + 1 < argc; i += 2) {
		if (strcmp(argv[i], "--key") == 0)
			key = argv[i + 1];
		else if (strcmp(argv[i], "--sql") == 0)
			dir = argv[i + 1];
		else
			return 2;
	}
	if (i + 1 != argc || key == NULL)
		return 2;
	path = argv[i];
	signal(SIGPIPE, SIG_IGN);
	fd = strcmp(path, "-") == 0 ? dup(STDIN_FILENO) :
	    open(path, O_RDONLY | O_CLOEXEC);
	if (fd < 0) {
		fprintf(stderr, "%s: %s\n", path, strerror(errno));
		return 1;
	}
	if ((e = restore_from(p, key, fd)) == ERR_OK)
		e = migrate_run(&p->work, dir, p->conf.database_name, report);
	close(fd);
	if (e != ERR_OK)
		return admin_told(&p->work);
	printf("schema %d\n", migrate_wanted());
	return 0;
}
