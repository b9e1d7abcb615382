using System;
using System.IO;
using DeviceKit.Emulation.Captures;
using DeviceKit.Emulation.Fuzzing;

namespace DeviceKit.Fuzz.Targets;

/// <summary>The readers of capture files.</summary>
public sealed class CaptureTarget(string format) : BytesTarget(Valid(format))
{
    public override string Name => format;

    public override void Parse(ReadOnlySpan<byte> input)
    {
        try
        {
            using ICaptureReader reader = CaptureReader.Open(new MemoryStream(input.ToArray()));
            while (reader.TryRead(out CapturePacket? packet))
            {
                if (packet.Interface >= reader.Interfaces.Count || packet.Data.Length > packet.OriginalLength)
                {
                    throw new InvalidOperationException($"Interface {packet.Interface}, {packet.Data.Length} of {packet.OriginalLength} bytes.");
                }
            }
        }
        catch (CaptureFormatException damage) when (damage.Offset <= input.Length)
        {
            // What a damaged file is answered with.
        }
    }

    private static byte[] Valid(string format)
    {
        var file = new MemoryStream();
        using (ICaptureWriter writer = format == "pcap" ? new PcapWriter(file) : new PcapNgWriter(file))
        {
            int eth0 = writer.AddInterface(new CaptureInterface { Name = "eth0", MacAddress = new(0x020000000002), Speed = 100_000_000 });
            foreach (byte[] frame in HostileFrames.Valid(new HostileTarget()).GetRange(0, 8))
            {
                writer.Write(eth0, new CaptureTimestamp(1_000_000_000_123_456_789), frame, CaptureDirection.Inbound, "a remark");
            }

            writer.WriteStatistics(new CaptureInterfaceStatistics(eth0, default, 8, 0));
        }

        return file.ToArray();
    }
}
