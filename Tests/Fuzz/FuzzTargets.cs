using System.Collections.Generic;
using DeviceKit.Fuzz.Targets;

namespace DeviceKit.Fuzz;

/// <summary>Every parser that reads bytes or text from outside. A new one is added here and nowhere else.</summary>
public static class FuzzTargets
{
    public static IReadOnlyList<FuzzTarget> All { get; } =
    [
        new PacketPrinterTarget(),
        new CaptureTarget("pcap"),
        new CaptureTarget("pcapng"),
        new DnsTarget(),
        new DhcpTarget(),
        new HttpTarget(),
        new PngTarget(),
        new ForecastTarget(),
        new CommentTarget(),
        new ProfileTarget(),
        new ModelTarget(),
        new SpecificationTarget(),
        new BoardTarget(),
        new ElfTarget(),
        new XtensaAssemblerTarget(),
        new XtensaDisassemblerTarget(),
    ];
}
