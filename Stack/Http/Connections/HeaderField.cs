using System;

namespace DeviceKit.Stack.Http;

/// <summary>One header line (RFC 9112 section 5), cut out of a buffer that may end anywhere.</summary>
internal readonly ref struct HeaderField
{
    private HeaderField(ReadOnlySpan<byte> name, ReadOnlySpan<byte> value)
    {
        Name = name.TrimEnd((byte)' ');
        Value = value.Trim(" \t"u8);
    }

    public ReadOnlySpan<byte> Name { get; }

    public ReadOnlySpan<byte> Value { get; }

    /// <summary>Takes the next line. Folded lines (section 5.2) become one: their line ends are overwritten with spaces.</summary>
    /// <param name="buffer">What has come.</param>
    /// <param name="field">The field, for <see cref="HeaderStep.Field"/>.</param>
    /// <param name="used">The bytes that the step took; for <see cref="HeaderStep.Malformed"/> the length of the bad line.</param>
    public static HeaderStep Next(Span<byte> buffer, out HeaderField field, out int used)
    {
        field = default;
        used = 0;
        int colon = buffer.IndexOfAny((byte)':', (byte)'\n');
        if (colon < 0)
        {
            return HeaderStep.Incomplete;
        }

        if (buffer[colon] == '\n')
        {
            bool empty = colon == 0 || (colon == 1 && buffer[0] == '\r');
            used = empty ? colon + 1 : colon;
            return empty ? HeaderStep.End : HeaderStep.Malformed;
        }

        int at = colon + 1;
        while (true)
        {
            int length = buffer[at..].IndexOf((byte)'\n');
            int lineFeed = at + length;
            if (length < 0 || lineFeed + 1 >= buffer.Length)
            {
                return HeaderStep.Incomplete;
            }

            int end = buffer[lineFeed - 1] == '\r' ? lineFeed - 1 : lineFeed;
            if (buffer[lineFeed + 1] is not ((byte)' ' or (byte)'\t'))
            {
                field = new HeaderField(buffer[..colon], buffer[(colon + 1)..end]);
                used = lineFeed + 1;
                return HeaderStep.Field;
            }

            buffer[end..(lineFeed + 1)].Fill((byte)' ');
            at = lineFeed + 2;
        }
    }
}
