/*
 * A directory that answers anything: people, groups, and who sits where then.
 * The first byte is the kind of directory, 'o' or 'a'; in capitals what follows
 * are the bytes of its answers. Else they are entries: lines "attribute:value"
 * up to an empty one, the DN first, as "dn:...". A line "---" parts answers,
 * each with the control that says there are no more pages.
 */
#include "fuzz.h"

#include "base/conf.h"
#include "base/mem.h"
#include "base/text.h"
#include "directory/directory.h"
#include "directory/link.h"
#include "directory/profile.h"
#include "directory/resolve.h"

#include <assert.h>
#include <ctype.h>
#include <openldap.h>
#include <signal.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

enum { ANSWERS_MAX = 8, ENTRY_LINES_MAX = 64, INPUT_MAX = 16384 };

/*
 * LeakSanitizer's, when it is there: libldap 2.5 forgets a message that answers
 * no question, as a server's notice that it goes.
 */
void __lsan_disable(void) __attribute__((weak));
void __lsan_enable(void) __attribute__((weak));

/* Nobody listens there: what is asked again fails at once. */
static const struct conf conf = {
	.directory_uri = "ldapi://%2fnonexistent",
	.directory_people_base = "dc=k", .directory_people_filter = "(a=*)",
	.directory_group_base = "dc=k", .directory_page_size = 500,
	.directory_timeout_seconds = 1, .directory_bind_dn = "cn=s",
	.directory_bind_password_file = "s",
};

/* The next line of *text, or NULL; "" where one is empty. */
static char *
next_line(char **text)
{
	return *text == NULL ? NULL : strsep(text, "\n");
}

static void
put_value(BerElement *ber, char *line)
{
	char *value = strchr(line, ':');

	if (value == NULL)
		return;
	*value++ = '\0';
	ber_printf(ber, "{s[s]}", line, value);
}

/* An entry of the lines up to the next empty one. */
static void
put_entry(BerElement *ber, int id, char *line, char **text)
{
	const char *dn = "";

	if (strncmp(line, "dn:", 3) == 0) {
		dn = line + 3;
		line = next_line(text);
	}
	ber_printf(ber, "{it{s{", id, LDAP_RES_SEARCH_ENTRY, dn);
	for (; line != NULL && *line != '\0'; line = next_line(text))
		put_value(ber, line);
	ber_printf(ber, "}}}");
}

static void
put_done(BerElement *ber, int id)
{
	BerElement *page = ber_alloc_t(LBER_USE_DER);
	struct berval *value;

	ber_printf(page, "{is}", 0, "");
	assert(ber_flatten(page, &value) == 0);
	ber_printf(ber, "{it{ess}t{{sO}}}", id, LDAP_RES_SEARCH_RESULT, 0, "",
	    "", LDAP_TAG_CONTROLS, LDAP_CONTROL_PAGEDRESULTS, value);
	ber_bvfree(value);
	ber_free(page, 1);
}

/* What a server would send for the text, each answer to the next question. */
static struct berval *
answers_of(char *text)
{
	BerElement *ber = ber_alloc_t(LBER_USE_DER);
	struct berval *all;
	char *line;
	int id = 1;

	while ((line = next_line(&text)) != NULL && id < ANSWERS_MAX) {
		if (strcmp(line, "---") == 0)
			put_done(ber, id++);
		else if (*line != '\0')
			put_entry(ber, id, line, &text);
	}
	put_done(ber, id);
	assert(ber_flatten(ber, &all) == 0);
	ber_free(ber, 1);
	return all;
}

/*
 * A connection on which all answers lie ready, and nothing comes after; the
 * other end is *peer_r.
 */
static LDAP *
connected(const char *bytes, size_t n, int *peer_r)
{
	int version = LDAP_VERSION3, ends[2];
	LDAP *ld = NULL;

	assert(socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends) == 0);
	assert(write(ends[1], bytes, n) == (ssize_t)n);
	shutdown(ends[1], SHUT_WR);
	assert(ldap_init_fd(ends[0], LDAP_PROTO_IPC, "ldapi://", &ld) == 0);
	ldap_set_option(ld, LDAP_OPT_PROTOCOL_VERSION, &version);
	ldap_set_option(ld, LDAP_OPT_REFERRALS, LDAP_OPT_OFF);
	*peer_r = ends[1];
	return ld;
}

/* What libldap calls when it has connected by itself. */
static void
guard(struct link *l)
{
	struct ldap_conncb *c = &l->on_connect;
	Sockbuf *sb = NULL;

	l->limit_us = INT64_C(1000000);
	assert(link_keep_time(l));
	assert(ldap_get_option(l->ld, LDAP_OPT_SOCKBUF, &sb) ==
	    LDAP_OPT_SUCCESS);
	assert(c->lc_add(l->ld, sb, NULL, NULL, c) == 0);
}

static void
check_text(const char *text)
{
	assert(text != NULL && text_is_utf8(text, strlen(text)) &&
	    !text_has_control(text, ""));
}

static void
check_person(const struct directory_person *p)
{
	check_text(p->name);
	check_text(p->mail);
	check_text(p->phone);
	check_text(p->manager_dn);
	assert(strlen(p->key) == 36 && *p->dn != '\0' && *p->username != '\0');
	for (size_t i = 0; i < p->units_n; i++)
		check_text(p->units[i]);
}

static void
check_roster(const struct roster *r, const struct maps *m)
{
	for (size_t i = 0; i < r->n; i++) {
		const struct roster_person *p = &r->person[i];

		assert(i == 0 || strcmp(r->person[i - 1].entry->key,
		    p->entry->key) < 0);
		assert(p->manager != (long)i && p->manager < (long)r->n);
		assert(p->leads_n <= p->units && p->units <= m->units);
		assert(p->leads_n == 0 ||
		    p->entry->state == ACCOUNT_STATE_ACTIVE);
	}
}

/* The municipality of the corpus: two roles and two units. */
static void
resolve(struct work *w, struct directory_person *people, size_t n,
    struct directory_group *groups, size_t groups_n)
{
	struct map_group group[] = {
		{ SEAT_KIND_LEADER, "cn=l,dc=k", NULL },
		{ SEAT_KIND_OFFICE, "cn=o,dc=k", NULL },
	};
	struct map_unit unit[] = { { .code = "a", .name = "A" },
	    { .code = "b", .name = "B", .parent = "a" } };
	struct map_value value[] = { { .text = "A", .unit = 0 },
	    { .text = "B", .unit = 1 } };
	const struct maps said = { group, 2, unit, 2, value, 2 };
	struct map_fault *faults;
	struct roster r;
	struct maps m;
	size_t faults_n;

	assert(maps_judge(w->mem, &said, &m, &faults, &faults_n) == ERR_OK);
	if (resolve_roster(w, &m, people, n, groups, groups_n, &r) == ERR_OK)
		check_roster(&r, &m);
}

static void
ask(struct work *w, struct directory *d)
{
	struct directory_person *people;
	struct directory_group *groups;
	size_t people_n, groups_n;

	if (directory_people(w, d, &people, &people_n) != ERR_OK)
		return;
	for (size_t i = 0; i < people_n; i++)
		check_person(&people[i]);
	if (directory_groups(w, d, &groups, &groups_n) == ERR_OK)
		resolve(w, people, people_n, groups, groups_n);
}

/* What lies ready: the bytes themselves, or what their lines say. */
static LDAP *
connect_to(struct mem *mem, const char *bytes, size_t n, bool raw, int *peer_r)
{
	struct berval *all;
	LDAP *ld;

	if (raw)
		return connected(bytes, n, peer_r);
	all = answers_of(mem_strndup(mem, bytes, n));
	ld = connected(all->bv_val, all->bv_len, peer_r);
	ber_bvfree(all);
	return ld;
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	int kind = size > 0 ? tolower(data[0]) : 0, peer;
	struct mem *mem;
	struct work w;
	struct directory d;

	/* All of it must fit where it waits to be read. */
	if (size > INPUT_MAX || (kind != 'o' && kind != 'a'))
		return 0;
	signal(SIGPIPE, SIG_IGN);
	mem = mem_new(FUZZ_MEM);
	w = (struct work){ .mem = mem, .now = 1 };
	d = (struct directory){ .mem = mem, .conf = &conf,
	    .profile = profile_find(kind == 'o' ? "openldap" : "ad"),
	    .used_us = INT64_MAX };
	d.service.ld = connect_to(mem, (const char *)data + 1, size - 1,
	    data[0] != kind, &peer);
	guard(&d.service);
	if (data[0] != kind && __lsan_disable != NULL)
		__lsan_disable();
	ask(&w, &d);
	link_drop(&d);
	if (data[0] != kind && __lsan_enable != NULL)
		__lsan_enable();
	close(peer);
	mem_free(&mem);
	return 0;
}
