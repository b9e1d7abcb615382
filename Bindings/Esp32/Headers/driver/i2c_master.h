/** @file
 * The I2C bus. Declared by DeviceKit from facts of the interface; the words are its own.
 */
#pragma once

#include "driver/i2c_types.h"
#include "esp_err.h"
#include "hal/gpio_types.h"

/** Settings of a bus; borrowed for the call of i2c_new_master_bus(). */
typedef struct {
    i2c_port_num_t i2c_port;            /**< Controller, or -1 for one that is free. */
    gpio_num_t sda_io_num;              /**< Pin of the data line. */
    gpio_num_t scl_io_num;              /**< Pin of the clock line. */
    union {
        i2c_clock_source_t clk_source;  /**< Clock. */
    };
    uint8_t glitch_ignore_cnt;          /**< Pulses shorter than this many clock cycles are ignored; 7 is usual. */
    int intr_priority;                  /**< 1 to 3, or 0 for the driver's choice. */
    size_t trans_queue_depth;           /**< Transfers that may wait; 0 for transfers that block, as panels use them. */
    struct {
        uint32_t enable_internal_pullup : 1;  /**< Use the chip's resistors; weak, for short wires only. */
        uint32_t allow_pd : 1;                /**< The peripheral may lose power in light sleep. */
    } flags;                            /**< Pull-up and power. */
} i2c_master_bus_config_t;

/**
 * @brief Sets a bus up with this chip as its controller.
 *
 * @param[in]  bus_config     The settings; borrowed for the call.
 * @param[out] ret_bus_handle The bus, the caller's own until i2c_del_master_bus().
 * @return
 *   - ESP_OK: the bus is in @p ret_bus_handle.
 *   - ESP_ERR_INVALID_ARG: a setting is not allowed.
 *   - ESP_ERR_NO_MEM: no memory.
 *   - ESP_ERR_NOT_FOUND: no controller is free.
 */
esp_err_t i2c_new_master_bus(const i2c_master_bus_config_t *bus_config, i2c_master_bus_handle_t *ret_bus_handle);

/**
 * @brief Gives a bus back; every device and panel on it must have been deleted.
 *
 * @param[in] bus_handle The bus, given up by this call.
 * @return
 *   - ESP_OK: it is free.
 */
esp_err_t i2c_del_master_bus(i2c_master_bus_handle_t bus_handle);
