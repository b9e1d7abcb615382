#pragma once
#include <stddef.h>
#include <stdint.h>

/** 64-bit members are 8-aligned: the shape of wifi_init_config_t. */
typedef struct {
    uint8_t head;
    uint64_t wide;
    uint8_t middle;
    double real;
    void *pointer;
    long number;
    size_t size;
    float small;
} align64_t;

/** Aligned by attribute. */
typedef struct {
    uint8_t bytes[3];
} __attribute__((aligned(64))) align_attribute_t;
