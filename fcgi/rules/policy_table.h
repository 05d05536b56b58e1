/* The rows of the table of rights, for rules/policy.c alone. */
#ifndef RULES_POLICY_TABLE_H
#define RULES_POLICY_TABLE_H

#include "rules/policy.h"

#include <stddef.h>

/* Whoever stands so to an object may do that with it in those states. */
struct rule {
	enum basis basis;
	enum action action;
	unsigned states;	/* a bit each of enum policy_state */
};

/* In the order in which the log has the basis that was found first. */
extern const struct rule policy_rules[];
extern const size_t policy_rules_n;

#endif
