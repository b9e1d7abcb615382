#pragma once
#include <stdint.h>

typedef float wide_vector_t __attribute__((vector_size(16)));

_Complex double wide_complex(void);
void wide_take(wide_vector_t vector);
long double wide_long(long double value);
int wide_plain(int value);

typedef struct {
    uint8_t kind;
    wide_vector_t vector;
} wide_holder_t;
