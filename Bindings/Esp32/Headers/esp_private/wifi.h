/** @file
 * Raw Ethernet frames over WiFi, below esp_netif. A private header of ESP-IDF, without a promise of staying as it is. Declared by DeviceKit
 * from facts of the interface; the words are its own.
 */
#pragma once

#include "esp_err.h"
#include "esp_wifi_types.h"

/**
 * @brief Called for each received frame, on the WiFi task; it must be short and must not block.
 *
 * The frame's memory belongs to the receiver from here on, until it gives @p eb back with esp_wifi_internal_free_rx_buffer(): exactly once,
 * for dropped frames too. The driver has few buffers (32 by default), and reception stops when all are out. There is no user data.
 *
 * @param[in] buffer The frame, from its Ethernet header on; good until @p eb is given back.
 * @param[in] len    Its length in bytes.
 * @param[in] eb     The driver's buffer that holds it.
 * @return ESP_OK when the frame was taken.
 */
typedef esp_err_t (*wifi_rxcb_t)(void *buffer, uint16_t len, void *eb);

/**
 * @brief Sets who gets an interface's received frames; one receiver an interface.
 *
 * Set it when the station has connected, clear it before WiFi is stopped.
 *
 * @param[in] ifx The interface.
 * @param[in] fn  The receiver, called on the WiFi task; NULL for none.
 * @return
 *   - ESP_OK: set.
 */
esp_err_t esp_wifi_internal_reg_rxcb(wifi_interface_t ifx, wifi_rxcb_t fn);

/**
 * @brief Gives a receive buffer back to the driver. From any task.
 *
 * @param[in] buffer The receiver's @p eb (not its @p buffer), given up by this call.
 */
void esp_wifi_internal_free_rx_buffer(void *buffer);

/**
 * @brief Sends an Ethernet frame; the driver copies it.
 *
 * @param[in] wifi_if The interface.
 * @param[in] buffer  The frame, from its Ethernet header on; borrowed for the call.
 * @param[in] len     Its length in bytes.
 * @return
 *   - ESP_OK: it is in the driver's queue.
 *   - ESP_ERR_NO_MEM: the driver's buffers are all in use; try again later or drop the frame.
 *   - ESP_ERR_INVALID_ARG: an argument is not allowed.
 *   - ESP_ERR_WIFI_IF: there is no such interface.
 *   - ESP_ERR_WIFI_CONN: the interface has no connection block.
 *   - ESP_ERR_WIFI_NOT_STARTED: WiFi is not started.
 *   - ESP_ERR_WIFI_STATE: WiFi is not in a state to send.
 *   - ESP_ERR_WIFI_NOT_ASSOC: the station is not connected.
 *   - ESP_ERR_WIFI_TX_DISALLOW: sending is held back for now.
 *   - ESP_ERR_WIFI_POST: the driver's task could not be reached.
 */
int esp_wifi_internal_tx(wifi_interface_t wifi_if, void *buffer, uint16_t len);

/**
 * @brief Sends an Ethernet frame without a copy, for stacks that count references to their buffers.
 *
 * @param[in] ifx          The interface.
 * @param[in] buffer       The frame, from its Ethernet header on; the driver keeps it until it drops its reference.
 * @param[in] len          Its length in bytes.
 * @param[in] netstack_buf The stack's buffer that holds the frame; the driver takes a reference and drops it when the frame is sent.
 * @return
 *   - ESP_OK: it is in the driver's queue.
 *   - ESP_ERR_NO_MEM: the driver's buffers are all in use.
 *   - ESP_ERR_INVALID_ARG: an argument is not allowed.
 *   - ESP_ERR_WIFI_IF: there is no such interface.
 *   - ESP_ERR_WIFI_CONN: the interface has no connection block.
 *   - ESP_ERR_WIFI_NOT_STARTED: WiFi is not started.
 *   - ESP_ERR_WIFI_STATE: WiFi is not in a state to send.
 *   - ESP_ERR_WIFI_NOT_ASSOC: the station is not connected.
 *   - ESP_ERR_WIFI_TX_DISALLOW: sending is held back for now.
 *   - ESP_ERR_WIFI_POST: the driver's task could not be reached.
 */
esp_err_t esp_wifi_internal_tx_by_ref(wifi_interface_t ifx, void *buffer, size_t len, void *netstack_buf);

/**
 * @brief Tells the driver that the station has its IP address; a stack of one's own calls it after its DHCP.
 *
 * @return
 *   - ESP_OK: noted.
 */
esp_err_t esp_wifi_internal_set_sta_ip(void);
