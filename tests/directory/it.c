/* Settings for the directory that a script has started. */
#include "it.h"

#include "base/clock.h"
#include "base/mem.h"
#include "directory/directory.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

bool
it_is_ad(void)
{
	return strcmp(getenv("IT_KIND"), "ad") == 0;
}

static const char *
read_file(struct mem *mem, const char *name)
{
	char line[200] = "";
	FILE *f = fopen(mem_printf(mem, "%s/%s", getenv("IT_DIR"), name), "r");

	if (f == NULL || fgets(line, sizeof(line), f) == NULL)
		abort();
	fclose(f);
	return mem_strdup(mem, line);
}

int
it_set_up(void **state)
{
	struct mem *mem = mem_new(64 << 20);
	struct it *it = mem_alloc(mem, sizeof(*it));

	it->mem = it->w.mem = mem;
	it->w.now = clock_now();
	it->c = (struct conf){
		.directory_uri = getenv("IT_LDAPS"),
		.directory_ca_file = mem_printf(mem, "%s/ca.pem",
		    getenv("IT_DIR")),
		.directory_bind_dn = it_is_ad() ? "les@kommune.test" :
		    "cn=les,ou=tjenester,dc=kommune,dc=test",
		.directory_bind_password_file = read_file(mem, "read.pw"),
		.directory_profile = getenv("IT_KIND"),
		.directory_people_base = "ou=personer,dc=kommune,dc=test",
		.directory_people_filter = "(objectClass=person)",
		.directory_group_base = "ou=grupper,dc=kommune,dc=test",
		.directory_page_size = 500,
		.directory_timeout_seconds = 5,
	};
	it->d = directory_open(&it->c);
	*state = it;
	return 0;
}

int
it_tear_down(void **state)
{
	struct it *it = *state;
	struct mem *mem = it->mem;

	directory_close(&it->d);
	mem_free(&mem);
	return 0;
}
