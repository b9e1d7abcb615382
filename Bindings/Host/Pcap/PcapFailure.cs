using System.Linq;

namespace DeviceKit.Host.Pcap;

/// <summary>What the library's errors mean, and what to do about them.</summary>
internal static class PcapFailure
{
    public static HostNetworkException Of(PcapStatus status, string detail, string name, IPcap pcap) => status switch
    {
        PcapStatus.ErrorPermDenied or PcapStatus.ErrorPromiscPermDenied => new(
            HostNetworkError.NoPermission,
            $"capturing on {name} needs the capability CAP_NET_RAW",
            "run as root, or let root do 'setcap cap_net_raw+ep \"$(readlink -f \"$(command -v dotnet)\")\"' once"),
        PcapStatus.ErrorNoSuchDevice => new(
            HostNetworkError.NoSuchInterface,
            $"there is no interface {name}",
            $"choose one of {string.Join(", ", PcapDevices.List(pcap).Select(device => device.Name))}"),
        PcapStatus.ErrorIfaceNotUp => new(HostNetworkError.InterfaceDown, $"interface {name} is down", $"set it up: ip link set {name} up"),
        _ => new(HostNetworkError.Failed, $"libpcap cannot capture on {name}: {(detail.Length > 0 ? detail : pcap.StatusToText((int)status))}"),
    };

    public static HostNetworkException NotEthernet(string name, int link, IPcap pcap) => new(
        HostNetworkError.NotEthernet,
        $"{name} delivers {pcap.DatalinkValToName(link) ?? $"link type {link}"} ({pcap.DatalinkValToDescription(link) ?? "not known"}), not Ethernet frames",
        "choose an Ethernet interface");

    public static HostNetworkException BadFilter(string filter, string detail) =>
        new(HostNetworkError.BadFilter, $"'{filter}' is no filter ({detail})", "write it as pcap-filter(7) says");
}
