/** @file
 * The chip's MAC addresses. Declared by DeviceKit from facts of the interface; the words are its own.
 */
#pragma once

#include "esp_err.h"

/** Which of the addresses that are derived from the chip's own. */
typedef enum {
    ESP_MAC_WIFI_STA = 0,       /**< The WiFi station, 6 bytes. */
    ESP_MAC_WIFI_SOFTAP = 1,    /**< The WiFi access point, 6 bytes. */
    ESP_MAC_BT = 2,             /**< Bluetooth, 6 bytes. */
    ESP_MAC_ETH = 3,            /**< Wired Ethernet, 6 bytes. */
    ESP_MAC_IEEE802154 = 4,     /**< IEEE 802.15.4, 8 bytes; not on this chip. */
    ESP_MAC_BASE = 5,           /**< The base that the others are derived from, 6 bytes. */
    ESP_MAC_EFUSE_FACTORY = 6,  /**< What the factory burned, 6 bytes. */
    ESP_MAC_EFUSE_CUSTOM = 7,   /**< What the customer burned, 6 bytes. */
    ESP_MAC_EFUSE_EXT = 8,      /**< The extension for 8-byte addresses; not on this chip. */
} esp_mac_type_t;

/**
 * @brief Reads the address that the factory burned into the chip.
 *
 * @param[out] mac Room for 6 bytes, first byte of the address first; borrowed for the call.
 * @return
 *   - ESP_OK: the address is in @p mac.
 *   - ESP_ERR_INVALID_ARG: @p mac is NULL.
 */
esp_err_t esp_efuse_mac_get_default(uint8_t *mac);

/**
 * @brief Reads one of the chip's addresses.
 *
 * @param[out] mac  Room for 6 bytes (8 for IEEE 802.15.4), first byte of the address first; borrowed for the call.
 * @param[in]  type Which address.
 * @return
 *   - ESP_OK: the address is in @p mac.
 */
esp_err_t esp_read_mac(uint8_t *mac, esp_mac_type_t type);
