#pragma once
#include <stdint.h>

typedef struct {
    uint8_t ssid[32];
    uint32_t channel;
} union_station_t;

typedef struct {
    uint8_t ssid[32];
    uint8_t password[64];
    uint16_t interval;
} union_access_point_t;

/** A union of records: the shape of wifi_config_t. */
typedef union {
    union_access_point_t ap;   /**< As an access point. */
    union_station_t sta;       /**< As a station. */
} union_first_t;

/** A record that begins with a union. */
typedef struct {
    union {
        uint32_t word;
        uint8_t bytes[4];
        float real;
    } value;
    uint8_t kind;
} begins_with_union_t;
