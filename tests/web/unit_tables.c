/* Tables that an enum is the index of have no empty slot. */
#include "../given.h"

#include "base/err.h"
#include "directory/directory.h"
#include "intake/import_fault.h"
#include "store/words.h"
#include "web/lang.h"
#include "words.h"

#include <string.h>

/* Each name once, since some are looked up and all are told apart in a log. */
static void
check(const char *table, const char *const *name, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		if (name[i] == NULL || *name[i] == '\0')
			fail_msg("%s: slot %zu is empty", table, i);
		for (size_t j = 0; j < i; j++)
			if (strcmp(name[i], name[j]) == 0)
				fail_msg("%s: %zu and %zu are both %s", table,
				    j, i, name[i]);
	}
}

static void
errors_verdicts_and_faults_have_their_names(void **state)
{
	const char *errors[ERR__MAX], *verdicts[VERDICT__MAX];
	const char *faults[FAULT__MAX];

	(void)state;
	for (int i = 0; i < ERR__MAX; i++)
		errors[i] = err_name((enum err)i);
	for (int i = 0; i < VERDICT__MAX; i++)
		verdicts[i] = verdict_name((enum verdict)i);
	for (int i = 0; i < FAULT__MAX; i++)
		faults[i] = import_fault_text((enum import_fault)i);
	check("err", errors, LENGTH(errors));
	check("verdict", verdicts, LENGTH(verdicts));
	check("fault", faults, LENGTH(faults));
}

static void
messages_have_their_keys(void **state)
{
	const char *keys[MSG__MAX];

	(void)state;
	for (int i = 0; i < MSG__MAX; i++)
		keys[i] = msg_keys[i].key;
	check("message", keys, LENGTH(keys));
}

static void
lists_of_words_are_full(void **state)
{
	(void)state;
	for (const struct words *const *l = words_all; *l != NULL; l++)
		check((*l)->list, (*l)->word, (*l)->n);
}

int
main(void)
{
	const struct CMUnitTest t[] = {
		cmocka_unit_test(errors_verdicts_and_faults_have_their_names),
		cmocka_unit_test(messages_have_their_keys),
		cmocka_unit_test(lists_of_words_are_full),
	};

	return cmocka_run_group_tests_name("tables", t, NULL, NULL);
}
