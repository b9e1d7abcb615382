namespace System.Text;

public class UTF8Encoding : Encoding
{
    private const uint Invalid = uint.MaxValue;

    private readonly bool _hasPreamble;
    private readonly bool _throws;

    public UTF8Encoding()
        : this(false)
    {
    }

    public UTF8Encoding(bool encoderShouldEmitUTF8Identifier) => _hasPreamble = encoderShouldEmitUTF8Identifier;

    public UTF8Encoding(bool encoderShouldEmitUTF8Identifier, bool throwOnInvalidBytes)
    {
        _hasPreamble = encoderShouldEmitUTF8Identifier;
        _throws = throwOnInvalidBytes;
    }

    internal static UTF8Encoding Shared { get; } = new(true);

    internal override (string Long, string Short) Names => ("Unicode (UTF-8)", "utf-8");

    public override ReadOnlySpan<byte> Preamble => _hasPreamble ? [0xEF, 0xBB, 0xBF] : default;

    public override int GetMaxByteCount(int charCount) => (charCount + 1) * 3;

    public override int GetMaxCharCount(int byteCount) => byteCount + 1;

    internal override int Encode(ReadOnlySpan<char> chars, Span<byte> bytes, bool measures)
    {
        int count = 0;
        for (int i = 0; i < chars.Length; i++)
        {
            uint code = chars[i];
            if (char.IsSurrogate((char)code))
            {
                if (i + 1 < chars.Length && char.IsSurrogatePair(chars[i], chars[i + 1]))
                {
                    code = (uint)char.ConvertToUtf32(chars[i], chars[++i]);
                }
                else if (_throws)
                {
                    throw new EncoderFallbackException(string.Concat("Unable to translate Unicode character \\u", code.ToString("X4"), " at index ", i.ToString() + " to specified code page."));
                }
                else
                {
                    code = 0xFFFD;
                }
            }

            int length = code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
            if (!measures)
            {
                Put(code, length, bytes[count..]);
            }

            count += length;
        }

        return count;
    }

    internal override int Decode(ReadOnlySpan<byte> bytes, Span<char> chars, bool measures)
    {
        int count = 0;
        for (int i = 0; i < bytes.Length;)
        {
            uint code = bytes[i];
            int used = code < 0x80 ? 1 : Sequence(bytes[i..], out code);
            if (code == Invalid)
            {
                code = _throws ? throw new DecoderFallbackException(string.Concat("Unable to translate bytes [", bytes[i].ToString("X2"), "] at index ", i.ToString() + " from specified code page to Unicode.")) : 0xFFFDu;
            }

            i += used;
            int units = code < 0x10000 ? 1 : 2;
            if (!measures)
            {
                chars[count] = (char)(units == 1 ? code : 0xD7C0 + (code >> 10));
                if (units == 2)
                {
                    chars[count + 1] = (char)(0xDC00 + (code & 0x3FF));
                }
            }

            count += units;
        }

        return count;
    }

    private static void Put(uint code, int length, Span<byte> bytes)
    {
        if (length == 1)
        {
            bytes[0] = (byte)code;
            return;
        }

        bytes[0] = (byte)((code >> (6 * (length - 1))) | (0xF00u >> length));
        for (int k = 1; k < length; k++)
        {
            bytes[k] = (byte)(0x80 | ((code >> (6 * (length - 1 - k))) & 0x3F));
        }
    }

    /// <summary>One sequence of several bytes; of a broken one its longest valid part (Unicode 3.9, substitution of maximal subparts).</summary>
    private static int Sequence(ReadOnlySpan<byte> bytes, out uint code)
    {
        uint first = bytes[0];
        int length = first is >= 0xC2 and < 0xE0 ? 2 : first is >= 0xE0 and < 0xF0 ? 3 : first is >= 0xF0 and < 0xF5 ? 4 : 0;
        code = Invalid;
        if (length == 0)
        {
            return 1;
        }

        uint low = first == 0xE0 ? 0xA0u : first == 0xF0 ? 0x90u : 0x80u; // Bounds that keep out overlong forms, surrogates and what is too large.
        uint high = first == 0xED ? 0x9Fu : first == 0xF4 ? 0x8Fu : 0xBFu;
        uint value = first & (0x7Fu >> length);
        for (int i = 1; i < length; i++)
        {
            if (i >= bytes.Length || bytes[i] < low || bytes[i] > high)
            {
                return i;
            }

            value = (value << 6) | (bytes[i] & 0x3Fu);
            low = 0x80;
            high = 0xBF;
        }

        code = value;
        return length;
    }
}
