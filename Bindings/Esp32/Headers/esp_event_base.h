/** @file
 * Types of the event loop. Declared by DeviceKit from facts of the interface; the words are its own.
 */
#pragma once

#include <stdint.h>

/** A family of events; families are told apart by the string's address, not by its text. */
typedef const char *esp_event_base_t;

/** A registration, from esp_event_handler_instance_register() to esp_event_handler_instance_unregister(). */
typedef void *esp_event_handler_instance_t;

/**
 * @brief Called for an event, on the loop's own task.
 *
 * @param[in] event_handler_arg What was registered with the handler.
 * @param[in] event_base        The event's family.
 * @param[in] event_id          The event within its family.
 * @param[in] event_data        The event's data or NULL; the loop owns it, and it is good until the handler returns: copy what is kept.
 */
typedef void (*esp_event_handler_t)(void *event_handler_arg, esp_event_base_t event_base, int32_t event_id, void *event_data);

#define ESP_EVENT_ANY_ID (-1)  /**< Every event of a family. */
