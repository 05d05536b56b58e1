/* Tests of it_directory about what is typed; `state` is it_set_up's. */
#ifndef TESTS_DIRECTORY_IT_NAMES_H
#define TESTS_DIRECTORY_IT_NAMES_H

/* Wildcards, filters, DNs and odd letters never reach a server. */
void names_that_are_no_names_are_refused_unasked(void **state);

/* The ini's domain and '\' are left out, anybody else's is no name. */
void a_domain_of_ours_may_stand_before_the_name(void **state);

/* Empty ones, and those with a NUL, never reach a server. */
void passwords_that_bind_as_nobody_are_refused_unasked(void **state);

#endif
