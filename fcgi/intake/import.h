/* `holdfast-admin import`: the oversiktsliste becomes cases. */
#ifndef INTAKE_IMPORT_H
#define INTAKE_IMPORT_H

struct start;

/* Runs the subcommand with its own arguments; 0, 1 on faults, 2 on a wrong call. */
int import_run(struct start *p, int argc, char *argv[]);

#endif
