#pragma once
#include <stdint.h>

/** A packed record of 41 bytes: the shape of wifi_event_sta_disconnected_t. */
typedef struct {
    uint8_t ssid[32];
    uint8_t ssid_len;
    uint8_t bssid[6];
    uint8_t reason;
    int8_t rssi;
} __attribute__((packed)) packed_odd_t;

/** A packed record with unaligned words and bit-fields. */
typedef struct __attribute__((packed)) packed_words {
    uint8_t kind;
    uint32_t word;
    uint16_t low : 3;
    uint16_t high : 10;
    uint64_t wide;
} packed_words_t;
