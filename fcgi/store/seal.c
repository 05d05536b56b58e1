/* Sealed key, then pieces of secretstream with their lengths before them. */
#include "store/seal.h"

#include "base/file.h"
#include "base/mem.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum {
	KEY_SIZE = crypto_secretstream_xchacha20poly1305_KEYBYTES,
	HEAD_SIZE = crypto_secretstream_xchacha20poly1305_HEADERBYTES,
	EXTRA = crypto_secretstream_xchacha20poly1305_ABYTES,
	SEALED_SIZE = KEY_SIZE + crypto_box_SEALBYTES,
	HEX_SIZE = 2 * crypto_box_SECRETKEYBYTES + 1, LENGTH_SIZE = 4
};

static const char magic[] = "holdfast-backup 1\n";

static const unsigned char tags[] = {
	[SEAL_MORE] = crypto_secretstream_xchacha20poly1305_TAG_MESSAGE,
	[SEAL_SECTION] = crypto_secretstream_xchacha20poly1305_TAG_PUSH,
	[SEAL_FILE] = crypto_secretstream_xchacha20poly1305_TAG_FINAL,
};

enum err
seal_write_key(struct work *w, const char *path, mode_t mode,
    const unsigned char *key)
{
	char hex[HEX_SIZE];
	int fd = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode);
	enum err e = ERR_OK;

	if (fd < 0)
		return err_set(w, ERR_INPUT, "%s: %s", path, strerror(errno));
	sodium_bin2hex(hex, sizeof(hex), key, crypto_box_SECRETKEYBYTES);
	hex[sizeof(hex) - 1] = '\n';
	if (write(fd, hex, sizeof(hex)) != (ssize_t)sizeof(hex) ||
	    fsync(fd) != 0)
		e = err_set(w, ERR_INPUT, "%s: not written", path);
	sodium_memzero(hex, sizeof(hex));
	close(fd);
	return e;
}

enum err
seal_make_keys(struct work *w, const char *dir)
{
	const char *secret = mem_printf(w->mem, "%s/backup.key", dir);
	const char *open_to_all = mem_printf(w->mem, "%s/backup.pub", dir);
	struct seal_keys k;
	enum err e;

	crypto_box_keypair(k.open, k.secret);
	if ((e = seal_write_key(w, secret, 0600, k.secret)) == ERR_OK)
		e = seal_write_key(w, open_to_all, 0644, k.open);
	sodium_memzero(&k, sizeof(k));
	return e;
}

enum err
seal_from_hex(struct work *w, const char *path, const char *hex,
    unsigned char *key)
{
	const char *end;
	size_t n;

	if (sodium_hex2bin(key, crypto_box_SECRETKEYBYTES, hex, strlen(hex),
	    NULL, &n, &end) != 0 || n != crypto_box_SECRETKEYBYTES ||
	    (*end != '\0' && strcmp(end, "\n") != 0))
		return err_set(w, ERR_INPUT, "%s: holds no key", path);
	return ERR_OK;
}

enum err
seal_read_open_key(struct work *w, const char *path, struct seal_keys *k_r)
{
	char *hex;
	const char *why = file_read(w->mem, path, HEX_SIZE, &hex);

	memset(k_r, 0, sizeof(*k_r));
	if (why != NULL)
		return err_set(w, ERR_INPUT, "%s: %s", path, why);
	return seal_from_hex(w, path, hex, k_r->open);
}

enum err
seal_read_secret_key(struct work *w, const char *path, struct seal_keys *k_r)
{
	struct mem *mem = mem_new_secret(1 << 16);
	const char *hex, *why = file_read_secret(mem, path, &hex);
	enum err e;

	memset(k_r, 0, sizeof(*k_r));
	if (why != NULL)
		e = err_set(w, ERR_INPUT, "%s: %s", path, why);
	else
		e = seal_from_hex(w, path, hex, k_r->secret);
	mem_free(&mem);
	if (e == ERR_OK)
		crypto_scalarmult_base(k_r->open, k_r->secret);
	return e;
}

static enum err
put(struct work *w, int fd, const unsigned char *data, size_t n)
{
	while (n > 0) {
		ssize_t done = write(fd, data, n);

		if (done < 0 && errno == EINTR)
			continue;
		if (done <= 0)
			return err_set(w, ERR_UNAVAILABLE,
			    "the backup cannot be written: %s",
			    strerror(errno));
		data += done;
		n -= (size_t)done;
	}
	return ERR_OK;
}

enum err
seal_begin(struct work *w, int fd, const struct seal_keys *k, struct seal *s_r)
{
	unsigned char key[KEY_SIZE], sealed[SEALED_SIZE], head[HEAD_SIZE];
	enum err e;

	s_r->fd = fd;
	crypto_secretstream_xchacha20poly1305_keygen(key);
	crypto_box_seal(sealed, key, sizeof(key), k->open);
	crypto_secretstream_xchacha20poly1305_init_push(&s_r->state, head, key);
	sodium_memzero(key, sizeof(key));
	if ((e = put(w, fd, (const unsigned char *)magic,
	    sizeof(magic) - 1)) != ERR_OK ||
	    (e = put(w, fd, sealed, sizeof(sealed))) != ERR_OK)
		return e;
	return put(w, fd, head, sizeof(head));
}

enum err
seal_put(struct work *w, struct seal *s, const void *data, size_t n,
    enum seal_end end)
{
	unsigned char out[LENGTH_SIZE + SEAL_PIECE_MAX + EXTRA];

	for (int i = 0; i < LENGTH_SIZE; i++)
		out[i] = (unsigned char)(n >> 8 * i);
	crypto_secretstream_xchacha20poly1305_push(&s->state, out + LENGTH_SIZE,
	    NULL, data, n, out, LENGTH_SIZE, tags[end]);
	return put(w, s->fd, out, LENGTH_SIZE + n + EXTRA);
}

/* How many of `n` bytes there were; a pipe gives them in parts. */
static size_t
get(int fd, unsigned char *data, size_t n)
{
	size_t have = 0;

	while (have < n) {
		ssize_t got = read(fd, data + have, n - have);

		if (got < 0 && errno == EINTR)
			continue;
		if (got <= 0)
			break;
		have += (size_t)got;
	}
	return have;
}

enum err
seal_open(struct work *w, int fd, const struct seal_keys *k, struct seal *s_r)
{
	unsigned char key[KEY_SIZE], sealed[SEALED_SIZE], head[HEAD_SIZE];
	unsigned char start[sizeof(magic) - 1];
	bool fits;

	s_r->fd = fd;
	if (get(fd, start, sizeof(start)) != sizeof(start) ||
	    memcmp(start, magic, sizeof(start)) != 0)
		return err_set(w, ERR_INPUT, "no backup of this kind");
	if (get(fd, sealed, sizeof(sealed)) != sizeof(sealed) ||
	    get(fd, head, sizeof(head)) != sizeof(head))
		return err_set(w, ERR_INPUT, "the backup was cut short");
	fits = crypto_box_seal_open(key, sealed, sizeof(sealed), k->open,
	    k->secret) == 0 &&
	    crypto_secretstream_xchacha20poly1305_init_pull(&s_r->state, head,
	    key) == 0;
	sodium_memzero(key, sizeof(key));
	if (!fits)
		return err_set(w, ERR_INPUT,
		    "the backup was made for another key, or altered");
	return ERR_OK;
}

static bool
end_of(unsigned char tag, enum seal_end *end_r)
{
	for (size_t i = 0; i < sizeof(tags); i++)
		if (tags[i] == tag) {
			*end_r = (enum seal_end)i;
			return true;
		}
	return false;
}

enum err
seal_get(struct work *w, struct seal *s, unsigned char *data, size_t *n_r,
    enum seal_end *end_r)
{
	unsigned char in[SEAL_PIECE_MAX + EXTRA], length[LENGTH_SIZE], tag = 0;
	size_t n = 0;

	if (get(s->fd, length, sizeof(length)) != sizeof(length))
		return err_set(w, ERR_INPUT, "the backup was cut short");
	for (int i = 0; i < LENGTH_SIZE; i++)
		n |= (size_t)length[i] << 8 * i;
	if (n > SEAL_PIECE_MAX)
		return err_set(w, ERR_INPUT, "the backup was altered");
	if (get(s->fd, in, n + EXTRA) != n + EXTRA)
		return err_set(w, ERR_INPUT, "the backup was cut short");
	if (crypto_secretstream_xchacha20poly1305_pull(&s->state, data, NULL,
	    &tag, in, n + EXTRA, length, sizeof(length)) != 0 ||
	    !end_of(tag, end_r))
		return err_set(w, ERR_INPUT, "the backup was altered");
	*n_r = n;
	if (*end_r == SEAL_FILE && get(s->fd, length, 1) != 0)
		return err_set(w, ERR_INPUT, "the backup goes on after its end");
	return ERR_OK;
}

void
seal_close(struct seal *s)
{
	sodium_memzero(s, sizeof(*s));
}
