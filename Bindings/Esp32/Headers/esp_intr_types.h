/** @file
 * Which core serves an interrupt. Declared by DeviceKit from facts of the interface; the words are its own.
 */
#pragma once

/** The core that serves an interrupt. */
typedef enum {
    ESP_INTR_CPU_AFFINITY_AUTO = 0,  /**< The one that sets it up. */
    ESP_INTR_CPU_AFFINITY_0 = 1,     /**< Core 0. */
    ESP_INTR_CPU_AFFINITY_1 = 2,     /**< Core 1. */
} esp_intr_cpu_affinity_t;
