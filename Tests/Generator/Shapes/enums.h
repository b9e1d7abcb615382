#pragma once
#include <stdint.h>

/** Negative, aliased and implicit values. */
typedef enum {
    ENUMS_FAIL = -1,                 /**< Failed. */
    ENUMS_OK = 0,                    /**< Fine. */
    ENUMS_FIRST = ENUMS_OK,          /**< Another name. */
    ENUMS_NEXT,
    ENUMS_HIGH = 0x7fffffff,
} enums_t;

/** A tag and a typedef of another name. */
typedef enum enums_tag {
    ENUMS_TAG_A = 'A',
    ENUMS_TAG_B,
} enums_alias_t;

/** A tag alone. */
enum enums_plain { ENUMS_PLAIN_ONE = 1 };

/** Constants without a type of their own. */
enum { ENUMS_LOOSE = 12, ENUMS_LOOSER };

/** More than 32 bits, unsigned. */
typedef enum {
    ENUMS_WIDE_ONE = 1,
    ENUMS_WIDE_TOP = 0xffffffffffffffffULL,
} enums_wide_t;

/** A byte. */
typedef enum __attribute__((packed)) {
    ENUMS_SMALL_ONE = 1,
    ENUMS_SMALL_TWO,
} enums_small_t;

typedef struct {
    enums_t plain;
    enums_small_t small;
    enum enums_plain tagged;
} enums_holder_t;

enum enums_plain enums_get(enums_t value, enums_alias_t alias);
