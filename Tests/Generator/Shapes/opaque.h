#pragma once
#include <stddef.h>

/** Declared only. */
struct opaque;

struct opaque *opaque_new(size_t size);
void opaque_free(struct opaque *it);

/** Holds pointers to it and to itself. */
struct opaque_list {
    struct opaque_list *next;
    struct opaque *value;
    struct opaque_never *never;
};
