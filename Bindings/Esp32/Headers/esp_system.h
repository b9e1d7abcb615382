/** @file
 * Restart, its reason, and free memory. Declared by DeviceKit from facts of the interface; the words are its own.
 */
#pragma once

#include "esp_err.h"

/** Why the chip started last. */
typedef enum {
    ESP_RST_UNKNOWN = 0,      /**< Not known. */
    ESP_RST_POWERON = 1,      /**< Power came on. */
    ESP_RST_EXT = 2,          /**< A reset pin; this chip reports it as power on. */
    ESP_RST_SW = 3,           /**< esp_restart(). */
    ESP_RST_PANIC = 4,        /**< An exception or a panic. */
    ESP_RST_INT_WDT = 5,      /**< The watchdog that watches interrupts. */
    ESP_RST_TASK_WDT = 6,     /**< The watchdog that watches tasks. */
    ESP_RST_WDT = 7,          /**< Another watchdog. */
    ESP_RST_DEEPSLEEP = 8,    /**< Woken from deep sleep. */
    ESP_RST_BROWNOUT = 9,     /**< The supply voltage was too low. */
    ESP_RST_SDIO = 10,        /**< Over SDIO. */
    ESP_RST_USB = 11,         /**< By the USB peripheral. */
    ESP_RST_JTAG = 12,        /**< By a debugger. */
    ESP_RST_EFUSE = 13,       /**< An efuse error. */
    ESP_RST_PWR_GLITCH = 14,  /**< A glitch of the supply. */
    ESP_RST_CPU_LOCKUP = 15,  /**< The CPU locked up. */
} esp_reset_reason_t;

/**
 * @brief Why the chip started last.
 *
 * @return The reason; it stays the same until the next start.
 */
esp_reset_reason_t esp_reset_reason(void);

/**
 * @brief Restarts both cores; does not return.
 *
 * Peripherals keep their state until they are set up again.
 */
void esp_restart(void) __attribute__((noreturn));

/**
 * @brief Free memory of the default heap.
 *
 * @return In bytes, over all blocks; a single allocation may find less in one piece.
 */
uint32_t esp_get_free_heap_size(void);
