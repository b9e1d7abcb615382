/** @file
 * Result codes of esp_netif, which DeviceKit does not use: they can come out of calls that do. Declared by DeviceKit from facts of the
 * interface; the words are its own.
 */
#pragma once

#include "esp_err.h"
#include "esp_event_base.h"

#define ESP_ERR_ESP_NETIF_BASE 0x5000                                           /**< First code of esp_netif. */
#define ESP_ERR_ESP_NETIF_INVALID_PARAMS (ESP_ERR_ESP_NETIF_BASE + 0x01)        /**< An argument is not allowed. */
#define ESP_ERR_ESP_NETIF_IF_NOT_READY (ESP_ERR_ESP_NETIF_BASE + 0x02)          /**< The interface is not up. */
#define ESP_ERR_ESP_NETIF_DHCPC_START_FAILED (ESP_ERR_ESP_NETIF_BASE + 0x03)    /**< The DHCP client did not start. */
#define ESP_ERR_ESP_NETIF_DHCP_ALREADY_STARTED (ESP_ERR_ESP_NETIF_BASE + 0x04)  /**< DHCP runs already. */
#define ESP_ERR_ESP_NETIF_DHCP_ALREADY_STOPPED (ESP_ERR_ESP_NETIF_BASE + 0x05)  /**< DHCP does not run. */
#define ESP_ERR_ESP_NETIF_NO_MEM (ESP_ERR_ESP_NETIF_BASE + 0x06)                /**< No memory. */
#define ESP_ERR_ESP_NETIF_DHCP_NOT_STOPPED (ESP_ERR_ESP_NETIF_BASE + 0x07)      /**< DHCP must be stopped first. */
#define ESP_ERR_ESP_NETIF_DRIVER_ATTACH_FAILED (ESP_ERR_ESP_NETIF_BASE + 0x08)  /**< The driver could not be attached. */
#define ESP_ERR_ESP_NETIF_INIT_FAILED (ESP_ERR_ESP_NETIF_BASE + 0x09)           /**< Set-up failed. */
#define ESP_ERR_ESP_NETIF_DNS_NOT_CONFIGURED (ESP_ERR_ESP_NETIF_BASE + 0x0A)    /**< There is no name server. */
#define ESP_ERR_ESP_NETIF_MLD6_FAILED (ESP_ERR_ESP_NETIF_BASE + 0x0B)           /**< Multicast listener discovery failed. */
#define ESP_ERR_ESP_NETIF_IP6_ADDR_FAILED (ESP_ERR_ESP_NETIF_BASE + 0x0C)       /**< An IPv6 address could not be set. */
#define ESP_ERR_ESP_NETIF_DHCPS_START_FAILED (ESP_ERR_ESP_NETIF_BASE + 0x0D)    /**< The DHCP server did not start. */
#define ESP_ERR_ESP_NETIF_TX_FAILED (ESP_ERR_ESP_NETIF_BASE + 0x0E)             /**< A frame could not be sent. */

/** The family of events about IP addresses. */
extern esp_event_base_t const IP_EVENT;
