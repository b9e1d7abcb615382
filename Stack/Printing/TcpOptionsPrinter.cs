using System;
using System.Buffers.Binary;

namespace DeviceKit.Stack.Printing;

/// <summary>Prints TCP options, those included that the stack does not use.</summary>
/// <remarks>
/// <code>
/// kind 0                            end of the list       RFC 9293 section 3.2
/// kind 1                            no operation
/// kind 2  length 4   MSS      2
/// kind 3  length 3   shift    1                           RFC 7323 section 2.2
/// kind 4  length 2                  SACK permitted        RFC 2018 section 2
/// kind 5  length 2+  left 4 right 4, repeated             RFC 2018 section 3
/// kind 8  length 10  value 4  echo reply 4                RFC 7323 section 3.2
/// </code>
/// </remarks>
internal static class TcpOptionsPrinter
{
    private const byte End = 0;
    private const byte NoOperation = 1;
    private const byte MaximumSegmentSize = 2;
    private const byte WindowScale = 3;
    private const byte SelectiveAckPermitted = 4;
    private const byte SelectiveAck = 5;
    private const byte Timestamps = 8;

    public static void Print(ref PacketLine line, ReadOnlySpan<byte> options)
    {
        if (options.IsEmpty)
        {
            return;
        }

        string separator = ", options [";
        while (!options.IsEmpty)
        {
            line.Add(separator);
            separator = ",";
            if (options[0] <= NoOperation)
            {
                line.Add(options[0] == End ? "eol" : "nop");
                options = options[0] == End ? default : options[1..];
                continue;
            }

            if (options.Length < 2 || options[1] < 2 || options[1] > options.Length)
            {
                line.Add("malformed ", options[0]);
                break;
            }

            PrintOption(ref line, options[0], options[2..options[1]]);
            options = options[options[1]..];
        }

        line.Add(']');
    }

    private static void PrintOption(ref PacketLine line, byte kind, ReadOnlySpan<byte> value)
    {
        switch (kind, value.Length)
        {
            case (MaximumSegmentSize, 2):
                line.Add("mss ", BinaryPrimitives.ReadUInt16BigEndian(value));
                break;
            case (WindowScale, 1):
                line.Add("wscale ", value[0]);
                break;
            case (SelectiveAckPermitted, 0):
                line.Add("sackOK");
                break;
            case (SelectiveAck, 8 or 16 or 24 or 32):
                line.Add("sack ", (uint)value.Length / 8);
                for (; !value.IsEmpty; value = value[8..])
                {
                    line.Add(" {", BinaryPrimitives.ReadUInt32BigEndian(value));
                    line.Add(":", BinaryPrimitives.ReadUInt32BigEndian(value[4..]));
                    line.Add('}');
                }

                break;
            case (Timestamps, 8):
                line.Add("TS val ", BinaryPrimitives.ReadUInt32BigEndian(value));
                line.Add(" ecr ", BinaryPrimitives.ReadUInt32BigEndian(value[4..]));
                break;
            default:
                line.Add("kind ", kind);
                line.Add(" length ", (uint)value.Length + 2);
                break;
        }
    }
}
