/** @file
 * A panel on SPI. Declared by DeviceKit from facts of the interface; the words are its own.
 */
#pragma once

#include "esp_lcd_panel_io.h"

/** An SPI bus as panels name it: the number of its spi_host_device_t. */
typedef int esp_lcd_spi_bus_handle_t;

/** Settings of a panel IO on SPI; borrowed for the call of esp_lcd_new_panel_io_spi(). */
typedef struct {
    gpio_num_t cs_gpio_num;    /**< Pin that selects the panel, or GPIO_NUM_NC when it always is. */
    gpio_num_t dc_gpio_num;    /**< Pin that tells data from commands, or GPIO_NUM_NC. */
    int spi_mode;              /**< 0 to 3; most panels want 0. */
    unsigned int pclk_hz;      /**< Clock in hertz. */
    size_t trans_queue_depth;  /**< Colour transfers that may wait. */
    esp_lcd_panel_io_color_trans_done_cb_t on_color_trans_done;  /**< A colour transfer is done; NULL for none. */
    void *user_ctx;            /**< Handed to the callback; what it points to must live as long as the panel IO. */
    int lcd_cmd_bits;          /**< Bits of a command; 8. */
    int lcd_param_bits;        /**< Bits of a parameter; 8. */
    uint8_t cs_ena_pretrans;   /**< Clock cycles from select to the first bit; 0 to 16. */
    uint8_t cs_ena_posttrans;  /**< Clock cycles from the last bit to the end of select; 0 to 16. */
    /** Wiring; all clear for the usual four-wire panel. */
    struct esp_lcd_spi_flags_t {
        unsigned int dc_high_on_cmd : 1;    /**< The data pin is high for commands. */
        unsigned int dc_low_on_data : 1;    /**< The data pin is low for colours. */
        unsigned int dc_low_on_param : 1;   /**< The data pin is low for parameters. */
        unsigned int octal_mode : 1;        /**< Eight data lines. */
        unsigned int quad_mode : 1;         /**< Four data lines. */
        unsigned int sio_mode : 1;          /**< One line for both directions. */
        unsigned int psram_dma_direct : 1;  /**< DMA reads external memory without a copy. */
        unsigned int lsb_first : 1;         /**< The lowest bit goes first. */
        unsigned int cs_high_active : 1;    /**< The select pin is high when selected. */
    } flags;                   /**< Wiring. */
} esp_lcd_panel_io_spi_config_t;

/**
 * @brief Makes a panel IO on an SPI bus.
 *
 * @param[in]  bus       The bus's number, set up by spi_bus_initialize().
 * @param[in]  io_config The settings; borrowed for the call.
 * @param[out] ret_io    The panel IO, the caller's own until esp_lcd_panel_io_del().
 * @return
 *   - ESP_OK: it is in @p ret_io.
 *   - ESP_ERR_INVALID_ARG: a setting is not allowed.
 *   - ESP_ERR_NO_MEM: no memory.
 */
esp_err_t esp_lcd_new_panel_io_spi(esp_lcd_spi_bus_handle_t bus, const esp_lcd_panel_io_spi_config_t *io_config,
                                   esp_lcd_panel_io_handle_t *ret_io);
