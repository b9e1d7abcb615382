/** @file
 * Types of WiFi. Declared by DeviceKit from facts of the interface; the words are its own.
 */
#pragma once

#include "esp_wifi_types_generic.h"
