/** @file
 * A panel on I2C. Declared by DeviceKit from facts of the interface; the words are its own.
 */
#pragma once

#include "driver/i2c_types.h"
#include "esp_lcd_panel_io.h"

/** Settings of a panel IO on I2C; borrowed for the call of esp_lcd_new_panel_io_i2c(). */
typedef struct {
    uint32_t dev_addr;            /**< The panel's address, 7 bits; 0x3C for most SSD1306. */
    uint32_t scl_speed_hz;        /**< Clock in hertz. */
    size_t control_phase_bytes;   /**< Bytes that tell data from commands; 1 for SSD1306. */
    uint8_t dc_bit_offset;        /**< Bit of the control byte that says data; 6 for SSD1306. */
    int lcd_cmd_bits;             /**< Bits of a command; 8. */
    int lcd_param_bits;           /**< Bits of a parameter; 8. */
    esp_lcd_panel_io_color_trans_done_cb_t on_color_trans_done;  /**< A colour transfer is done; NULL for none. */
    void *user_ctx;               /**< Handed to the callback; what it points to must live as long as the panel IO. */
    struct {
        unsigned int dc_low_on_data : 1;         /**< The bit is 0 for data. */
        unsigned int disable_control_phase : 1;  /**< There is no control byte. */
    } flags;                      /**< Variants of the protocol. */
    int transaction_timeout_ms;   /**< How long a transfer may take, in milliseconds; -1 for ever. */
} esp_lcd_panel_io_i2c_config_t;

/**
 * @brief Makes a panel IO on an I2C bus.
 *
 * @param[in]  bus       The bus.
 * @param[in]  io_config The settings; borrowed for the call.
 * @param[out] ret_io    The panel IO, the caller's own until esp_lcd_panel_io_del().
 * @return
 *   - ESP_OK: it is in @p ret_io.
 *   - ESP_ERR_INVALID_ARG: a setting is not allowed.
 *   - ESP_ERR_NO_MEM: no memory.
 */
esp_err_t esp_lcd_new_panel_io_i2c(i2c_master_bus_handle_t bus, const esp_lcd_panel_io_i2c_config_t *io_config,
                                   esp_lcd_panel_io_handle_t *ret_io);
