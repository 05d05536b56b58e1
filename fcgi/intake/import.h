/* What `holdfast-admin import` does: the oversiktsliste becomes cases. */
#ifndef INTAKE_IMPORT_H
#define INTAKE_IMPORT_H

struct work;

/*
 * Runs the subcommand with its own arguments, and says in Norwegian how it
 * went: faults and figures on stdout, what stopped it on stderr. 0, 1 when
 * nothing was loaded for faults or trouble, 2 on a wrong call.
 */
int import_run(struct work *w, int argc, char *argv[]);

#endif
