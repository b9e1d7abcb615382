using DeviceKit.Host.Slirp;
using Xunit;

namespace DeviceKit.Host.Tests.Slirp;

/// <summary>The library of this machine.</summary>
internal static class InstalledSlirp
{
    /// <summary>Skips the running test where it is not installed.</summary>
    public static void Require()
    {
        try
        {
            _ = SlirpNetif.LibraryVersion();
        }
        catch (HostNetworkException e) when (e.Error == HostNetworkError.NoLibrary)
        {
            Assert.Skip("libslirp is missing (Debian package libslirp0)");
        }
    }
}
