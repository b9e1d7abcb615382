using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using DeviceKit.Emulation.Captures;

namespace DeviceKit.Emulation.Tests.Captures;

/// <summary>A capture as one line a packet, for comparison.</summary>
internal static class PacketText
{
    public static List<string> ReadAll(ICaptureReader reader)
    {
        var lines = new List<string>();
        using (reader)
        {
            while (reader.TryRead(out CapturePacket? packet))
            {
                lines.Add(Of(packet));
            }
        }

        return lines;
    }

    public static List<string> ReadAll(byte[] file) => ReadAll(CaptureReader.Open(new MemoryStream(file)));

    /// <summary>Reads up to the damage; gives the lines before it and the exception, null when there is none.</summary>
    public static (List<string> Lines, CaptureFormatException? Damage) ReadDamaged(byte[] file)
    {
        var lines = new List<string>();
        try
        {
            using ICaptureReader reader = CaptureReader.Open(new MemoryStream(file));
            while (reader.TryRead(out CapturePacket? packet))
            {
                lines.Add(Of(packet));
            }

            return (lines, null);
        }
        catch (CaptureFormatException damage)
        {
            return (lines, damage);
        }
    }

    private static string Of(CapturePacket packet) => string.Join(
        '|',
        packet.Interface,
        packet.Timestamp,
        packet.OriginalLength,
        packet.Direction,
        packet.Comment,
        Convert.ToHexString(packet.Data.Span));

    public static string Sample(bool comments) => string.Join(
        '\n',
        $"0|1000000000.123456789|42|{(comments ? "Outbound" : "Unknown")}||{Convert.ToHexString(SampleFrames.ArpRequest)}",
        $"{(comments ? "1" : "0")}|1000000000.123456790|47|{(comments ? "Inbound|grüße" : "Unknown|")}|{Convert.ToHexString(SampleFrames.Udp)}");

    public static string Lines(IEnumerable<string> lines) => string.Join('\n', lines.ToArray());
}
