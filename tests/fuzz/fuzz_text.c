/*
 * Any text as what people type into a field and a directory holds in a value:
 * each reader on it alone, and what was read written and read again.
 */
#include "fuzz.h"

#include "base/fold.h"
#include "base/mem.h"
#include "base/text.h"
#include "cover/query.h"
#include "directory/account.h"
#include "directory/directory.h"
#include "rules/identity.h"
#include "voice/code.h"
#include "web/names.h"

#include <assert.h>
#include <string.h>

static void
check_days(struct mem *mem, const char *text)
{
	char iso[11];
	int minutes;
	instant t;
	day d, again;

	if (text_to_day(text, &d)) {
		text_iso_day(d, iso);
		assert(text_to_day(iso, &again) && again == d);
		assert(text_to_day(text_of_day(mem, d), &again) && again == d);
	}
	if (text_to_month(text, &d))
		assert(day_ymd(d).dom == 1);
	if (text_to_minutes(text, &minutes))
		assert(minutes >= 0 && minutes < 1440);
	if (text_to_instant(text, &t))
		assert(t != INSTANT_NONE);
}

/* A compare form of a compare form is itself. */
static void
check_keys(struct mem *mem, const char *text)
{
	const char *value = directory_value_key(mem, text);
	const char *dn = directory_dn_key(mem, text);
	const char *fold = text_fold(mem, text);

	assert(strcmp(directory_value_key(mem, value), value) == 0);
	assert(fold[0] != ' ' && strstr(fold, "  ") == NULL);
	if (dn != NULL) {
		const char *again = directory_dn_key(mem, dn);

		/* libldap takes a "#" with nothing behind it, but once. */
		assert(again != NULL ? strcmp(again, dn) == 0 :
		    strstr(dn, "=#") != NULL);
	}
}

static void
check_account(const char *text, size_t size)
{
	char key[ACCOUNT_KEY_SIZE], data[12];
	instant t;

	if (account_key_of_uuid(text, size, key))
		assert(strlen(key) == ACCOUNT_KEY_SIZE - 1);
	if (account_key_of_guid(text, size, key))
		assert(account_key_of_uuid(key, strlen(key), key));
	(void)account_end_of_filetime(text, &t);
	(void)account_end_of_shadow(text, &t);
	(void)account_end_of_time(text, &t);
	account_data_of(text, data);
	assert(strlen(data) < sizeof(data));
}

static void
check_typed(struct mem *mem, const char *text)
{
	char code[CODE_LEN + 1], again[CODE_LEN + 1];
	struct names names = names_parse(mem, text);
	struct query q;

	if (code_clean(text, code)) {
		assert(strlen(code) == CODE_LEN);
		assert(code_clean(code, again) && strcmp(code, again) == 0);
	}
	(void)code_is_reference(text);
	if (query_read(mem, text, &q))
		assert(q.words > 0 || q.birth != DAY_NONE);
	assert(q.words <= QUERY_WORDS);
	assert(names_text(mem, &names) == NULL ||
	    names_parse(mem, names_text(mem, &names)).own[0] != NULL ||
	    names.own[0] == NULL);
	(void)identity_number_in(text);
	if (text_is_mail_address(text))
		assert(strpbrk(text, "\r\n <>,;\"") == NULL &&
		    strchr(text, '@') != NULL);
}

static void
check_lines(struct mem *mem, const char *text)
{
	const char *rest = text, *line;
	char *clean = text_clean(mem, text), *squeezed;

	assert(strchr(clean, '\r') == NULL && text_skip_white(clean) == clean);
	while ((line = text_next_line(mem, &rest)) != NULL)
		assert(*line != '\0' && strchr(line, '\n') == NULL);
	squeezed = mem_strdup(mem, text);
	text_squeeze(squeezed);
	assert(strlen(squeezed) <= strlen(text) &&
	    strstr(squeezed, "  ") == NULL);
	assert(text_is_utf8(squeezed, strlen(squeezed)));
	(void)text_turns(text);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct mem *mem = mem_new(FUZZ_MEM);
	const char *text = mem_strndup(mem, (const char *)data, size);
	int64_t number;

	check_account(text, size < strlen(text) ? size : strlen(text));
	if (account_key_of_guid((const char *)data, size,
	    (char[ACCOUNT_KEY_SIZE]){ 0 }))
		assert(size == 16);
	/* What is no text comes past neither a form nor an entry. */
	if (text_is_utf8(text, strlen(text))) {
		if (text_to_i64(text, -5, INT64_MAX, &number))
			assert(number >= -5);
		check_days(mem, text);
		check_keys(mem, text);
		check_typed(mem, text);
		check_lines(mem, text);
	}
	mem_free(&mem);
	return 0;
}
