#pragma once
#include <stdint.h>

/** Ends in a flexible array: the shape of wifi_promiscuous_pkt_t. */
typedef struct {
    uint16_t length;
    uint8_t kind;
    uint8_t payload[];   /**< As many as length says. */
} flexible_t;

/** Ends in the older form, which is not the same: an array of no elements. */
typedef struct {
    uint32_t length;
    uint16_t payload[0];
} flexible_zero_t;
