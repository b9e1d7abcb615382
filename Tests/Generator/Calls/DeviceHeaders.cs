using System.Collections.Generic;

namespace DeviceKit.Generator.Tests.Calls;

/// <summary>A header in the manner of ESP-IDF, in memory, bound for the esp32 profile.</summary>
internal static class DeviceHeaders
{
    public const string Header = """
        #pragma once
        #include <stdint.h>
        #include <stddef.h>
        #include <stdbool.h>
        typedef int esp_err_t;
        #define ESP_OK 0
        #define ESP_FAIL -1
        #define ESP_ERR_NO_MEM 0x101
        typedef uint32_t nvs_handle_t;
        typedef struct panel_t *panel_handle_t;
        typedef void *instance_t;
        typedef enum { UART_NUM_0, UART_NUM_1 } uart_port_t;
        typedef struct { int baud; void (*done)(int); void *owner; const char *name; } uart_config_t;
        /**
         * @brief Opens a name space
         * @param[in] name its name
         * @param[out] out_handle the handle
         * @return
         *   - ESP_OK: opened
         *   - ESP_ERR_NO_MEM: no memory
         */
        esp_err_t nvs_open(const char *name, bool writable, nvs_handle_t *out_handle);
        void nvs_close(nvs_handle_t handle);
        esp_err_t nvs_get_blob(nvs_handle_t handle, const char *key, void *out_value, size_t *length);
        int uart_read_bytes(uart_port_t uart_num, void *buf, uint32_t length, uint32_t ticks);
        esp_err_t uart_param_config(uart_port_t uart_num, const uart_config_t *uart_config);
        esp_err_t panel_new(int bus, panel_handle_t *panel);
        esp_err_t panel_del(panel_handle_t panel);
        esp_err_t panel_draw(panel_handle_t panel, const void *pixels);
        void *heap_alloc(size_t size);
        void heap_free(void *memory);
        const char *esp_err_to_name(esp_err_t code);
        typedef esp_err_t (*rx_cb_t)(void *buffer, uint16_t len, void *eb);
        typedef void (*event_cb_t)(void *arg, const char *base, int32_t id, void *data);
        typedef int (*call_cb_t)(panel_handle_t panel, void *arg);
        esp_err_t wifi_register(int ifx, rx_cb_t callback);
        void wifi_free(void *eb);
        esp_err_t event_register(event_cb_t callback, void *arg, instance_t *instance);
        int panel_each(call_cb_t callback, void *arg);
        """;

    public const string Items = """
        error EspError for esp_err_t
          exception EspException
          codes ESP_OK ESP_FAIL ESP_ERR_*
          strip ESP_ ESP_ERR_
        handle NvsHandle for nvs_handle_t
          release nvs_close
        handle PanelHandle for panel_handle_t
          release panel_del
        handle EventInstance for instance_t
        api IDevice
          functions nvs_* uart_* panel_* heap_* esp_err_to_name wifi_* event_* dk_*
        function nvs_open
          name in text
          out_handle out owned
        function nvs_get_blob
          key in text
          out_value out array optional length length
          length inout
        function uart_read_bytes
          buf out array length length
          return count
        function uart_param_config
          uart_config in
        function panel_new
          panel out owned
        function panel_draw
          pixels address until panel_del
        function heap_alloc
          return address owned
        function heap_free
          memory address consumed
        function esp_err_to_name
          return text static
        function wifi_register
          callback callback WifiReceive optional
        function wifi_free
          eb address consumed
        function event_register
          callback callback EventHandler
          arg user-data
          instance out
        function panel_each
          callback callback PanelSeen
          arg user-data
        callback WifiReceive for rx_cb_t
          context task
          queue 32
          result ESP_OK
          overflow wifi_free(eb)
        callback EventHandler for event_cb_t
          user-data arg
          context task
          queue 16
          copy data 48
        callback PanelSeen for call_cb_t
          user-data arg
          context call
        shim int dk_answer(void)
          | return 42;
        """;

    public static IReadOnlyDictionary<string, string> Files { get; } = new Dictionary<string, string> { ["device.h"] = Header };

    /// <summary>The generator's run, with more or other items.</summary>
    public static Generated Generate(string items) =>
        new("device.bind", $"binding DeviceKit.Devices\nstem Device\nprofile esp32\nmodel device.model.json\nheader device.h\n{items}\n", Files);
}
