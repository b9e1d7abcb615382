using DeviceKit.Host.Pcap;
using Xunit;

namespace DeviceKit.Host.Tests.Pcap;

/// <summary>The library of this machine.</summary>
internal static class InstalledPcap
{
    /// <summary>Skips the running test where it is not installed.</summary>
    public static void Require()
    {
        try
        {
            _ = PcapDevices.Version();
        }
        catch (HostNetworkException e) when (e.Error == HostNetworkError.NoLibrary)
        {
            Assert.Skip("libpcap is missing (Debian package libpcap0.8)");
        }
    }
}
