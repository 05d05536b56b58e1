/* Urlencoded bytes through the parser and a table with a field of each kind. */
#include "fuzz.h"

#include "base/mem.h"
#include "base/text.h"
#include "web/form.h"

#include <assert.h>
#include <string.h>

static const char *const choices[] = { "ja", "nei", NULL };

static const struct form_field fields[] = {
	{ .name = "linje", .kind = FORM_LINE, .min = 2, .max = 10 },
	{ .name = "krav", .kind = FORM_LINE, .required = true },
	{ .name = "tekst", .kind = FORM_TEXT },
	{ .name = "dato", .kind = FORM_DATE, .min = -10000, .max = 30000 },
	{ .name = "antall", .kind = FORM_INT, .min = -5, .max = 99 },
	{ .name = "id", .kind = FORM_ID },
	{ .name = "valg", .kind = FORM_CHOICE, .choices = choices },
	{ .name = "hake", .kind = FORM_TICK },
	{ .name = "rad", .kind = FORM_TICKS },
	{ .name = "klokken", .kind = FORM_TIME },
};

enum { FIELDS = sizeof(fields) / sizeof(*fields) };

static void
check_value(const struct form_field *field, const struct form_value *v)
{
	size_t length = text_length(v->text);

	assert(text_is_utf8(v->text, strlen(v->text)));
	assert(v->given || !field->required);
	if (field->kind == FORM_LINE && field->max == 10 && v->given)
		assert(length >= 2 && length <= 10 && !strchr(v->text, '\n'));
	if (field->kind == FORM_DATE && v->given)
		assert(v->day >= -10000 && v->day <= 30000);
	if (field->kind == FORM_INT)
		assert(v->number >= -5 && v->number <= 99);
	if (field->kind == FORM_TIME)
		assert(v->number >= 0 && v->number < 1440);
	if (field->kind == FORM_ID && v->given)
		assert(v->number >= 1);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct mem *mem = mem_new(FUZZ_MEM);
	struct pairs pairs;
	struct form form;
	const char *why;

	if (pairs_parse(mem, (const char *)data, size, &pairs, &why) != ERR_OK)
		assert(why != NULL);
	else if (form_check(mem, &pairs, fields, FIELDS, &form, &why) != ERR_OK)
		assert(why != NULL);
	else
		for (size_t i = 0; i < FIELDS; i++)
			if (form.v[i].wrong == NULL)
				check_value(&fields[i], &form.v[i]);
	mem_free(&mem);
	return 0;
}
