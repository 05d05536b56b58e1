/* People, units and seats from the directory: complete, or nothing. */
#ifndef DIRECTORY_SYNC_H
#define DIRECTORY_SYNC_H

#include "base/job.h"

/*
 * The sweep's job `directory`: reads everybody and every group by pages, maps
 * them to units and roles (by the version of a page, or else groups_file and
 * units_file of the ini), and writes employees, posts and seats in one
 * transaction. An entry that is gone keeps
 * its row (R95); a seat or post that ended gets its `until`. Sessions of
 * accounts that are no longer active are deleted in the same transaction. Seats
 * set by hand (nettverkskontakt) are left alone. `own` is the struct directory.
 * ERR_UNAVAILABLE and nothing written when the directory's answer is not whole,
 * ERR_CONFLICT and nothing written when it is implausible: under 80 % of the
 * last count, or more than 5 % who could log in before and now cannot, or 20 %
 * of those who sit in one kind of seat, which operations have not confirmed
 * with holdfast-admin leavers (R94); ERR_CONFLICT
 * and all else written when a unit with cases is no longer in the map: it
 * stays, for nobody would see them any more (R24).
 */
job_fn sync_run;

#endif
