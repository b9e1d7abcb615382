#pragma once
#include <stdbool.h>
#include <stdint.h>

/** Bit-fields that share a word, with a gap, a zero width and two types. */
typedef struct {
    uint32_t first : 1;     /**< One bit. */
    uint32_t second : 3;    /**< Three bits. */
    uint32_t : 4;
    uint32_t third : 8;     /**< A whole byte. */
    uint32_t : 0;
    uint32_t fourth : 20;   /**< In the second word. */
    int32_t negative : 5;   /**< Signed. */
    bool truth : 1;         /**< A C bool. */
    uint16_t half : 11;     /**< Of a smaller type. */
    uint64_t wide : 40;     /**< Of a larger type. */
} bitfields_t;
