/* What the table of rights says of somebody, an action and a state. */
#include "rules/policy.h"

#include "rules/policy_table.h"

#include <assert.h>

enum policy_state
policy_state_of(enum strand_state s, bool asked)
{
	static const enum policy_state of[STRAND_STATE__MAX] = {
		[STRAND_STATE_APPLIED] = STATE_APPLIED,
		[STRAND_STATE_REGISTERED] = STATE_REGISTERED,
		[STRAND_STATE_WAITING] = STATE_WAITING,
		[STRAND_STATE_OFFERED] = STATE_OFFERED,
		[STRAND_STATE_ACTIVE] = STATE_ACTIVE,
		[STRAND_STATE_CLOSED] = STATE_CLOSED,
	};

	assert(s >= 0 && s < STRAND_STATE__MAX);
	return s == STRAND_STATE_ACTIVE && asked ? STATE_HANDOVER : of[s];
}

const char *
policy_state_name(enum policy_state s)
{
	static const char *const names[STATE__MAX] = {
		[STATE_NONE] = "-",
		[STATE_APPLIED] = "applied",
		[STATE_REGISTERED] = "registered",
		[STATE_WAITING] = "waiting",
		[STATE_OFFERED] = "offered",
		[STATE_ACTIVE] = "active",
		[STATE_HANDOVER] = "handover",
		[STATE_CLOSED] = "closed",
		[STATE_OPEN] = "open",
		[STATE_SETTLED] = "settled",
	};

	return names[s];
}

static bool
gives(const struct rule *r, const struct standing *at)
{
	return (at->held & 1u << r->basis) != 0 &&
	    (r->states & 1u << at->state) != 0;
}

enum { RULES_MAX = 512 };

/*
 * The rows of each action, in their order: a page asks for every action there
 * is (May), and to read the whole table for each was a thirtieth of its time.
 */
struct index {
	bool made;
	uint16_t first[ACTION__MAX];	/* row plus one; 0: none */
	uint16_t next[RULES_MAX];
};

static const struct index *
index_of_rules(void)
{
	static struct index x;

	if (x.made)
		return &x;
	assert(policy_rules_n <= RULES_MAX);
	for (size_t i = policy_rules_n; i-- > 0;) {
		x.next[i] = x.first[policy_rules[i].action];
		x.first[policy_rules[i].action] = (uint16_t)(i + 1);
	}
	x.made = true;
	return &x;
}

const struct standing *
policy_standing(const struct standing *at, size_t n, enum action action,
    enum basis *by_r)
{
	const struct index *x = index_of_rules();

	for (size_t i = x->first[action]; i != 0; i = x->next[i - 1]) {
		const struct rule *r = &policy_rules[i - 1];

		for (size_t j = 0; j < n; j++) {
			if (gives(r, &at[j])) {
				*by_r = r->basis;
				return &at[j];
			}
		}
	}
	return NULL;
}

bool
policy_allows(const struct standing *at, size_t n, enum action action,
    enum basis *by_r)
{
	return policy_standing(at, n, action, by_r) != NULL;
}

bool
policy_gives(enum basis by, enum action action)
{
	const struct index *x = index_of_rules();

	for (size_t i = x->first[action]; i != 0; i = x->next[i - 1])
		if (policy_rules[i - 1].basis == by)
			return true;
	return false;
}

static void
print_bases(FILE *out, enum action action, enum policy_state state)
{
	for (size_t i = 0; i < policy_rules_n; i++)
		if (policy_rules[i].action == action &&
		    (policy_rules[i].states & 1u << state) != 0)
			fprintf(out, " %s",
			    words_name(&words_basis, policy_rules[i].basis));
}

static bool
has_rule(enum action action, enum policy_state state)
{
	for (size_t i = 0; i < policy_rules_n; i++)
		if (policy_rules[i].action == action &&
		    (policy_rules[i].states & 1u << state) != 0)
			return true;
	return false;
}

void
policy_print(FILE *out)
{

	fprintf(out, "%-24s %-11s %s\n", "action", "state", "given by");
	for (int a = 0; a < ACTION__MAX; a++) {
		for (int s = 0; s < STATE__MAX; s++) {
			if (!has_rule((enum action)a, (enum policy_state)s))
				continue;
			fprintf(out, "%-24s %-11s",
			    words_name(&words_action, a),
			    policy_state_name((enum policy_state)s));
			print_bases(out, (enum action)a, (enum policy_state)s);
			fputc('\n', out);
		}
	}
}
