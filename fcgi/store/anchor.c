/* A digest a day, chained and signed (SHA-256, Ed25519). */
#include "store/anchor.h"
#include "store/anchor_parts.h"

#include "base/conf.h"
#include "base/log.h"
#include "base/mem.h"
#include "base/pace.h"
#include "base/text.h"
#include "store/db.h"
#include "store/seal.h"

#include "sql_anchor.h"

#include <inttypes.h>
#include <string.h>

enum {
	SIGNATURE_HEX = 2 * crypto_sign_BYTES + 1,
	ROWS_A_TIME = 4000, DATE_SIZE = 11, DAYS_A_RUN = 400
};

static struct anchor_day *
days_new(struct work *w, day first, size_t n)
{
	struct anchor_day *d = mem_array(w->mem, n, sizeof(*d));
	char iso[DATE_SIZE];

	for (size_t i = 0; i < n; i++) {
		text_iso_day(first + (day)i, iso);
		crypto_hash_sha256_init(&d[i].state);
		crypto_hash_sha256_update(&d[i].state,
		    (const unsigned char *)iso, sizeof(iso));
	}
	return d;
}

/* Rows are read into memory of their own, which is given back each time. */
enum err
anchor_read(struct work *w, day first, size_t n, struct anchor_day **days_r)
{
	struct anchor_day *days = days_new(w, first, n);
	instant begin = instant_of_day(first);
	instant upto = instant_of_day(first + (day)n);
	struct mem *whole = w->mem;
	size_t got = ROWS_A_TIME;
	int64_t after = 0;
	enum err e = ERR_OK;

	while (e == ERR_OK && got == ROWS_A_TIME) {
		struct sql_anchor_rows *r;

		w->mem = mem_new(1 << 26);
		e = sql_anchor_rows(w, begin, upto, after, ROWS_A_TIME, &r,
		    &got);
		for (size_t i = 0; e == ERR_OK && i < got; i++) {
			struct anchor_day *d = &days[day_at(r[i].at) - first];

			crypto_hash_sha256_update(&d->state,
			    (const unsigned char *)r[i].line,
			    strlen(r[i].line) + 1);
			d->looks++;
			after = r[i].id;
		}
		mem_free(&w->mem);
		w->mem = whole;
	}
	*days_r = days;
	return e;
}

void
anchor_digest(struct anchor_day *d, const char *before, char digest[ANCHOR_HEX])
{
	unsigned char raw[ANCHOR_DIGEST_SIZE];

	crypto_hash_sha256_update(&d->state, (const unsigned char *)before,
	    strlen(before) + 1);
	crypto_hash_sha256_final(&d->state, raw);
	sodium_bin2hex(digest, ANCHOR_HEX, raw, sizeof(raw));
}

const char *
anchor_message(struct work *w, day dated, int64_t looks, const char *digest)
{
	char iso[DATE_SIZE];

	text_iso_day(dated, iso);
	return mem_printf(w->mem, "anchor dated=%s looks=%" PRId64 " digest=%s",
	    iso, looks, digest);
}

/* `before` becomes the day's own digest, for the day after it. */
static enum err
sign_day(struct work *w, const unsigned char *secret, day dated,
    struct anchor_day *d, char before[ANCHOR_HEX])
{
	unsigned char signature[crypto_sign_BYTES];
	char digest[ANCHOR_HEX], hex[SIGNATURE_HEX];
	const char *signs;
	uint64_t n;
	enum err e;

	anchor_digest(d, before, digest);
	signs = anchor_message(w, dated, d->looks, digest);
	crypto_sign_detached(signature, NULL, (const unsigned char *)signs,
	    strlen(signs), secret);
	sodium_bin2hex(hex, sizeof(hex), signature, sizeof(signature));
	if ((e = db_begin(w)) != ERR_OK ||
	    (e = sql_anchor_add(w, dated, d->looks, digest, before, hex,
	    w->now, &n)) != ERR_OK)
		return e;
	if (!db_rehearses(w->db))
		log_line(LOG_INFO, "%s signature=%s", signs, hex);
	memcpy(before, digest, sizeof(digest));
	return db_commit(w);
}

static enum err
sign_days(struct work *w, const unsigned char *secret, const char **note_r)
{
	day end = day_unsettled(w->now), first = end - 1;
	char before[ANCHOR_HEX] = "";
	struct sql_anchor_last *last;
	struct anchor_day *days;
	size_t n, done = 0;
	enum err e;

	if ((e = sql_anchor_last(w, &last)) != ERR_OK)
		return e;
	if (last != NULL) {
		first = last->dated + 1;
		memcpy(before, last->digest, sizeof(before) - 1);
	}
	n = first < end ? (size_t)(end - first) : 0;
	if (n > DAYS_A_RUN)
		n = DAYS_A_RUN;
	if (n > 0 && (e = anchor_read(w, first, n, &days)) != ERR_OK)
		return e;
	for (; done < n && pace_next(w, "days", done, n); done++)
		if ((e = sign_day(w, secret, first + (day)done, &days[done],
		    before)) != ERR_OK)
			return e;
	*note_r = mem_printf(w->mem, "%zu days signed, %d to come", done,
	    first < end ? (int)(end - first) - (int)done : 0);
	return ERR_OK;
}

const char *
anchor_check_conf(const struct conf *c)
{
	if (*c->looks_key_file != '\0' &&
	    log_level_named(c->log_level) < LOG_INFO)
		return "log.level must be info or debug: what is signed of the "
		    "log of looks stands in the program's log as well";
	return NULL;
}

enum err
anchor_run(struct work *w, const struct conf *c, void *own, const char **note_r)
{
	unsigned char seed[crypto_sign_SEEDBYTES];
	unsigned char open_key[crypto_sign_PUBLICKEYBYTES];
	unsigned char secret[crypto_sign_SECRETKEYBYTES];
	enum err e;

	(void)own;
	if (*c->looks_key_file == '\0') {
		*note_r = "no key: nothing signed";
		return ERR_OK;
	}
	if ((e = seal_from_hex(w, "looks.key_file", c->looks_key_file,
	    seed)) != ERR_OK)
		return e;
	crypto_sign_seed_keypair(open_key, secret, seed);
	e = sign_days(w, secret, note_r);
	sodium_memzero(seed, sizeof(seed));
	sodium_memzero(secret, sizeof(secret));
	return e;
}

enum err
anchor_make_keys(struct work *w, const char *dir)
{
	unsigned char seed[crypto_sign_SEEDBYTES];
	unsigned char open_key[crypto_sign_PUBLICKEYBYTES];
	unsigned char secret[crypto_sign_SECRETKEYBYTES];
	enum err e;

	randombytes_buf(seed, sizeof(seed));
	crypto_sign_seed_keypair(open_key, secret, seed);
	if ((e = seal_write_key(w, mem_printf(w->mem, "%s/looks.key", dir),
	    0600, seed)) == ERR_OK)
		e = seal_write_key(w, mem_printf(w->mem, "%s/looks.pub", dir),
		    0644, open_key);
	sodium_memzero(seed, sizeof(seed));
	sodium_memzero(secret, sizeof(secret));
	return e;
}
