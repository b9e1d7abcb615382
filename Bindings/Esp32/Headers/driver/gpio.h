/** @file
 * Pins as digital inputs and outputs. Declared by DeviceKit from facts of the interface; the words are its own.
 */
#pragma once

#include "esp_err.h"
#include "hal/gpio_types.h"

/** Settings for one or more pins; borrowed for the call of gpio_config(). */
typedef struct {
    uint64_t pin_bit_mask;         /**< Bit n for pin n. */
    gpio_mode_t mode;              /**< Direction. */
    gpio_pullup_t pull_up_en;      /**< Resistor to the supply. */
    gpio_pulldown_t pull_down_en;  /**< Resistor to ground. */
    gpio_int_type_t intr_type;     /**< Interrupt. */
} gpio_config_t;

/**
 * @brief Sets direction, resistors and interrupt of all pins in a mask.
 *
 * @param[in] pGPIOConfig The settings; borrowed for the call.
 * @return
 *   - ESP_OK: done.
 *   - ESP_ERR_INVALID_ARG: a pin does not exist or cannot do it (34 to 39 are inputs without resistors).
 */
esp_err_t gpio_config(const gpio_config_t *pGPIOConfig);

/**
 * @brief Makes a pin a plain input with the resistor to the supply, without interrupt and without a peripheral.
 *
 * @param[in] gpio_num The pin.
 * @return
 *   - ESP_OK: done.
 *   - ESP_ERR_INVALID_ARG: there is no such pin.
 */
esp_err_t gpio_reset_pin(gpio_num_t gpio_num);

/**
 * @brief Sets the level of an output. May be called from an interrupt.
 *
 * @param[in] gpio_num The pin.
 * @param[in] level    0 is low, anything else high.
 * @return
 *   - ESP_OK: done.
 *   - ESP_ERR_INVALID_ARG: there is no such output.
 */
esp_err_t gpio_set_level(gpio_num_t gpio_num, uint32_t level);

/**
 * @brief The level of an input. May be called from an interrupt.
 *
 * @param[in] gpio_num The pin.
 * @return 0 for low, 1 for high; always 0 for a pin that is no input.
 */
int gpio_get_level(gpio_num_t gpio_num);

/**
 * @brief Sets a pin's direction.
 *
 * @param[in] gpio_num The pin.
 * @param[in] mode     The direction.
 * @return
 *   - ESP_OK: done.
 *   - ESP_ERR_INVALID_ARG: the pin does not exist or cannot do it.
 */
esp_err_t gpio_set_direction(gpio_num_t gpio_num, gpio_mode_t mode);
