/* The entry every fuzz target has: libFuzzer's, or the replay of its corpus. */
#ifndef TESTS_FUZZ_FUZZ_H
#define TESTS_FUZZ_FUZZ_H

#include <stddef.h>
#include <stdint.h>

/* Arena of one input: far above what its largest can need. */
enum { FUZZ_MEM = 64 << 20 };

/* Feeds one input to the code under test, which must survive it. Returns 0. */
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

#endif
