/** @file
 * The default event loop. Declared by DeviceKit from facts of the interface; the words are its own.
 */
#pragma once

#include "esp_err.h"
#include "esp_event_base.h"
#include "freertos/FreeRTOS.h"

/**
 * @brief Makes the default loop and its task; the WiFi driver posts to it.
 *
 * @return
 *   - ESP_OK: it runs.
 *   - ESP_ERR_NO_MEM: no memory.
 *   - ESP_ERR_INVALID_STATE: there is one already.
 *   - ESP_FAIL: its task could not be made.
 */
esp_err_t esp_event_loop_create_default(void);

/**
 * @brief Ends the default loop; all registrations end with it.
 *
 * @return
 *   - ESP_OK: it is gone.
 */
esp_err_t esp_event_loop_delete_default(void);

/**
 * @brief Registers a handler with the default loop; registering the same handler again replaces its argument.
 *
 * @param[in] event_base        The family.
 * @param[in] event_id          The event, or ESP_EVENT_ANY_ID.
 * @param[in] event_handler     Called on the loop's task until it is unregistered.
 * @param[in] event_handler_arg Handed to the handler; what it points to must live as long as the registration.
 * @return
 *   - ESP_OK: registered.
 *   - ESP_ERR_NO_MEM: no memory.
 *   - ESP_ERR_INVALID_ARG: this family and event cannot be registered together.
 */
esp_err_t esp_event_handler_register(esp_event_base_t event_base, int32_t event_id, esp_event_handler_t event_handler,
                                     void *event_handler_arg);

/**
 * @brief Registers a handler with the default loop as an instance of its own; the same handler may be registered many times.
 *
 * @param[in]  event_base        The family.
 * @param[in]  event_id          The event, or ESP_EVENT_ANY_ID.
 * @param[in]  event_handler     Called on the loop's task until the instance is unregistered.
 * @param[in]  event_handler_arg Handed to the handler; what it points to must live as long as the registration.
 * @param[out] instance          The registration, the caller's own; may be NULL when it is never unregistered.
 * @return
 *   - ESP_OK: registered.
 *   - ESP_ERR_NO_MEM: no memory.
 *   - ESP_ERR_INVALID_ARG: this family and event cannot be registered together, or there is no room for the instance.
 */
esp_err_t esp_event_handler_instance_register(esp_event_base_t event_base, int32_t event_id, esp_event_handler_t event_handler,
                                              void *event_handler_arg, esp_event_handler_instance_t *instance);

/**
 * @brief Takes back esp_event_handler_register().
 *
 * @param[in] event_base    The family, as it was registered.
 * @param[in] event_id      The event, as it was registered.
 * @param[in] event_handler The handler.
 * @return
 *   - ESP_OK: it is not called any more.
 *   - ESP_ERR_INVALID_ARG: this family and event cannot go together.
 */
esp_err_t esp_event_handler_unregister(esp_event_base_t event_base, int32_t event_id, esp_event_handler_t event_handler);

/**
 * @brief Takes back esp_event_handler_instance_register().
 *
 * @param[in] event_base The family, as it was registered.
 * @param[in] event_id   The event, as it was registered.
 * @param[in] instance   The registration, given up by this call.
 * @return
 *   - ESP_OK: its handler is not called any more.
 *   - ESP_ERR_INVALID_ARG: this family and event cannot go together.
 */
esp_err_t esp_event_handler_instance_unregister(esp_event_base_t event_base, int32_t event_id, esp_event_handler_instance_t instance);

/**
 * @brief Posts an event to the default loop. Not from an interrupt.
 *
 * @param[in] event_base      The family.
 * @param[in] event_id        The event.
 * @param[in] event_data      Its data, copied by the call; NULL for none.
 * @param[in] event_data_size The data's size in bytes.
 * @param[in] ticks_to_wait   How long to wait for room in the queue, in ticks.
 * @return
 *   - ESP_OK: it is in the queue.
 *   - ESP_ERR_TIMEOUT: the queue stayed full.
 *   - ESP_ERR_INVALID_ARG: this family and event cannot go together.
 */
esp_err_t esp_event_post(esp_event_base_t event_base, int32_t event_id, const void *event_data, size_t event_data_size,
                         TickType_t ticks_to_wait);
