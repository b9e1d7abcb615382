using System;
using System.Collections.Generic;
using System.Threading;
using DeviceKit.Native;

namespace DeviceKit.Host.Pcap;

/// <summary>libpcap itself: whether it is there, its version, the interfaces that it offers.</summary>
public static unsafe class PcapDevices
{
    private const string Package = "libpcap0.8";
    private static int s_isInitialized;

    /// <summary>The library's own description of its version, such as <c>libpcap version 1.10.3 (with TPACKET_V3)</c>.</summary>
    /// <param name="pcap">The library; null for the installed one.</param>
    /// <exception cref="HostNetworkException">It is not installed.</exception>
    public static string Version(IPcap? pcap = null) => Load(pcap).LibVersion() ?? "";

    /// <summary>Lists the interfaces. No privilege is needed for that.</summary>
    /// <param name="pcap">The library; null for the installed one.</param>
    /// <exception cref="HostNetworkException">It is not installed, or the kernel refuses to say.</exception>
    public static IReadOnlyList<PcapDevice> List(IPcap? pcap = null)
    {
        IPcap library = Load(pcap);
        Span<byte> error = stackalloc byte[PcapConstants.ErrbufSize];
        if (library.FindAllDevices(out nint first, error) < 0)
        {
            throw new HostNetworkException(HostNetworkError.Failed, $"the interfaces cannot be listed: {NativeText.Read(error)}");
        }

        var devices = new List<PcapDevice>();
        for (var device = (PcapInterface*)first; device != null; device = (PcapInterface*)device->Next)
        {
            devices.Add(new PcapDevice(NativeText.Read((byte*)device->Name) ?? "", NativeText.Read((byte*)device->Description), device->Flags));
        }

        library.FreeAllDevices(first);
        return devices;
    }

    /// <summary>The library, told that names and errors are UTF-8, which it wants to hear before anything else.</summary>
    /// <exception cref="HostNetworkException">It is not installed.</exception>
    internal static IPcap Load(IPcap? pcap)
    {
        if (pcap is not null)
        {
            return pcap;
        }

        var installed = new PcapDirect();
        try
        {
            if (Interlocked.Exchange(ref s_isInitialized, 1) == 0)
            {
                Span<byte> error = stackalloc byte[PcapConstants.ErrbufSize];
                _ = installed.Init(PcapConstants.CharEncUtf8, error);
            }

            _ = installed.LibVersion();
            return installed;
        }
        catch (Exception e) when (e is DllNotFoundException or EntryPointNotFoundException)
        {
            throw HostNetworkException.NoLibrary("libpcap", Package);
        }
    }
}
