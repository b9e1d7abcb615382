/** @file
 * The flash partition of the key-value store. Declared by DeviceKit from facts of the interface; the words are its own.
 */
#pragma once

#include "nvs.h"

/**
 * @brief Sets up the default partition; WiFi keeps its calibration there, so this comes before esp_wifi_init().
 *
 * When no page is free, or the data is of a newer version (ESP_ERR_NVS_NEW_VERSION_FOUND), erase with nvs_flash_erase() and try again.
 *
 * @return
 *   - ESP_OK: it can be used.
 *   - ESP_ERR_NVS_NO_FREE_PAGES: it is full or was cut short; erase it.
 *   - ESP_ERR_NOT_FOUND: the partition table has no such partition.
 *   - ESP_ERR_NO_MEM: no memory.
 */
esp_err_t nvs_flash_init(void);

/**
 * @brief Takes nvs_flash_init() back; all open handles end.
 *
 * @return
 *   - ESP_OK: done.
 *   - ESP_ERR_NVS_NOT_INITIALIZED: it was not set up.
 */
esp_err_t nvs_flash_deinit(void);

/**
 * @brief Erases the default partition, calibration and all; it is not set up afterwards.
 *
 * @return
 *   - ESP_OK: it is empty.
 *   - ESP_ERR_NOT_FOUND: the partition table has no such partition.
 */
esp_err_t nvs_flash_erase(void);
