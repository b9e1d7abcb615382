#pragma once
#include <stdio.h>
#include <sys/time.h>
#include <time.h>

/** Holds a record of the system's by value. */
typedef struct {
    struct timeval when;
    int count;
} system_stamp_t;

int system_print(FILE *file, const system_stamp_t *stamp);
time_t system_time(void);
