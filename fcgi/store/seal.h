/*
 * A file in pieces that whoever has the public key can write, and only whoever
 * has the secret key can read. What was cut, changed, moved or added is noticed
 * at the piece where it happened.
 */
#ifndef STORE_SEAL_H
#define STORE_SEAL_H

#include "base/work.h"

#include <sodium.h>
#include <stddef.h>
#include <sys/types.h>

enum { SEAL_PIECE_MAX = 64 * 1024 };

/* What ends with a piece: nothing, a section of the file, or the file. */
enum seal_end { SEAL_MORE, SEAL_SECTION, SEAL_FILE };

struct seal_keys {
	unsigned char open[crypto_box_PUBLICKEYBYTES];
	unsigned char secret[crypto_box_SECRETKEYBYTES];
};

/* The state of a file that is being written or read; wiped by seal_close. */
struct seal {
	int fd;
	crypto_secretstream_xchacha20poly1305_state state;
};

/*
 * Makes a pair and writes it, in hexadecimal, to two new files of directory
 * `dir`: backup.pub and backup.key, the second for its owner only. ERR_INPUT
 * when one is there already or cannot be written: a key that is overwritten
 * takes every backup with it.
 */
enum err seal_make_keys(struct work *w, const char *dir) MUST_USE;

/* Reads the public half; ERR_INPUT when `path` holds none. */
enum err seal_read_open_key(struct work *w, const char *path,
    struct seal_keys *k_r) MUST_USE;

/*
 * Reads the secret half, from a file fit to hold a secret (base/file.h), and
 * works out the other; ERR_INPUT. The caller wipes *k_r.
 */
enum err seal_read_secret_key(struct work *w, const char *path,
    struct seal_keys *k_r) MUST_USE;

/*
 * Writes 32 bytes, in hexadecimal, to a new file with these rights. ERR_INPUT
 * when it is there already or cannot be written.
 */
enum err seal_write_key(struct work *w, const char *path, mode_t mode,
    const unsigned char *key) MUST_USE;

/* The 32 bytes of `hex`; ERR_INPUT, which names `path`, when it holds none. */
enum err seal_from_hex(struct work *w, const char *path, const char *hex,
    unsigned char *key) MUST_USE;

/*
 * Begins a file on `fd`, to be read with the secret key that belongs to
 * k->open. ERR_UNAVAILABLE when it cannot be written (so for seal_put too).
 */
enum err seal_begin(struct work *w, int fd, const struct seal_keys *k,
    struct seal *s_r) MUST_USE;

/* Appends one piece of at most SEAL_PIECE_MAX bytes; `end` is what it ends. */
enum err seal_put(struct work *w, struct seal *s, const void *data, size_t n,
    enum seal_end end) MUST_USE;

/*
 * Begins to read a file on `fd`. ERR_INPUT when it is no backup, or was not
 * made for this key.
 */
enum err seal_open(struct work *w, int fd, const struct seal_keys *k,
    struct seal *s_r) MUST_USE;

/*
 * The next piece, into `data` of SEAL_PIECE_MAX bytes. ERR_INPUT when the file
 * was cut or altered here, or goes on after its end.
 */
enum err seal_get(struct work *w, struct seal *s, unsigned char *data,
    size_t *n_r, enum seal_end *end_r) MUST_USE;

/* Wipes what could read the file; the descriptor stays the caller's. */
void seal_close(struct seal *s);

#endif
