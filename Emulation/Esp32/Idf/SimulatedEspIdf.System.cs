using DeviceKit.Signatures;

namespace DeviceKit.Emulation.Esp32;

/// <content>What belongs to the chip as a whole, and FreeRTOS.</content>
public sealed partial class SimulatedEspIdf
{
    /// <summary>True once the application has called esp_restart; what it had not given back is no leak then.</summary>
    public bool HasRestarted => _core.HasRestarted;

    partial void CreateSystem(EspIdfOptions options, IRandom random)
    {
        System = new SimulatedEspSystem(_core, options, random);
        FreeRtos = new SimulatedFreeRtos(_core);
    }
}
