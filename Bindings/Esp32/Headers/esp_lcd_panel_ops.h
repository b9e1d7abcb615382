/** @file
 * What every panel can be asked to do. Declared by DeviceKit from facts of the interface; the words are its own.
 *
 * One task at a time uses a panel; none of it is for interrupts.
 */
#pragma once

#include "esp_lcd_types.h"

/**
 * @brief Resets a panel by its pin or by command; esp_lcd_panel_init() comes next.
 *
 * @param[in] panel The panel.
 * @return
 *   - ESP_OK: done.
 */
esp_err_t esp_lcd_panel_reset(esp_lcd_panel_handle_t panel);

/**
 * @brief Sends a panel its set-up; the picture stays off until esp_lcd_panel_disp_on_off().
 *
 * @param[in] panel The panel.
 * @return
 *   - ESP_OK: done.
 */
esp_err_t esp_lcd_panel_init(esp_lcd_panel_handle_t panel);

/**
 * @brief Deletes a panel; its panel IO stays.
 *
 * @param[in] panel The panel, given up by this call.
 * @return
 *   - ESP_OK: it is gone.
 */
esp_err_t esp_lcd_panel_del(esp_lcd_panel_handle_t panel);

/**
 * @brief Draws a rectangle; returns before the pixels are sent.
 *
 * @param[in] panel      The panel.
 * @param[in] x_start    First column.
 * @param[in] y_start    First row.
 * @param[in] x_end      Column after the last.
 * @param[in] y_end      Row after the last.
 * @param[in] color_data The pixels row by row, in memory that DMA can reach; borrowed until the panel IO's completion callback, and not to
 *                       be changed before.
 * @return
 *   - ESP_OK: they are on their way.
 */
esp_err_t esp_lcd_panel_draw_bitmap(esp_lcd_panel_handle_t panel, int x_start, int y_start, int x_end, int y_end, const void *color_data);

/**
 * @brief Draws a rectangle out of a larger picture.
 *
 * @param[in] panel       The panel.
 * @param[in] x_start     First column on the panel.
 * @param[in] y_start     First row on the panel.
 * @param[in] x_end       Column after the last on the panel.
 * @param[in] y_end       Row after the last on the panel.
 * @param[in] color_data  The picture row by row; borrowed until the panel IO's completion callback, and not to be changed before.
 * @param[in] src_x_size  Columns of the picture.
 * @param[in] src_y_size  Rows of the picture.
 * @param[in] src_x_start First column in the picture.
 * @param[in] src_y_start First row in the picture.
 * @param[in] src_x_end   Column after the last in the picture.
 * @param[in] src_y_end   Row after the last in the picture.
 * @return
 *   - ESP_OK: they are on their way.
 *   - ESP_ERR_INVALID_ARG: the rectangles do not fit together.
 *   - ESP_ERR_NOT_SUPPORTED: neither the panel nor the build can do it.
 */
esp_err_t esp_lcd_panel_draw_bitmap_2d(esp_lcd_panel_handle_t panel, int x_start, int y_start, int x_end, int y_end, const void *color_data,
                                       size_t src_x_size, size_t src_y_size, int src_x_start, int src_y_start,
                                       int src_x_end, int src_y_end);

/**
 * @brief Mirrors what is drawn from now on.
 *
 * @param[in] panel    The panel.
 * @param[in] mirror_x Left to right.
 * @param[in] mirror_y Top to bottom.
 * @return
 *   - ESP_OK: done.
 *   - ESP_ERR_NOT_SUPPORTED: the panel cannot.
 */
esp_err_t esp_lcd_panel_mirror(esp_lcd_panel_handle_t panel, bool mirror_x, bool mirror_y);

/**
 * @brief Exchanges columns and rows of what is drawn from now on; with mirroring it makes rotations.
 *
 * @param[in] panel     The panel.
 * @param[in] swap_axes Whether to exchange.
 * @return
 *   - ESP_OK: done.
 *   - ESP_ERR_NOT_SUPPORTED: the panel cannot.
 */
esp_err_t esp_lcd_panel_swap_xy(esp_lcd_panel_handle_t panel, bool swap_axes);

/**
 * @brief Says where the glass begins in the controller's memory; added to every rectangle from now on.
 *
 * @param[in] panel The panel.
 * @param[in] x_gap Columns before it, after an exchange of axes.
 * @param[in] y_gap Rows before it, after an exchange of axes.
 * @return
 *   - ESP_OK: done.
 */
esp_err_t esp_lcd_panel_set_gap(esp_lcd_panel_handle_t panel, int x_gap, int y_gap);

/**
 * @brief Lets the panel show the complement of each colour.
 *
 * @param[in] panel             The panel.
 * @param[in] invert_color_data Whether to; many IPS panels need it to look right.
 * @return
 *   - ESP_OK: done.
 */
esp_err_t esp_lcd_panel_invert_color(esp_lcd_panel_handle_t panel, bool invert_color_data);

/**
 * @brief Turns the picture on or off; the panel keeps it meanwhile.
 *
 * @param[in] panel  The panel.
 * @param[in] on_off true is on.
 * @return
 *   - ESP_OK: done.
 *   - ESP_ERR_NOT_SUPPORTED: the panel cannot.
 */
esp_err_t esp_lcd_panel_disp_on_off(esp_lcd_panel_handle_t panel, bool on_off);

/**
 * @brief Sends the panel to sleep or wakes it.
 *
 * @param[in] panel The panel.
 * @param[in] sleep true is asleep.
 * @return
 *   - ESP_OK: done.
 *   - ESP_ERR_NOT_SUPPORTED: the panel cannot.
 */
esp_err_t esp_lcd_panel_disp_sleep(esp_lcd_panel_handle_t panel, bool sleep);

/**
 * @brief Sets the brightness of a panel that has one of its own.
 *
 * @param[in] panel      The panel.
 * @param[in] brightness In the units of the panel's driver.
 * @return
 *   - ESP_OK: done.
 *   - ESP_ERR_NOT_SUPPORTED: the panel cannot.
 */
esp_err_t esp_lcd_panel_set_brightness(esp_lcd_panel_handle_t panel, int brightness);
