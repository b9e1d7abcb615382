#pragma once
#include <stdint.h>

/** No members: 0 bytes in GNU C. */
typedef struct {
} empty_t;

/** Holds one of no bytes. */
typedef struct {
    empty_t nothing;
    uint32_t something;
} holds_empty_t;

void empty_take(const empty_t *empty);
