namespace DeviceKit.Host.Pcap;

/// <summary>An interface that the capture library offers.</summary>
/// <param name="Name">Its name, as <see cref="PcapNetif.Open"/> takes it.</param>
/// <param name="Description">What the library says of it, or null.</param>
/// <param name="Flags">Whether it is up, running, the loopback, wireless.</param>
public sealed record PcapDevice(string Name, string? Description, PcapInterfaceFlags Flags)
{
    /// <summary>True when it is set up.</summary>
    public bool IsUp => (Flags & PcapInterfaceFlags.Up) != 0;

    /// <summary>True for the loopback interface.</summary>
    public bool IsLoopback => (Flags & PcapInterfaceFlags.Loopback) != 0;
}
