/* Zstandard over sealed pieces; never more than a piece in memory. */
#include "store/pack.h"

#include <stdlib.h>
#include <zstd.h>

enum { LEVEL = 3, TEXT_MAX = 128 * 1024 };

struct pack {
	struct seal *seal;
	ZSTD_CCtx *zstd;
	ZSTD_outBuffer out;
	unsigned char piece[SEAL_PIECE_MAX];
};

struct pack *
pack_new(struct seal *s)
{
	struct pack *p = calloc(1, sizeof(*p));

	if (p == NULL || (p->zstd = ZSTD_createCCtx()) == NULL)
		abort();
	ZSTD_CCtx_setParameter(p->zstd, ZSTD_c_compressionLevel, LEVEL);
	p->seal = s;
	p->out = (ZSTD_outBuffer){ p->piece, sizeof(p->piece), 0 };
	return p;
}

static enum err
flush(struct work *w, struct pack *p, enum seal_end end)
{
	size_t n = p->out.pos;

	p->out.pos = 0;
	return seal_put(w, p->seal, p->piece, n, end);
}

/* Until all of `in` is taken, or, at the end, all of it is out. */
static enum err
compress(struct work *w, struct pack *p, ZSTD_inBuffer *in,
    ZSTD_EndDirective how)
{
	size_t left = 1;
	enum err e;

	while (how == ZSTD_e_end ? left != 0 : in->pos < in->size) {
		left = ZSTD_compressStream2(p->zstd, &p->out, in, how);
		if (ZSTD_isError(left))
			return err_set(w, ERR_BUG, "zstd: %s",
			    ZSTD_getErrorName(left));
		if (p->out.pos == p->out.size &&
		    (e = flush(w, p, SEAL_MORE)) != ERR_OK)
			return e;
	}
	return ERR_OK;
}

enum err
pack_add(struct work *w, struct pack *p, const void *data, size_t n)
{
	ZSTD_inBuffer in = { data, n, 0 };

	return compress(w, p, &in, ZSTD_e_continue);
}

enum err
pack_end(struct work *w, struct pack *p)
{
	ZSTD_inBuffer in = { "", 0, 0 };
	enum err e;

	if ((e = compress(w, p, &in, ZSTD_e_end)) != ERR_OK)
		return e;
	return flush(w, p, SEAL_SECTION);
}

void
pack_free(struct pack **p)
{
	if (*p == NULL)
		return;
	ZSTD_freeCCtx((*p)->zstd);
	free(*p);
	*p = NULL;
}

struct unpacked {
	ZSTD_DCtx *zstd;
	size_t left;			/* 0: a whole frame was read */
	unsigned char piece[SEAL_PIECE_MAX], text[TEXT_MAX];
};

static enum err
unpack_piece(struct work *w, struct unpacked *u, size_t n, unpack_fn *sink,
    void *own)
{
	ZSTD_inBuffer in = { u->piece, n, 0 };
	ZSTD_outBuffer out = { u->text, sizeof(u->text), sizeof(u->text) };
	enum err e;

	/* A full buffer may have more behind it than what was read. */
	while (in.pos < in.size || out.pos == out.size) {
		out.pos = 0;
		u->left = ZSTD_decompressStream(u->zstd, &out, &in);
		if (ZSTD_isError(u->left))
			return err_set(w, ERR_INPUT,
			    "the backup does not unpack: %s",
			    ZSTD_getErrorName(u->left));
		if ((e = sink(w, own, u->text, out.pos)) != ERR_OK)
			return e;
		if (u->left == 0)
			break;
	}
	return ERR_OK;
}

static enum err
unpack_all(struct work *w, struct seal *s, struct unpacked *u, unpack_fn *sink,
    void *own)
{
	enum seal_end end = SEAL_MORE;
	size_t n;
	enum err e;

	while (end == SEAL_MORE)
		if ((e = seal_get(w, s, u->piece, &n, &end)) != ERR_OK ||
		    (n > 0 && (e = unpack_piece(w, u, n, sink, own)) != ERR_OK))
			return e;
	if (u->left != 0 || end != SEAL_SECTION)
		return err_set(w, ERR_INPUT, "the backup was altered");
	return ERR_OK;
}

enum err
unpack(struct work *w, struct seal *s, unpack_fn *sink, void *own)
{
	struct unpacked *u = calloc(1, sizeof(*u));
	enum err e;

	if (u == NULL || (u->zstd = ZSTD_createDCtx()) == NULL)
		abort();
	u->left = 1;
	e = unpack_all(w, s, u, sink, own);
	ZSTD_freeDCtx(u->zstd);
	free(u);
	return e;
}
