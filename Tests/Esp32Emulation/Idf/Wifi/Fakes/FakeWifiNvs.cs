using System.Collections.Generic;
using DeviceKit.Esp32;

namespace DeviceKit.Esp32Emulation.Tests.Idf.Wifi;

/// <summary>A key-value store that may be in need of erasing.</summary>
internal sealed class FakeWifiNvs(FakeCalls calls) : NvsFake
{
    /// <summary>What the next set-ups answer before they succeed.</summary>
    public Queue<EspError> InitResults { get; } = [];

    public override EspError FlashInit()
    {
        calls.Note("nvs_flash_init");
        return InitResults.TryDequeue(out EspError result) ? result : EspError.Ok;
    }

    public override EspError FlashErase() => calls.Note("nvs_flash_erase");
}
