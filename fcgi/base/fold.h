/* Text made comparable: what people type twice they seldom type alike. */
#ifndef BASE_FOLD_H
#define BASE_FOLD_H

struct mem;

/*
 * A form of `s` (UTF-8) that is equal for texts a Norwegian reader takes for
 * the same: lower case, accents dropped, runs of anything that is neither
 * letter nor digit one blank, none at the ends. As in utf8mb4_danish_ci ä is
 * æ, ö is ø, aa is å. Only for comparing; æ, ø, å are the bytes { | }. Other
 * alphabets stay as they are.
 */
char *text_fold(struct mem *mem, const char *s);

#endif
