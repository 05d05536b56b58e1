/*
 * After a login, the password is nowhere in the process; it_wipe.sh runs this.
 */
#include "../given.h"
#include "it.h"

#include "base/log.h"
#include "directory/directory.h"

#include <fcntl.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/* Pieces of a password that are looked for, each of eight bytes. */
enum { PIECES = 5, CHUNK = 1 << 16, MAPPING_MAX = 1 << 27 };

/* Whoever looks for a secret must not have it in memory for that. */
static volatile uint64_t mask = UINT64_C(0x5a5a5a5a5a5a5a5a);

static uint64_t hidden[PIECES];
static unsigned char chunk[CHUNK + 8];

static uint64_t
load(const void *at)
{
	uint64_t v;

	memcpy(&v, at, sizeof(v));
	return v ^ mask;
}

static void
remember(const char *password, size_t len)
{
	for (size_t i = 0; i < PIECES; i++)
		hidden[i] = load(password + (len - 8) * i / (PIECES - 1));
}

static bool
is_piece(const unsigned char *at)
{
	uint64_t v;

	if (at[0] < 'a' || at[0] > 'z')
		return false;	/* for speed: most of memory is zeros */
	v = load(at);
	for (size_t i = 0; i < PIECES; i++)
		if (v == hidden[i])
			return true;
	return false;
}

/* Pieces in chunk[0..n), which is a copy of what is at `from`. */
static size_t
hits_in_chunk(size_t n, uint64_t from)
{
	uint64_t own = (uint64_t)(uintptr_t)chunk;
	size_t hits = 0;

	for (size_t i = 0; i + 8 <= n && i < CHUNK; i++)
		if (is_piece(chunk + i) &&
		    (from + i < own || from + i >= own + sizeof(chunk)))
			hits++;
	return hits;
}

static size_t
hits_between(int mem, uint64_t from, uint64_t to)
{
	size_t hits = 0;

	for (; from < to; from += CHUNK) {
		size_t want = to - from < sizeof(chunk) ? (size_t)(to - from) :
		    sizeof(chunk);
		ssize_t n = pread(mem, chunk, want, (off_t)from);

		if (n > 0)
			hits += hits_in_chunk((size_t)n, from);
	}
	memset(chunk, 0, sizeof(chunk));
	return hits;
}

/*
 * Pieces in all that can be written: heap, what is freed of it, stacks, data.
 * The mappings of a sanitizer for itself are larger, and hold none of ours.
 */
static size_t
hits(void)
{
	FILE *maps = fopen("/proc/self/maps", "r");
	int mem = open("/proc/self/mem", O_RDONLY);
	char line[512], mode[5];
	uint64_t from, to;
	size_t n = 0;

	if (maps == NULL || mem < 0)
		abort();
	while (fgets(line, sizeof(line), maps) != NULL)
		if (sscanf(line, "%" SCNx64 "-%" SCNx64 " %4s", &from, &to,
		    mode) == 3 && mode[0] == 'r' && mode[1] == 'w' &&
		    to - from < MAPPING_MAX)
			n += hits_between(mem, from, to);
	fclose(maps);
	close(mem);
	return n;
}

/* Letters nobody has seen before, straight from the kernel. */
static void
make_password(char *password, size_t len)
{
	int fd = open("/dev/urandom", O_RDONLY);

	if (fd < 0 || read(fd, password, len) != (ssize_t)len)
		abort();
	close(fd);
	for (size_t i = 0; i < len; i++)
		password[i] = (char)('a' + (unsigned char)password[i] % 26);
}

static void
the_search_finds_what_is_there(void **state)
{
	static char *volatile copy;
	char password[64];

	(void)state;
	make_password(password, sizeof(password));
	remember(password, sizeof(password));
	assert_true(hits() >= PIECES);
	copy = malloc(256);
	memcpy(copy + 100, password, sizeof(password));
	explicit_bzero(password, sizeof(password));
	assert_true(hits() >= PIECES);
	free(copy);
	assert_true(hits() >= 1);	/* freed is not gone */
}

static void
login_leaves_nothing(struct it *it, size_t len)
{
	static char password[1024];
	struct directory_person p;
	enum verdict v;
	enum err e;
	size_t n;

	make_password(password, len);
	remember(password, len);
	e = directory_verify(&it->w, it->d, "kari", password, len, &v, &p);
	explicit_bzero(password, sizeof(password));
	if (e != ERR_OK)
		fail_msg("%zu bytes: %s", len, it->w.fault.text);
	if ((n = hits()) != 0)
		fail_msg("%zu bytes: %zu pieces are left", len, n);
}

static void
nothing_is_left_whatever_the_way(void **state)
{
	static const struct { const char *uri; bool start_tls; } t[] = {
		{ "IT_LDAPS", false }, { "IT_LDAP", true },
		{ "IT_LDAPI", false },
	};
	struct it *it = *state;

	for (size_t i = 0; i < LENGTH(t); i++) {
		if (getenv(t[i].uri) == NULL)
			continue;
		directory_close(&it->d);
		it->c.directory_uri = getenv(t[i].uri);
		it->c.directory_start_tls = t[i].start_tls;
		it->d = directory_open(&it->c);
		login_leaves_nothing(it, 16);
		login_leaves_nothing(it, 64);
	}
}

/* Around 1000 bytes libldap's buffer grows, perhaps with the password in it. */
static void
nothing_is_left_whatever_the_length(void **state)
{
	for (size_t len = 880; len <= 1024; len += 8)
		login_leaves_nothing(*state, len);
}

#define TEST(f) cmocka_unit_test_setup_teardown(f, it_set_up, it_tear_down)

int
main(void)
{
	static const struct CMUnitTest t[] = {
		cmocka_unit_test(the_search_finds_what_is_there),
		TEST(nothing_is_left_whatever_the_way),
		TEST(nothing_is_left_whatever_the_length),
	};

	log_init("it_wipe", LOG_WARN);
	return cmocka_run_group_tests_name("wipe", t, NULL, NULL);
}
