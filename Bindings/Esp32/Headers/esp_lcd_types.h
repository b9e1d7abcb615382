/** @file
 * Handles of panels. Declared by DeviceKit from facts of the interface; the words are its own.
 */
#pragma once

#include "esp_err.h"
#include "hal/gpio_types.h"
#include "hal/lcd_types.h"

/** What a panel's commands and pixels go through, from esp_lcd_new_panel_io_spi() and its kin to esp_lcd_panel_io_del(). */
typedef struct esp_lcd_panel_io_t *esp_lcd_panel_io_handle_t;

/** A panel, from esp_lcd_new_panel_st7789() and its kin to esp_lcd_panel_del(). */
typedef struct esp_lcd_panel_t *esp_lcd_panel_handle_t;
