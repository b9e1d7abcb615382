using System;

namespace DeviceKit.Emulation.Captures;

/// <summary>Packet blocks.</summary>
/// <remarks>
/// Enhanced: interface (4), stamp high and low (4 + 4), length kept (4), length on the wire (4), bytes padded to 4, options. The obsolete one
/// has interface (2) and drop count (2) in place of the first field. Simple: length on the wire (4), bytes; it belongs to interface 0.
/// </remarks>
internal static class PcapNgPacketBlock
{
    private const int Body = PcapNgFormat.BlockHeaderLength;
    private const int Data = Body + PcapNgFormat.EnhancedPacketBody;
    private const uint DirectionMask = 3;

    public static CapturePacket Read(CaptureInput input, int index, CaptureResolution resolution)
    {
        uint kept = input.UInt32(Body + 12);
        int room = input.Bytes.Length - Data - 4;
        if (kept > (uint)room)
        {
            throw input.Error(CaptureFormatError.BadLength, $"a packet of {kept} bytes in a block with room for {room}");
        }

        string? comment = null;
        var direction = CaptureDirection.Unknown;
        var options = new PcapNgOptions(input, Data + (((int)kept + 3) & ~3));
        while (options.MoveNext())
        {
            switch (options.Code)
            {
                case PcapNgFormat.Comment:
                    comment = comment is null ? options.Text : $"{comment}\n{options.Text}";
                    break;
                case PcapNgFormat.PacketFlags:
                    options.Require(4);
                    direction = (CaptureDirection)(input.UInt32(options.At) & DirectionMask);
                    break;
            }
        }

        return new CapturePacket(index, resolution.ToTimestamp(input.HighLow(Body + 4)), input.Bytes.Slice(Data, (int)kept).ToArray())
        {
            OriginalLength = Math.Max(input.UInt32(Body + 16), kept),
            Direction = direction is CaptureDirection.Inbound or CaptureDirection.Outbound ? direction : CaptureDirection.Unknown,
            Comment = comment,
        };
    }

    public static CapturePacket ReadSimple(CaptureInput input, int index, uint snapLength)
    {
        const int SimpleData = Body + PcapNgFormat.SimplePacketBody;
        uint original = input.UInt32(Body);
        int room = input.Bytes.Length - SimpleData - 4;
        uint kept = snapLength == 0 ? original : Math.Min(original, snapLength);
        if (kept > (uint)room)
        {
            throw input.Error(CaptureFormatError.BadLength, $"a packet of {kept} bytes in a block with room for {room}");
        }

        return new CapturePacket(index, default, input.Bytes.Slice(SimpleData, (int)kept).ToArray()) { OriginalLength = original };
    }
}
