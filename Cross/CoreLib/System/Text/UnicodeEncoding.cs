namespace System.Text;

public class UnicodeEncoding : Encoding
{
    private readonly bool _isBigEndian;

    public UnicodeEncoding()
    {
    }

    public UnicodeEncoding(bool bigEndian, bool byteOrderMark) => _isBigEndian = bigEndian;

    internal static UnicodeEncoding LittleEndian { get; } = new(false, true);

    internal static UnicodeEncoding BigEndian { get; } = new(true, true);

    internal override (string Long, string Short) Names => _isBigEndian ? ("Unicode (Big-Endian)", "utf-16BE") : ("Unicode", "utf-16");

    public override ReadOnlySpan<byte> Preamble => _isBigEndian ? [0xFE, 0xFF] : [0xFF, 0xFE];

    public override int GetMaxByteCount(int charCount) => (charCount + 1) * 2;

    public override int GetMaxCharCount(int byteCount) => (byteCount >> 1) + (byteCount & 1) + 1;

    internal override int Encode(ReadOnlySpan<char> chars, Span<byte> bytes, bool measures)
    {
        for (int i = 0; i < chars.Length && !measures; i++)
        {
            char c = chars[i];
            bool isPaired = char.IsHighSurrogate(c) ? i + 1 < chars.Length && char.IsLowSurrogate(chars[i + 1])
                : !char.IsLowSurrogate(c) || (i > 0 && char.IsHighSurrogate(chars[i - 1]));
            c = isPaired ? c : '\uFFFD';
            bytes[2 * i] = (byte)(_isBigEndian ? c >> 8 : c);
            bytes[(2 * i) + 1] = (byte)(_isBigEndian ? c : c >> 8);
        }

        return 2 * chars.Length;
    }

    internal override int Decode(ReadOnlySpan<byte> bytes, Span<char> chars, bool measures)
    {
        int whole = bytes.Length >> 1;
        for (int i = 0; i < whole && !measures; i++)
        {
            char c = At(bytes, i);
            bool isPaired = char.IsHighSurrogate(c) ? i + 1 < whole && char.IsLowSurrogate(At(bytes, i + 1))
                : !char.IsLowSurrogate(c) || (i > 0 && char.IsHighSurrogate(At(bytes, i - 1)));
            chars[i] = isPaired ? c : '\uFFFD';
        }

        if ((bytes.Length & 1) != 0 && !measures)
        {
            chars[whole] = '\uFFFD';
        }

        return whole + (bytes.Length & 1);
    }

    private char At(ReadOnlySpan<byte> bytes, int i) => (char)(_isBigEndian ? (bytes[2 * i] << 8) | bytes[(2 * i) + 1] : bytes[2 * i] | (bytes[(2 * i) + 1] << 8));
}
