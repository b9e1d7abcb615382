using DeviceKit.Signatures;

namespace DeviceKit.Emulation.Captures;

/// <summary>Interface description and statistics blocks.</summary>
/// <remarks>
/// Description: link type (2), reserved (2), snap length (4), options. Statistics: interface (4), stamp high and low (4 + 4), options.
/// </remarks>
internal static class PcapNgInterfaceBlock
{
    private const int Body = PcapNgFormat.BlockHeaderLength;

    public static CaptureInterface Read(CaptureInput input)
    {
        CaptureInterface description = new()
        {
            LinkType = (CaptureLinkType)input.UInt16(Body),
            SnapLength = input.UInt32(Body + 4),
        };
        byte resolution = CaptureResolution.Microseconds.Code;
        long offset = 0;
        var options = new PcapNgOptions(input, Body + PcapNgFormat.InterfaceDescriptionBody);
        while (options.MoveNext())
        {
            switch (options.Code)
            {
                case PcapNgFormat.InterfaceName:
                    description = description with { Name = options.Text };
                    break;
                case PcapNgFormat.InterfaceDescriptionText:
                    description = description with { Description = options.Text };
                    break;
                case PcapNgFormat.InterfaceMacAddress:
                    options.Require(MacAddress.Size);
                    description = description with { MacAddress = MacAddress.Read(options.Value) };
                    break;
                case PcapNgFormat.InterfaceSpeed:
                    options.Require(8);
                    description = description with { Speed = input.UInt64(options.At) };
                    break;
                case PcapNgFormat.InterfaceResolution:
                    options.Require(1);
                    resolution = options.Value[0];
                    break;
                case PcapNgFormat.InterfaceFcsLength:
                    options.Require(1);
                    description = description with { FcsLength = options.Value[0] };
                    break;
                case PcapNgFormat.InterfaceOffset:
                    options.Require(8);
                    offset = (long)input.UInt64(options.At);
                    break;
            }
        }

        return description with { Resolution = new CaptureResolution(resolution, offset) };
    }

    public static CaptureInterfaceStatistics ReadStatistics(CaptureInput input, int index, CaptureResolution resolution)
    {
        ulong? received = null;
        ulong? dropped = null;
        var options = new PcapNgOptions(input, Body + PcapNgFormat.InterfaceStatisticsBody);
        while (options.MoveNext())
        {
            switch (options.Code)
            {
                case PcapNgFormat.StatisticsReceived:
                    options.Require(8);
                    received = input.UInt64(options.At);
                    break;
                case PcapNgFormat.StatisticsDropped:
                    options.Require(8);
                    dropped = input.UInt64(options.At);
                    break;
            }
        }

        return new CaptureInterfaceStatistics(index, resolution.ToTimestamp(input.HighLow(Body + 4)), received, dropped);
    }
}
