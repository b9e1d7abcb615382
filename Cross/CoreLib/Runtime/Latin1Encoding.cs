using System;
using System.Text;

namespace DeviceKit.CoreLib.Runtime;

/// <summary>ISO 8859-1: the first 256 characters.</summary>
internal sealed class Latin1Encoding : Encoding
{
    public static Latin1Encoding Shared { get; } = new();

    internal override (string Long, string Short) Names => ("Western European (ISO)", "iso-8859-1");

    public override int GetMaxByteCount(int charCount) => charCount + 1;

    public override int GetMaxCharCount(int byteCount) => byteCount;

    /// <summary>One byte for each character below a limit, a question mark for another one or for a pair of surrogates.</summary>
    public static int EncodeBelow(int limit, ReadOnlySpan<char> chars, Span<byte> bytes, bool measures)
    {
        int count = 0;
        for (int i = 0; i < chars.Length; i++)
        {
            if (!measures)
            {
                bytes[count] = chars[i] < limit ? (byte)chars[i] : (byte)'?';
            }

            count++;
            i += i + 1 < chars.Length && char.IsSurrogatePair(chars[i], chars[i + 1]) ? 1 : 0;
        }

        return count;
    }

    internal override int Encode(ReadOnlySpan<char> chars, Span<byte> bytes, bool measures) => EncodeBelow(0x100, chars, bytes, measures);

    internal override int Decode(ReadOnlySpan<byte> bytes, Span<char> chars, bool measures)
    {
        for (int i = 0; i < bytes.Length && !measures; i++)
        {
            chars[i] = (char)bytes[i];
        }

        return bytes.Length;
    }
}
