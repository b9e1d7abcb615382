using System;
using Xunit;

namespace DeviceKit.Esp32.Tests.Generated;

/// <summary>The trampoline of esp_event_handler_t, under AddressSanitizer: an event's data is as long as the event says, and no more is read.</summary>
public sealed class EventDataTests
{
    [Theory]
    [InlineData("WIFI_EVENT", "WIFI_EVENT_SCAN_DONE", "sizeof(wifi_event_sta_scan_done_t)", true)]
    [InlineData("WIFI_EVENT", "WIFI_EVENT_STA_CONNECTED", "sizeof(wifi_event_sta_connected_t)", true)]
    [InlineData("WIFI_EVENT", "WIFI_EVENT_STA_DISCONNECTED", "sizeof(wifi_event_sta_disconnected_t)", true)]
    [InlineData("WIFI_EVENT", "WIFI_EVENT_STA_START", "0", false)]
    [InlineData("WIFI_EVENT", "WIFI_EVENT_STA_AUTHMODE_CHANGE", "1", false)]
    [InlineData("IP_EVENT", "WIFI_EVENT_STA_CONNECTED", "1", false)]
    public void OnlyTheRecordOfAKnownEvent_IsRead(string family, string id, string size, bool hasData) => Assert.Equal("", Post(family, id, size, hasData));

    [Fact]
    public void AReadBehindTheData_IsFound() => Assert.Contains("heap-buffer-overflow", Post("WIFI_EVENT", "WIFI_EVENT_STA_CONNECTED", "1", true), StringComparison.Ordinal);

    private static string Post(string family, string id, string size, bool hasData) => HostCompiler.Run(Poster
        .Replace("$FAMILY", family, StringComparison.Ordinal).Replace("$ID", id, StringComparison.Ordinal).Replace("$SIZE", size, StringComparison.Ordinal)
        .Replace("$EXPECTED", hasData ? "true" : "false", StringComparison.Ordinal));

    private const string Poster =
        """
        #include "esp32_shims.g.h"
        #include <stdio.h>
        #include <stdlib.h>
        #include <string.h>

        esp_event_base_t const WIFI_EVENT = "WIFI_EVENT";
        esp_event_base_t const IP_EVENT = "IP_EVENT";

        int main(void)
        {
            size_t size = $SIZE;
            uint8_t *data = size == 0 ? NULL : malloc(size);
            for (size_t i = 0; i < size; i++) {
                data[i] = (uint8_t)(i + 1);
            }
            esp_event_handler_t handler = (esp_event_handler_t)(uintptr_t)dk_event_handler_trampoline();
            handler(NULL, $FAMILY, $ID, data);
            dk_event_handler_t call;
            if (!dk_event_handler_take(&call) || call.event_base != $FAMILY || call.event_id != $ID || call.has_event_data != $EXPECTED) {
                fprintf(stderr, "another event came out\n");
                return 1;
            }
            if (call.has_event_data && memcmp(call.event_data, data, size) != 0) {
                fprintf(stderr, "other data came out\n");
                return 1;
            }
            free(data);
            return 0;
        }
        """;
}
