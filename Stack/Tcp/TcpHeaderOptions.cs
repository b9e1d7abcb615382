using System;
using System.Buffers.Binary;

namespace DeviceKit.Stack.Tcp;

/// <summary>The options of a SYN (RFC 9293 section 3.2): maximum segment size and window scale (RFC 7323). Others are skipped.</summary>
/// <remarks>
/// <code>
/// kind 0                      end of the list
/// kind 1                      no operation
/// kind 2  length 4  MSS       2
/// kind 3  length 3  shift     1   0 to 14 (RFC 7323 section 2.3)
/// </code>
/// Timestamps (8), SACK permitted (4) and SACK (5) get their properties here when the stack negotiates them.
/// </remarks>
internal readonly struct TcpHeaderOptions
{
    /// <summary>The MSS option and, when wanted, window scale with one octet of padding.</summary>
    public const int MaximumLength = 8;

    /// <summary>What a peer that sends no MSS option can take (RFC 9293 section 3.7.1, MUST-15).</summary>
    public const ushort DefaultMaximumSegmentSize = 536;
    private const byte End = 0;
    private const byte NoOperation = 1;
    private const byte MaximumSegmentSizeKind = 2;
    private const byte WindowScaleKind = 3;
    private const int MaximumShift = 14;

    private TcpHeaderOptions(ushort maximumSegmentSize, int windowShift)
    {
        MaximumSegmentSize = maximumSegmentSize;
        WindowShift = windowShift;
    }

    public ushort MaximumSegmentSize { get; }

    /// <summary>The shift, or -1 when the option is absent.</summary>
    public int WindowShift { get; }

    /// <summary>Reads the known options. A list that is not well formed ends where it goes wrong; what was read before counts.</summary>
    public static TcpHeaderOptions Parse(ReadOnlySpan<byte> options)
    {
        ushort maximumSegmentSize = DefaultMaximumSegmentSize;
        int shift = -1;
        while (options.Length > 0 && options[0] != End)
        {
            if (options[0] == NoOperation)
            {
                options = options[1..];
                continue;
            }

            if (options.Length < 2 || options[1] < 2 || options[1] > options.Length)
            {
                break;
            }

            if (options[0] == MaximumSegmentSizeKind && options[1] == 4)
            {
                maximumSegmentSize = BinaryPrimitives.ReadUInt16BigEndian(options[2..]);
            }
            else if (options[0] == WindowScaleKind && options[1] == 3)
            {
                shift = Math.Min((int)options[2], MaximumShift);
            }

            options = options[options[1]..];
        }

        return new TcpHeaderOptions(maximumSegmentSize, shift);
    }

    /// <summary>Writes the options of a SYN.</summary>
    /// <param name="destination">At least <see cref="MaximumLength"/> bytes.</param>
    /// <param name="maximumSegmentSize">The largest payload that this side takes.</param>
    /// <param name="windowShift">The shift of the windows that this side will offer, or -1 to leave the option out.</param>
    /// <returns>The number of bytes, a multiple of 4.</returns>
    public static int Write(Span<byte> destination, ushort maximumSegmentSize, int windowShift)
    {
        destination[0] = MaximumSegmentSizeKind;
        destination[1] = 4;
        BinaryPrimitives.WriteUInt16BigEndian(destination[2..], maximumSegmentSize);
        if (windowShift < 0)
        {
            return 4;
        }

        destination[4] = NoOperation;
        destination[5] = WindowScaleKind;
        destination[6] = 3;
        destination[7] = (byte)windowShift;
        return MaximumLength;
    }
}
