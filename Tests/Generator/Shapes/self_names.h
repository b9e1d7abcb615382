#pragma once

/** A tag and a typedef of the same name. */
typedef struct self_names { int value; } self_names;

/** A tag, and a typedef of another. */
typedef struct self_tag { int value; } self_other_t;

struct outer_names {
    struct inner_names { int a; } inner;
    union inner_union { int a; float b; } choice;
};

typedef struct { int hidden; } *self_pointer_t;

int self_use(self_names *a, self_other_t *b, struct self_tag *c, struct outer_names *d, struct inner_names *e, self_pointer_t f);
