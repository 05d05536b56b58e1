/* Growing delays; the attempt is counted before it is made. */
#include "directory/delay.h"

#include "base/conf.h"
#include "base/mem.h"
#include "directory/directory.h"
#include "store/db.h"

#include "sql_login.h"

#include <sodium.h>
#include <string.h>

#define US INT64_C(1000000)

/* A whole town hall may share one address, so it may err more often. */
enum { FORGET_AFTER_S = 3600, ADDRESS_TIMES = 20, FIRST_WAIT_S = 60 };

static void
name_one(char out[65], const char *key, const char *kind, const char *value)
{
	crypto_generichash_state s;
	unsigned char digest[32];

	crypto_generichash_init(&s, (const unsigned char *)key,
	    strnlen(key, crypto_generichash_KEYBYTES_MAX), sizeof(digest));
	crypto_generichash_update(&s, (const unsigned char *)kind,
	    strlen(kind));
	crypto_generichash_update(&s, (const unsigned char *)value,
	    strlen(value));
	crypto_generichash_final(&s, digest, sizeof(digest));
	sodium_bin2hex(out, 65, digest, sizeof(digest));
}

void
delay_name_breakglass(struct attempt *a, const char *key, const char *address)
{
	name_one(a->account, key, "breakglass:", "");
	name_one(a->address, key, "address:", address);
}

void
delay_name(struct mem *mem, struct attempt *a, const char *key,
    const char *username, const char *address)
{
	char *name = mem_strdup(mem, directory_value_key(mem, username));
	char *domain = strchr(name, '\\');

	/*
	 * kari, KARI, kari@kommune.no and KOMMUNE\kari may be one account: one
	 * count.
	 */
	if (domain != NULL)
		name = domain + 1;
	name[strcspn(name, "@")] = '\0';
	name_one(a->account, key, "account:", name);
	name_one(a->address, key, "address:", address);
}

int64_t
delay_after(int64_t failures, int64_t free, int64_t max_s)
{
	int64_t wait = FIRST_WAIT_S;

	if (failures < free)
		return 0;
	for (int64_t i = free; i < failures && wait < max_s; i++)
		wait *= 4;
	return wait < max_s ? wait : max_s;
}

/* Reads and locks one row; counts the attempt unless there is a wait. */
static enum err
take_one(struct work *w, enum delay_scope scope, const char *subject,
    int64_t free, int64_t max_s, int64_t *wait_s_r)
{
	struct sql_login_delay_find *row;
	int64_t failures = 0;
	uint64_t n;
	enum err e;

	if ((e = sql_login_delay_find(w, scope, subject, &row)) != ERR_OK)
		return e;
	/* Two who log in at once may see each other's instant as the future. */
	if (row != NULL && row->until > row->last && row->until > w->now) {
		*wait_s_r = (row->until - w->now) / US + 1;
		return ERR_OK;
	}
	if (row != NULL && w->now - row->last < FORGET_AFTER_S * US)
		failures = row->failures;
	failures++;
	return sql_login_delay_set(w, scope, subject, (int32_t)failures, w->now,
	    w->now + delay_after(failures, free, max_s) * US, &n);
}

static enum err
take(struct work *w, const struct conf *c, const struct attempt *a,
    int64_t *wait_s_r)
{
	int64_t free = c->login_delay_after, max_s = c->login_delay_max_seconds;
	enum err e;

	*wait_s_r = 0;
	if ((e = take_one(w, DELAY_SCOPE_ADDRESS, a->address,
	    free * ADDRESS_TIMES, max_s, wait_s_r)) != ERR_OK || *wait_s_r > 0)
		return e;
	return take_one(w, DELAY_SCOPE_ACCOUNT, a->account, free, max_s,
	    wait_s_r);
}

enum err
delay_take(struct work *w, const struct conf *c, const struct attempt *a,
    int64_t *wait_s_r)
{
	enum err e;

	if ((e = db_begin(w)) != ERR_OK)
		return e;
	/* An attempt that is not made costs nothing, the address neither. */
	if ((e = take(w, c, a, wait_s_r)) == ERR_OK && *wait_s_r == 0)
		return db_commit(w);
	db_rollback(w);
	return e;
}

enum err
delay_forgive(struct work *w, const struct attempt *a, bool right)
{
	uint64_t n;
	enum err e;

	if ((e = sql_login_delay_forgive(w, DELAY_SCOPE_ADDRESS, a->address,
	    &n)) != ERR_OK)
		return e;
	if (right)
		return sql_login_delay_clear(w, DELAY_SCOPE_ACCOUNT, a->account,
		    &n);
	return sql_login_delay_forgive(w, DELAY_SCOPE_ACCOUNT, a->account, &n);
}
