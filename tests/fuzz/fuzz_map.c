/*
 * Any text as the two maps of the directory, parted by a line "---": as files,
 * and what is good in them judged again.
 */
#include "config.h"

#include "fuzz.h"

#include "base/mem.h"
#include "directory/map_read.h"

#include <assert.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

enum { PATH_SIZE = 40 };

/* A file that has no name but that of its descriptor. */
static int
file_of(const uint8_t *data, size_t size, char path[PATH_SIZE])
{
	int fd = memfd_create("map", MFD_CLOEXEC);

	assert(fd >= 0 && write(fd, data, size) == (ssize_t)size);
	snprintf(path, PATH_SIZE, "/proc/self/fd/%d", fd);
	return fd;
}

static void
check_good(struct mem *mem, const struct maps *m)
{
	struct map_fault *faults;
	struct maps said, again;
	size_t n;

	for (size_t i = 0; i < m->units; i++) {
		const char *parent = m->unit[i].parent;

		assert(maps_find(m, m->unit[i].code) == (long)i);
		assert(*parent == '\0' || (maps_find(m, parent) >= 0 &&
		    maps_find(m, parent) < (long)i));
	}
	for (size_t i = 0; i < m->values; i++)
		assert(maps_unit(m, mem, m->value[i].text) ==
		    (long)m->value[i].unit);
	said = (struct maps){ .group = m->group, .groups = m->groups,
	    .unit = mem_array(mem, m->units + 1, sizeof(*m->unit)),
	    .units = m->units, .value = m->value, .values = m->values };
	for (size_t i = 0; i < m->units; i++)
		said.unit[i] = map_said(&m->unit[i]);
	assert(maps_judge(mem, &said, &again, &faults, &n) == ERR_OK);
	assert(maps_same(m, &again));
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct mem *mem = mem_new(FUZZ_MEM);
	const uint8_t *cut = memmem(data, size, "---\n", 4);
	size_t groups = cut != NULL ? (size_t)(cut - data) : size;
	size_t units = cut != NULL ? size - groups - 4 : 0;
	char groups_file[PATH_SIZE], units_file[PATH_SIZE];
	int g = file_of(data, groups, groups_file);
	int u = file_of(data + size - units, units, units_file);
	struct conf_fault *faults;
	struct maps m;
	size_t n;
	enum err e = maps_read(mem, groups_file, units_file, &m, &faults, &n);

	assert((e == ERR_OK) == (n == 0));
	for (size_t i = 0; i < n; i++)
		assert(faults[i].text[0] != '\0' && faults[i].line >= 0);
	if (e == ERR_OK)
		check_good(mem, &m);
	close(g);
	close(u);
	mem_free(&mem);
	return 0;
}
