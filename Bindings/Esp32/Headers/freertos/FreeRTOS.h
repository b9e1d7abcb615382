/** @file
 * FreeRTOS; to be included before its other headers. Declared by DeviceKit from facts of the interface; the words are its own.
 */
#pragma once

#include <stddef.h>

#include "freertos/portmacro.h"
