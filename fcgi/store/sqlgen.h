/* What the files of the build tool sqlgen share; no program links them. */
#ifndef STORE_SQLGEN_H
#define STORE_SQLGEN_H

#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>

enum {
	NAME_MAX_LEN = 64, ITEMS_MAX = 64, USES_MAX = 128, LISTS_MAX = 192,
	WORDS_MAX = 200, TEXT_MAX = 32 * 1024, HEADER_MAX = 4096,
	STMTS_MAX = 2048, SHAPES_MAX = 128, LINE_MAX_LEN = 4096
};

/* An argument or a column. */
struct item {
	char name[NAME_MAX_LEN], type[NAME_MAX_LEN];
	bool nullable;
};

/* One line of sql/words. */
struct list {
	char name[NAME_MAX_LEN];
	char word[WORDS_MAX][NAME_MAX_LEN];
	size_t n;
};

struct stmt {
	char name[NAME_MAX_LEN];
	char row[NAME_MAX_LEN];		/* whose row it yields: its own, or
					 * that of one before it */
	struct item arg[ITEMS_MAX], col[ITEMS_MAX];
	size_t args, cols;
	bool args_shared;		/* as those of one before it */
	bool many;
	size_t use[USES_MAX], uses;	/* placeholder number -> argument */
	char doc[HEADER_MAX];
	char text[TEXT_MAX];
};

/* The arguments and the row of a statement. */
struct shape {
	char name[NAME_MAX_LEN];
	struct item arg[ITEMS_MAX], col[ITEMS_MAX];
	size_t args, cols;
};

/* Keeps a statement's, for those below it in the file. */
void shape_keep(const struct stmt *st);

/* That of the statement of that name, or NULL. */
const struct shape *shape_find(const char *name);

/* Begins another file; what stood before it can be referred to no more. */
void read_begin(const char *path);

/* The lists of sql/words, in their order. */
extern struct list lists[LISTS_MAX];
extern size_t lists_n;

/* Where reading is: what fault() says before its text. */
extern const char *file_name;
extern size_t line_no;

/* Says where and what, and ends the build. */
void fault(const char *fmt, ...) __attribute__((noreturn, format(printf, 1,
    2)));

/* The list of that name, or NULL. */
const struct list *list_find(const char *name);

/* Reads sql/words into `lists`. */
void read_words(const char *path);

/* What follows blanks; the lower-case name after them is copied to `out`. */
const char *skip_space(const char *s);
const char *read_name(const char *s, char out[NAME_MAX_LEN]);

/* Copies a quoted part as it is, to out[*n]; returns what follows it. */
const char *copy_quoted(const char *s, char *out, size_t *n);

/* False at the end of the file. */
bool next_line(FILE *in, char line[LINE_MAX_LEN]);

/* Takes blanks away from the end. */
void trim_end(char *s);

/* Reads sql/parts. */
void read_parts(const char *path);

/* Puts in place what each {name(text, ...)} outside quotes stands for. */
void part_expand(char text[TEXT_MAX]);

/*
 * Reads the next statement of a file, with a blank line after it, into *st
 * (zeroed). False at the end of the file.
 */
bool read_stmt(FILE *in, struct stmt *st);

/* The enum's members and their names, as words.h and words.c. */
void put_words(FILE *h, FILE *c);

/* What callers see of a statement: its row and its prototype. */
void put_header(FILE *h, const struct stmt *st);

/* Its descriptor, number `slot` among all statements, and its function. */
void put_code(FILE *c, const struct stmt *st, size_t slot);

#endif
