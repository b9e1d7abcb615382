#pragma once
#include <stdint.h>

/** Named members of unnamed types: the shape of uart_config_t and esp_lcd_panel_io_spi_config_t. */
typedef struct {
    uint32_t clock;
    struct {
        uint32_t allow : 1;
        uint32_t backup : 1;
        struct {
            uint8_t deep;
            uint32_t deeper;
        } inner;
    } flags;
    struct {
        uint8_t x;
        uint8_t y;
    } points[3];
    enum {
        UNNAMED_MEMBER_OFF,
        UNNAMED_MEMBER_ON,
    } state;
} unnamed_member_t;
