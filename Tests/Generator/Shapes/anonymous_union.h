#pragma once
#include <stdint.h>

/** Anonymous members, one inside the other: their members are the holder's. */
typedef struct {
    uint8_t lead;
    union {
        int mosi;       /**< First name. */
        int data0;      /**< Second name of the same place. */
        struct {
            uint16_t low;
            uint16_t high;
        };
    };
    union {
        uint64_t wide;
        uint8_t small;
    };
    uint8_t trail;
} anonymous_union_t;
