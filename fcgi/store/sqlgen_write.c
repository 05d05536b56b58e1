/* Writing for sqlgen: words as enums, statements as typed functions. */
#include "store/sqlgen.h"

#include <ctype.h>
#include <string.h>

static void
put_upper(FILE *f, const char *s)
{
	for (; *s != '\0'; s++)
		fputc(toupper((unsigned char)*s), f);
}

static const char *
c_type(const struct item *it)
{
	static char buf[NAME_MAX_LEN + 8];

	if (strcmp(it->type, "id") == 0 || strcmp(it->type, "i64") == 0)
		return "int64_t ";
	if (strcmp(it->type, "i32") == 0)
		return "int32_t ";
	if (strcmp(it->type, "text") == 0)
		return "const char *";
	snprintf(buf, sizeof(buf), "%s%s ",
	    list_find(it->type) != NULL ? "enum " : "", it->type);
	return buf;
}

static void
put_type(FILE *f, const struct item *it)
{
	if (list_find(it->type) != NULL) {
		fprintf(f, "DB_WORD, %s, &words_%s",
		    it->nullable ? "true" : "false", it->type);
		return;
	}
	fprintf(f, "DB_");
	put_upper(f, it->type);
	fprintf(f, ", %s, NULL", it->nullable ? "true" : "false");
}

/* `guarded`: a macro of its name stands before it, which is not meant here. */
static void
put_prototype(FILE *f, const struct stmt *st, bool guarded)
{
	fprintf(f, guarded ? "(sql_%s)" : "sql_%s", st->name);
	fprintf(f, "(struct work *w");
	for (size_t i = 0; i < st->args; i++)
		fprintf(f, ", %s%s", c_type(&st->arg[i]), st->arg[i].name);
	if (st->cols == 0)
		fprintf(f, ", uint64_t *changed_r)");
	else if (st->many)
		fprintf(f, ",\n    struct sql_%s **rows_r, size_t *n_r)",
		    st->row);
	else
		fprintf(f, ",\n    struct sql_%s **row_r)", st->row);
}

/* C converts numbers in silence: the macro holds each to its type's width. */
static void
put_guard(FILE *h, const struct stmt *st)
{
	const char *out = st->cols == 0 ? "changed_r" : st->many ?
	    "rows_r, n_r" : "row_r";

	if (st->args == 0)
		return;
	fprintf(h, "#define sql_%s(w", st->name);
	for (size_t i = 0; i < st->args; i++)
		fprintf(h, ", %s", st->arg[i].name);
	fprintf(h, ", %s) \\\n\tsql_%s(w", out, st->name);
	for (size_t i = 0; i < st->args; i++) {
		fprintf(h, ", DB_AS_");
		put_upper(h, list_find(st->arg[i].type) != NULL ? "word" :
		    st->arg[i].type);
		fprintf(h, "(%s)", st->arg[i].name);
	}
	fprintf(h, ", %s)\n", out);
}

void
put_header(FILE *h, const struct stmt *st)
{
	fprintf(h, "\n/* %s. %s */\n", st->doc,
	    st->cols == 0 ? "*changed_r: rows changed." :
	    st->many ? "Rows live in w->mem." :
	    "*row_r is NULL when there is none.");
	if (st->cols > 0 && strcmp(st->row, st->name) == 0) {
		fprintf(h, "struct sql_%s {\n", st->name);
		for (size_t i = 0; i < st->cols; i++)
			fprintf(h, "\t%s%s;\n", c_type(&st->col[i]),
			    st->col[i].name);
		fprintf(h, "};\n");
	}
	fprintf(h, "enum err ");
	put_prototype(h, st, false);
	fprintf(h, " MUST_USE;\n");
	put_guard(h, st);
}

static void
put_c_string(FILE *f, const char *s)
{
	fputc('"', f);
	for (; *s != '\0'; s++) {
		if (*s == '"' || *s == '\\' || *s == '\n')
			fputc('\\', f);
		fputc(*s == '\n' ? 'n' : *s, f);
	}
	fputc('"', f);
}

static void
put_params(FILE *f, const struct stmt *st)
{
	fprintf(f, "\nstatic const struct db_param %s_params[] = {\n",
	    st->name);
	for (size_t i = 0; i < st->args; i++) {
		fprintf(f, "\t{ \"%s\", ", st->arg[i].name);
		put_type(f, &st->arg[i]);
		fprintf(f, " },\n");
	}
	fprintf(f, "};\nstatic const unsigned char %s_uses[] = {", st->name);
	for (size_t i = 0; i < st->uses; i++)
		fprintf(f, " %zu,", st->use[i]);
	fprintf(f, " };\n");
}

static void
put_columns(FILE *f, const struct stmt *st)
{
	fprintf(f, "\nstatic const struct db_column %s_columns[] = {\n",
	    st->name);
	for (size_t i = 0; i < st->cols; i++) {
		fprintf(f, "\t{ \"%s\", ", st->col[i].name);
		put_type(f, &st->col[i]);
		fprintf(f, ", offsetof(struct sql_%s, %s) },\n", st->row,
		    st->col[i].name);
	}
	fprintf(f, "};\n");
}

static void
put_descriptor(FILE *f, const struct stmt *st, size_t slot)
{
	fprintf(f, "\nstatic const struct db_stmt stmt_%s = {\n", st->name);
	fprintf(f, "\t.name = \"%s\",\n\t.text = ", st->name);
	put_c_string(f, st->text);
	fprintf(f, ",\n\t.slot = %zu,\n", slot);
	if (st->args > 0)
		fprintf(f, "\t.param = %s_params,\n\t.params = %zu,\n"
		    "\t.use = %s_uses,\n\t.uses = %zu,\n",
		    st->name, st->args, st->name, st->uses);
	if (st->cols > 0)
		fprintf(f, "\t.column = %s_columns,\n\t.columns = %zu,\n"
		    "\t.row_size = sizeof(struct sql_%s),\n",
		    st->name, st->cols, st->row);
	fprintf(f, "};\n");
}

static void
put_arg(FILE *f, const struct item *it)
{
	if (strcmp(it->type, "text") == 0)
		fprintf(f, "{ .s = %s }", it->name);
	else if (list_find(it->type) != NULL)
		fprintf(f, "{ .i = (int64_t)%s }", it->name);
	else
		fprintf(f, "{ .i = %s }", it->name);
}

static void
put_args(FILE *f, const struct stmt *st)
{
	fprintf(f, "\tconst struct db_arg args_[] = {\n");
	for (size_t i = 0; i < st->args; i++) {
		fprintf(f, "\t\t");
		put_arg(f, &st->arg[i]);
		fprintf(f, ",\n");
	}
	fprintf(f, "\t};\n\n");
}

static void
put_function(FILE *f, const struct stmt *st)
{
	const char *args = st->args > 0 ? "args_" : "NULL";

	fprintf(f, "\nenum err\n");
	put_prototype(f, st, st->args > 0);
	fprintf(f, "\n{\n");
	if (st->args > 0)
		put_args(f, st);
	if (st->cols == 0) {
		fprintf(f, "\treturn db_change(w, &stmt_%s, %s, changed_r);\n}\n",
		    st->name, args);
		return;
	}
	fprintf(f, "\tvoid *rows_;\n\tenum err e_;\n\n");
	fprintf(f, "\te_ = %s(w, &stmt_%s, %s, &rows_%s);\n",
	    st->many ? "db_rows" : "db_row", st->name, args,
	    st->many ? ", n_r" : "");
	fprintf(f, "\t*%s = rows_;\n\treturn e_;\n}\n",
	    st->many ? "rows_r" : "row_r");
}

void
put_code(FILE *c, const struct stmt *st, size_t slot)
{
	if (st->args > 0)
		put_params(c, st);
	if (st->cols > 0)
		put_columns(c, st);
	put_descriptor(c, st, slot);
	put_function(c, st);
}

static void
put_list(FILE *h, FILE *c, const struct list *l)
{
	fprintf(h, "\nenum %s {\n", l->name);
	fprintf(c, "\nstatic const char *const %s_names[] = {\n", l->name);
	for (size_t i = 0; i < l->n; i++) {
		fputc('\t', h);
		put_upper(h, l->name);
		fputc('_', h);
		put_upper(h, l->word[i]);
		fprintf(h, ",\n");
		fprintf(c, "\t\"%s\",\n", l->word[i]);
	}
	fputc('\t', h);
	put_upper(h, l->name);
	fprintf(h, "__MAX\n};\nextern const struct words words_%s;\n", l->name);
	fprintf(c, "};\nconst struct words words_%s = { \"%s\", %s_names, %zu };\n",
	    l->name, l->name, l->name, l->n);
}

void
put_words(FILE *h, FILE *c)
{
	fprintf(h, "#ifndef WORDS_H\n#define WORDS_H\n\n#include \"store/words.h\"\n");
	fprintf(c, "#include \"words.h\"\n");
	for (size_t i = 0; i < lists_n; i++)
		put_list(h, c, &lists[i]);
	fprintf(h, "\nextern const struct words *const words_all[];\n\n#endif\n");
	fprintf(c, "\nconst struct words *const words_all[] = {\n");
	for (size_t i = 0; i < lists_n; i++)
		fprintf(c, "\t&words_%s,\n", lists[i].name);
	fprintf(c, "\tNULL\n};\n");
}
