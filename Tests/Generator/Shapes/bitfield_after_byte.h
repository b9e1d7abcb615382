#pragma once
#include <stdint.h>

/** Bit-fields that begin right behind a byte and share its word: the shape of wifi_sta_config_t. */
typedef struct {
    uint8_t head[145];       /**< Ends at byte 145. */
    uint32_t one : 1;        /**< Bit 8 of the word at byte 144. */
    uint32_t two : 2;
    uint32_t twelve : 12;
    uint32_t next : 20;      /**< Does not fit into that word. */
    uint8_t tail;
} bitfield_after_byte_t;
