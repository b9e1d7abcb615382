/** @file
 * What the WiFi driver asks of the operating system; opaque to applications. Declared by DeviceKit from facts of the interface; the words
 * are its own.
 */
#pragma once

/** A table of functions that ESP-IDF provides. */
typedef struct wifi_osi_funcs_t wifi_osi_funcs_t;

/** ESP-IDF's table; for shims. */
extern wifi_osi_funcs_t g_wifi_osi_funcs;
