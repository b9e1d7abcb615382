/** @file
 * Settings of FreeRTOS. Declared by DeviceKit from facts of the interface; the words are its own.
 */
#pragma once

#define configTICK_RATE_HZ 100  /**< Ticks a second. */
