/** @file
 * A panel on a parallel bus of 8 or 16 lines. Declared by DeviceKit from facts of the interface; the words are its own.
 */
#pragma once

#include "esp_lcd_panel_io.h"

/** A parallel bus, from esp_lcd_new_i80_bus() to esp_lcd_del_i80_bus(). */
typedef struct esp_lcd_i80_bus_t *esp_lcd_i80_bus_handle_t;

/** Settings of a bus; borrowed for the call of esp_lcd_new_i80_bus(). */
typedef struct {
    gpio_num_t dc_gpio_num;         /**< Pin that tells data from commands. */
    gpio_num_t wr_gpio_num;         /**< Pin that clocks writes. */
    lcd_clock_source_t clk_src;     /**< Clock. */
    gpio_num_t data_gpio_nums[16];  /**< Pins of the data lines, lowest bit first. */
    size_t bus_width;               /**< Number of data lines: 8 or 16. */
    size_t max_transfer_bytes;      /**< Largest transfer in bytes. */
    size_t dma_burst_size;          /**< Burst of the DMA in bytes; 0 is the driver's choice. */
    /** Flags; not described by the model, one word that is left 0. */
    struct extra_i80_bus_flags {
        uint32_t reserved;          /**< 0. */
    } flags;                        /**< Left 0. */
} esp_lcd_i80_bus_config_t;

/** Settings of a panel IO on a parallel bus; borrowed for the call of esp_lcd_new_panel_io_i80(). */
typedef struct {
    gpio_num_t cs_gpio_num;    /**< Pin that selects the panel, or GPIO_NUM_NC when it always is. */
    uint32_t pclk_hz;          /**< Write clock in hertz. */
    size_t trans_queue_depth;  /**< Colour transfers that may wait. */
    esp_lcd_panel_io_color_trans_done_cb_t on_color_trans_done;  /**< A colour transfer is done; NULL for none. */
    void *user_ctx;            /**< Handed to the callback; what it points to must live as long as the panel IO. */
    int lcd_cmd_bits;          /**< Bits of a command; 8. */
    int lcd_param_bits;        /**< Bits of a parameter; 8. */
    /** Levels of the data pin. */
    struct i80_panel_io_dc_levels {
        unsigned int dc_idle_level : 1;   /**< Between transfers. */
        unsigned int dc_cmd_level : 1;    /**< For a command. */
        unsigned int dc_dummy_level : 1;  /**< For dummy cycles. */
        unsigned int dc_data_level : 1;   /**< For data; usually 1. */
    } dc_levels;               /**< Levels of the data pin. */
    /** Flags; not described by the model, one word that is left 0. */
    struct extra_i80_panel_io_flags {
        uint32_t reserved;     /**< 0. */
    } flags;                   /**< Left 0. */
} esp_lcd_panel_io_i80_config_t;

/**
 * @brief Sets a parallel bus up.
 *
 * @param[in]  bus_config The settings; borrowed for the call.
 * @param[out] ret_bus    The bus, the caller's own until esp_lcd_del_i80_bus().
 * @return
 *   - ESP_OK: it is in @p ret_bus.
 *   - ESP_ERR_INVALID_ARG: a setting is not allowed.
 *   - ESP_ERR_NO_MEM: no memory.
 *   - ESP_ERR_NOT_FOUND: no bus is free.
 */
esp_err_t esp_lcd_new_i80_bus(const esp_lcd_i80_bus_config_t *bus_config, esp_lcd_i80_bus_handle_t *ret_bus);

/**
 * @brief Gives a parallel bus back; every panel IO on it must have been deleted.
 *
 * @param[in] bus The bus, given up by this call.
 * @return
 *   - ESP_OK: it is free.
 *   - ESP_ERR_INVALID_ARG: there is no such bus.
 *   - ESP_ERR_INVALID_STATE: something is still on it.
 */
esp_err_t esp_lcd_del_i80_bus(esp_lcd_i80_bus_handle_t bus);

/**
 * @brief Makes a panel IO on a parallel bus.
 *
 * @param[in]  bus       The bus.
 * @param[in]  io_config The settings; borrowed for the call.
 * @param[out] ret_io    The panel IO, the caller's own until esp_lcd_panel_io_del().
 * @return
 *   - ESP_OK: it is in @p ret_io.
 *   - ESP_ERR_INVALID_ARG: a setting is not allowed.
 *   - ESP_ERR_NOT_SUPPORTED: the clock cannot be reached.
 *   - ESP_ERR_NO_MEM: no memory.
 */
esp_err_t esp_lcd_new_panel_io_i80(esp_lcd_i80_bus_handle_t bus, const esp_lcd_panel_io_i80_config_t *io_config,
                                   esp_lcd_panel_io_handle_t *ret_io);

/**
 * @brief Allocates a colour buffer with the alignment that the bus's DMA wants.
 *
 * @param[in] io   The panel IO.
 * @param[in] size In bytes.
 * @param[in] caps MALLOC_CAP_ values, or-ed.
 * @return The buffer, the caller's own until heap_caps_free(); NULL when there is none.
 */
void *esp_lcd_i80_alloc_draw_buffer(esp_lcd_panel_io_handle_t io, size_t size, uint32_t caps);
