/*
 * Any bytes as a backup. By the first byte: as they are, or sealed by us with
 * the municipality's own key, so that what is inside is read too: its head, a
 * packed section, and its tail, parted by a line "---".
 */
#include "config.h"

#include "fuzz.h"

#include "base/mem.h"
#include "store/backup.h"
#include "store/pack.h"

#include <assert.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

static struct seal_keys keys;

static enum err
swallow(struct work *w, void *own, const void *data, size_t n)
{
	size_t *held = own;

	(void)w;
	(void)data;
	*held += n;
	/* A few bytes can be packed into very many. */
	return *held > 1 << 20 ? ERR_INPUT : ERR_OK;
}

static void
put(struct work *w, struct seal *s, const uint8_t **data, size_t *size,
    enum seal_end end)
{
	const uint8_t *cut = memmem(*data, *size, "---\n", 4);
	size_t n = cut != NULL ? (size_t)(cut - *data) : *size;

	if (n > SEAL_PIECE_MAX)
		n = SEAL_PIECE_MAX;
	assert(seal_put(w, s, *data, n, end) == ERR_OK);
	n += cut != NULL ? 4 : 0;
	*data += n < *size ? n : *size;
	*size -= n < *size ? n : *size;
}

static void
write_sealed(struct work *w, int fd, const uint8_t *data, size_t size)
{
	struct seal s;

	assert(seal_begin(w, fd, &keys, &s) == ERR_OK);
	put(w, &s, &data, &size, SEAL_SECTION);
	put(w, &s, &data, &size, SEAL_SECTION);
	put(w, &s, &data, &size, SEAL_FILE);
	seal_close(&s);
}

/* The head, then the section as a restore reads it. */
static void
read_section(struct work *w, int fd)
{
	struct backup_about about;
	struct seal s = { .fd = fd };
	size_t held = 0;

	assert(lseek(fd, 0, SEEK_SET) == 0);
	if (seal_open(w, fd, &keys, &s) == ERR_OK &&
	    backup_read_head(w, &s, &about) == ERR_OK)
		(void)!unpack(w, &s, swallow, &held);
	seal_close(&s);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static const unsigned char seed[crypto_box_SEEDBYTES] = "fuzz";
	struct mem *mem = mem_new(FUZZ_MEM);
	struct work w = { .mem = mem };
	struct backup_about about = { .schema = 0 };
	int fd = memfd_create("backup", MFD_CLOEXEC);

	crypto_box_seed_keypair(keys.open, keys.secret, seed);
	if (size > 0 && data[0] == 's')
		write_sealed(&w, fd, data + 1, size - 1);
	else
		assert(write(fd, data, size) == (ssize_t)size);
	assert(lseek(fd, 0, SEEK_SET) == 0);
	if (backup_check(&w, &keys, fd, &about) == ERR_OK)
		for (size_t i = 0; i < about.tallies; i++)
			assert(about.tally[i].table[0] != '\0');
	read_section(&w, fd);
	close(fd);
	mem_free(&mem);
	return 0;
}
