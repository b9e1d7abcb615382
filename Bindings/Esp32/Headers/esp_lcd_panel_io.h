/** @file
 * Commands and pixels on their way to a panel. Declared by DeviceKit from facts of the interface; the words are its own.
 *
 * Teardown goes panel, then panel IO, then bus.
 */
#pragma once

#include "esp_lcd_types.h"

/** Nothing: it has no members, and the SPI driver hands over NULL. */
typedef struct {
} esp_lcd_panel_io_event_data_t;

/**
 * @brief Called when the last part of a colour transfer is done, in an interrupt for SPI.
 *
 * The colour buffer belongs to the caller of tx_color or draw_bitmap again. Nothing may block or allocate.
 *
 * @param[in] panel_io The panel IO.
 * @param[in] edata    NULL for SPI.
 * @param[in] user_ctx What the configuration gave.
 * @return Whether a task of higher priority was woken; the SPI driver ignores it.
 */
typedef bool (*esp_lcd_panel_io_color_trans_done_cb_t)(esp_lcd_panel_io_handle_t panel_io, esp_lcd_panel_io_event_data_t *edata,
                                                       void *user_ctx);

/** The callbacks of a panel IO; copied by esp_lcd_panel_io_register_event_callbacks(). */
typedef struct {
    esp_lcd_panel_io_color_trans_done_cb_t on_color_trans_done;  /**< A colour transfer is done; NULL for none. */
} esp_lcd_panel_io_callbacks_t;

/**
 * @brief Sends a command and reads the panel's answer.
 *
 * @param[in]  io         The panel IO.
 * @param[in]  lcd_cmd    The command; -1 for none.
 * @param[out] param      Room for the answer; borrowed for the call.
 * @param[in]  param_size Its size in bytes.
 * @return
 *   - ESP_OK: the answer is in @p param.
 *   - ESP_ERR_INVALID_ARG: an argument is not allowed.
 *   - ESP_ERR_NOT_SUPPORTED: this panel IO cannot read.
 */
esp_err_t esp_lcd_panel_io_rx_param(esp_lcd_panel_io_handle_t io, int lcd_cmd, void *param, size_t param_size);

/**
 * @brief Sends a command with parameters; waits for colour transfers under way, and until it is sent.
 *
 * @param[in] io         The panel IO.
 * @param[in] lcd_cmd    The command; -1 for none.
 * @param[in] param      The parameters, borrowed for the call; NULL for none.
 * @param[in] param_size Their size in bytes.
 * @return
 *   - ESP_OK: sent.
 *   - ESP_ERR_INVALID_ARG: an argument is not allowed.
 */
esp_err_t esp_lcd_panel_io_tx_param(esp_lcd_panel_io_handle_t io, int lcd_cmd, const void *param, size_t param_size);

/**
 * @brief Sends a command and puts colour data into the queue; returns before the data is sent.
 *
 * @param[in] io         The panel IO.
 * @param[in] lcd_cmd    The command; -1 for none.
 * @param[in] color      The data, in memory that DMA can reach; borrowed until the completion callback, and not to be changed before.
 * @param[in] color_size Its size in bytes.
 * @return
 *   - ESP_OK: it is in the queue.
 *   - ESP_ERR_INVALID_ARG: an argument is not allowed.
 */
esp_err_t esp_lcd_panel_io_tx_color(esp_lcd_panel_io_handle_t io, int lcd_cmd, const void *color, size_t color_size);

/**
 * @brief Deletes a panel IO, after its panel and before its bus.
 *
 * @param[in] io The panel IO, given up by this call.
 * @return
 *   - ESP_OK: it is gone.
 *   - ESP_ERR_INVALID_ARG: there is no such panel IO.
 */
esp_err_t esp_lcd_panel_io_del(esp_lcd_panel_io_handle_t io);

/**
 * @brief Sets the callbacks in place of those of the configuration. Not while a transfer is under way.
 *
 * @param[in] io       The panel IO.
 * @param[in] cbs      The callbacks; borrowed for the call.
 * @param[in] user_ctx Handed to the callbacks; what it points to must live as long as the panel IO.
 * @return
 *   - ESP_OK: set.
 *   - ESP_ERR_INVALID_ARG: an argument is NULL that may not be.
 */
esp_err_t esp_lcd_panel_io_register_event_callbacks(esp_lcd_panel_io_handle_t io, const esp_lcd_panel_io_callbacks_t *cbs, void *user_ctx);

#include "esp_lcd_io_i2c.h"
#include "esp_lcd_io_i80.h"
#include "esp_lcd_io_spi.h"
