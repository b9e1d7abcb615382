/** @file
 * Settings that all panels share. Declared by DeviceKit from facts of the interface; the words are its own.
 */
#pragma once

#include "esp_lcd_types.h"

/** Settings of a panel; borrowed for the call that makes it. */
typedef struct {
    lcd_rgb_element_order_t rgb_ele_order;  /**< Order of the colours on the glass. */
    lcd_rgb_data_endian_t data_endian;      /**< Order of the bytes of a pixel in memory. */
    uint32_t bits_per_pixel;                /**< Bits of a pixel: 16 or 18 for ST7789, 1 for SSD1306. */
    gpio_num_t reset_gpio_num;              /**< Pin of the reset line, or GPIO_NUM_NC for a reset by command. */
    void *vendor_config;                    /**< Settings of this kind of panel, or NULL; borrowed for the call. */
    struct {
        uint32_t reset_active_high : 1;     /**< The reset line is high when active. */
    } flags;                                /**< Wiring. */
} esp_lcd_panel_dev_config_t;
