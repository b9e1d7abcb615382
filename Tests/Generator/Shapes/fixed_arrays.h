#pragma once
#include <stdint.h>

#define FIXED_ARRAYS_NAME_LENGTH 33

typedef struct {
    uint8_t x;
    uint16_t y;
} fixed_point_t;

/** Arrays of bytes, characters, words, records and arrays. */
typedef struct {
    uint8_t mac[6];
    char name[FIXED_ARRAYS_NAME_LENGTH];
    int32_t words[4];
    fixed_point_t points[2];
    uint8_t matrix[2][3];
    const char *texts[2];
} fixed_arrays_t;
