namespace DeviceKit.Emulation.Esp32;

/// <content>The key-value store in flash.</content>
public sealed partial class SimulatedEspIdf
{
    /// <summary>The nvs partition, with its wear, and with a power that can go (<see cref="SimulatedFlash.CutPowerAfter"/>); it outlives the chip's run.</summary>
    public SimulatedFlash Flash { get; private set; } = null!;

    partial void CreateNvs(EspIdfOptions options)
    {
        Flash = options.Flash ?? new SimulatedFlash(DefaultSectors);
        Nvs = new SimulatedNvs(_core, Flash, options.FlashTimings);
    }

    private const int DefaultSectors = 6;
}
