/* One section of a sealed file, compressed, of any length. */
#ifndef STORE_PACK_H
#define STORE_PACK_H

#include "base/work.h"
#include "store/seal.h"

struct pack;

/* Begins to compress into `s`, which must outlive it; release: pack_free. */
struct pack *pack_new(struct seal *s);

/* Appends; ERR_UNAVAILABLE when the file cannot be written. */
enum err pack_add(struct work *w, struct pack *p, const void *data, size_t n)
    MUST_USE;

/* Ends the section; nothing may be added afterwards. */
enum err pack_end(struct work *w, struct pack *p) MUST_USE;

/* Frees and clears *p; NULL is accepted. */
void pack_free(struct pack **p);

/* What is given the text of a section, part by part. */
typedef enum err unpack_fn(struct work *w, void *own, const void *data,
    size_t n);

/*
 * Reads one section of `s` to its end and gives its text to `sink`. ERR_INPUT
 * as seal_get, or when it is not what pack wrote; else what `sink` returned.
 */
enum err unpack(struct work *w, struct seal *s, unpack_fn *sink, void *own)
    MUST_USE;

#endif
