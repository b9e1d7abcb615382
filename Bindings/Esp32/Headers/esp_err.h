/** @file
 * Result codes of ESP-IDF. Declared by DeviceKit from facts of the interface; the words are its own.
 */
#pragma once

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/** Result of nearly every call: 0 is success, anything else names a failure; each component has a range of its own. */
typedef int esp_err_t;

#define ESP_OK 0                        /**< Success. */
#define ESP_FAIL (-1)                   /**< Failure without a closer reason. */

#define ESP_ERR_NO_MEM 0x101            /**< No memory of the wanted kind is left. */
#define ESP_ERR_INVALID_ARG 0x102       /**< An argument is not allowed. */
#define ESP_ERR_INVALID_STATE 0x103     /**< Not allowed in the present state. */
#define ESP_ERR_INVALID_SIZE 0x104      /**< A size is wrong. */
#define ESP_ERR_NOT_FOUND 0x105         /**< What was asked for does not exist. */
#define ESP_ERR_NOT_SUPPORTED 0x106     /**< The chip, the panel or the build cannot do it. */
#define ESP_ERR_TIMEOUT 0x107           /**< The time given was not enough. */
#define ESP_ERR_INVALID_RESPONSE 0x108  /**< The other side answered with nonsense. */
#define ESP_ERR_INVALID_CRC 0x109       /**< A checksum does not match. */
#define ESP_ERR_INVALID_VERSION 0x10A   /**< A version does not match. */
#define ESP_ERR_INVALID_MAC 0x10B       /**< A MAC address is malformed. */
#define ESP_ERR_NOT_FINISHED 0x10C      /**< The operation has not ended yet. */
#define ESP_ERR_NOT_ALLOWED 0x10D       /**< Forbidden here. */

#define ESP_ERR_WIFI_BASE 0x3000        /**< First code of WiFi. */
#define ESP_ERR_MESH_BASE 0x4000        /**< First code of mesh networking. */
#define ESP_ERR_FLASH_BASE 0x6000       /**< First code of the flash driver. */
#define ESP_ERR_HW_CRYPTO_BASE 0xc000   /**< First code of the cryptographic accelerators. */
#define ESP_ERR_MEMPROT_BASE 0xd000     /**< First code of memory protection. */

/**
 * @brief The name of a result code, for messages.
 *
 * May be called from any task.
 *
 * @param[in] code Any value, known or not.
 * @return A constant NUL-terminated string, never NULL and never to be freed; a fixed text for an unknown code.
 */
const char *esp_err_to_name(esp_err_t code);
