/* What a job says of a run that went well, for whoever reads no logs. */
#ifndef DESK_JOB_NOTE_H
#define DESK_JOB_NOTE_H

struct node;
struct request;

/*
 * Sets n.Note from a job's `note`, which is written for the log: "7 people, 0
 * new", "rows=7 tables=0", or words without a number. A row for each, with
 * `n`, `key` (below Lang.job_note) and `text` as it stood; what there was
 * nothing of is left out. Everything lives as the request does.
 */
void job_note_view(struct request *rq, struct node *n, const char *note);

#endif
