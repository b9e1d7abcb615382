/** @file
 * The SSD1306 panel. Declared by DeviceKit from facts of the interface; the words are its own.
 *
 * A byte is eight pixels above each other, lowest bit on top; rows are drawn in pages of eight.
 */
#pragma once

#include "esp_lcd_panel_dev.h"

/** Settings of an SSD1306, for esp_lcd_panel_dev_config_t.vendor_config. */
typedef struct {
    uint8_t height;    /**< Rows of the glass: 64 or 32. */
    uint8_t contrast;  /**< Contrast, 0 to 255. */
} esp_lcd_panel_ssd1306_config_t;

/**
 * @brief Makes an SSD1306 panel.
 *
 * @param[in]  io               The panel IO; stays the caller's and must outlive the panel.
 * @param[in]  panel_dev_config The settings, with 1 bit a pixel; borrowed for the call.
 * @param[out] ret_panel        The panel, the caller's own until esp_lcd_panel_del().
 * @return
 *   - ESP_OK: it is in @p ret_panel.
 *   - ESP_ERR_INVALID_ARG: a setting is not allowed.
 *   - ESP_ERR_NO_MEM: no memory.
 */
esp_err_t esp_lcd_new_panel_ssd1306(const esp_lcd_panel_io_handle_t io, const esp_lcd_panel_dev_config_t *panel_dev_config,
                                    esp_lcd_panel_handle_t *ret_panel);
