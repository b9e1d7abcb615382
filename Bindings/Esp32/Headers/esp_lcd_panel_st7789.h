/** @file
 * The ST7789 panel. Declared by DeviceKit from facts of the interface; the words are its own.
 */
#pragma once

#include "esp_lcd_panel_dev.h"

/**
 * @brief Makes an ST7789 panel.
 *
 * @param[in]  io               The panel IO; stays the caller's and must outlive the panel.
 * @param[in]  panel_dev_config The settings; borrowed for the call.
 * @param[out] ret_panel        The panel, the caller's own until esp_lcd_panel_del().
 * @return
 *   - ESP_OK: it is in @p ret_panel.
 *   - ESP_ERR_INVALID_ARG: a setting is not allowed.
 *   - ESP_ERR_NO_MEM: no memory.
 */
esp_err_t esp_lcd_new_panel_st7789(const esp_lcd_panel_io_handle_t io, const esp_lcd_panel_dev_config_t *panel_dev_config,
                                   esp_lcd_panel_handle_t *ret_panel);
