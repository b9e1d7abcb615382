namespace System.Text;

/// <summary>The encodings that devices meet. What cannot be encoded or decoded becomes the replacement character.</summary>
public abstract class Encoding
{
    protected Encoding()
    {
    }

    public static Encoding UTF8 => UTF8Encoding.Shared;

    public static Encoding ASCII => ASCIIEncoding.Shared;

    public static Encoding Latin1 => DeviceKit.CoreLib.Runtime.Latin1Encoding.Shared;

    public static Encoding Unicode => UnicodeEncoding.LittleEndian;

    public static Encoding BigEndianUnicode => UnicodeEncoding.BigEndian;

    public static Encoding Default => UTF8;

    public virtual string EncodingName => Names.Long;

    public virtual string WebName => Names.Short;

    public virtual ReadOnlySpan<byte> Preamble => default;

    public virtual byte[] GetPreamble() => Preamble.ToArray();

    public abstract int GetMaxByteCount(int charCount);

    public abstract int GetMaxCharCount(int byteCount);

    public virtual int GetByteCount(ReadOnlySpan<char> chars) => Encode(chars, default, measures: true);

    public virtual int GetByteCount(string s)
    {
        ArgumentNullException.ThrowIfNull(s);
        return GetByteCount(s.AsSpan());
    }

    public virtual int GetByteCount(char[] chars)
    {
        ArgumentNullException.ThrowIfNull(chars);
        return GetByteCount((ReadOnlySpan<char>)chars);
    }

    public virtual byte[] GetBytes(string s)
    {
        ArgumentNullException.ThrowIfNull(s);
        return BytesOf(s);
    }

    public virtual byte[] GetBytes(char[] chars)
    {
        ArgumentNullException.ThrowIfNull(chars);
        return BytesOf(chars);
    }

    public virtual byte[] GetBytes(char[] chars, int index, int count) => BytesOf(new ReadOnlySpan<char>(chars, index, count));

    public virtual int GetBytes(string s, int charIndex, int charCount, byte[] bytes, int byteIndex) => GetBytes(s.AsSpan(charIndex, charCount), bytes.AsSpan(byteIndex));

    public virtual int GetBytes(char[] chars, int charIndex, int charCount, byte[] bytes, int byteIndex) => GetBytes(new ReadOnlySpan<char>(chars, charIndex, charCount), bytes.AsSpan(byteIndex));

    public virtual int GetBytes(ReadOnlySpan<char> chars, Span<byte> bytes)
    {
        if (GetByteCount(chars) > bytes.Length)
        {
            throw new ArgumentException("The output byte buffer is too small to contain the encoded data, encoding '" + EncodingName + "' fallback 'System.Text.EncoderReplacementFallback'.", nameof(bytes));
        }

        return Encode(chars, bytes, measures: false);
    }

    public virtual bool TryGetBytes(ReadOnlySpan<char> chars, Span<byte> bytes, out int bytesWritten)
    {
        bool fits = GetByteCount(chars) <= bytes.Length;
        bytesWritten = fits ? Encode(chars, bytes, measures: false) : 0;
        return fits;
    }

    public virtual int GetCharCount(ReadOnlySpan<byte> bytes) => Decode(bytes, default, measures: true);

    public virtual int GetCharCount(byte[] bytes)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        return GetCharCount((ReadOnlySpan<byte>)bytes);
    }

    public virtual int GetCharCount(byte[] bytes, int index, int count) => GetCharCount(new ReadOnlySpan<byte>(bytes, index, count));

    public virtual int GetChars(ReadOnlySpan<byte> bytes, Span<char> chars)
    {
        if (GetCharCount(bytes) > chars.Length)
        {
            throw new ArgumentException("The output char buffer is too small to contain the decoded characters, encoding '" + EncodingName + "' fallback 'System.Text.DecoderReplacementFallback'.", nameof(chars));
        }

        return Decode(bytes, chars, measures: false);
    }

    public virtual int GetChars(byte[] bytes, int byteIndex, int byteCount, char[] chars, int charIndex) => GetChars(new ReadOnlySpan<byte>(bytes, byteIndex, byteCount), chars.AsSpan(charIndex));

    public virtual char[] GetChars(byte[] bytes)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        var chars = new char[GetCharCount(bytes)];
        Decode(bytes, chars, measures: false);
        return chars;
    }

    public virtual bool TryGetChars(ReadOnlySpan<byte> bytes, Span<char> chars, out int charsWritten)
    {
        bool fits = GetCharCount(bytes) <= chars.Length;
        charsWritten = fits ? Decode(bytes, chars, measures: false) : 0;
        return fits;
    }

    public virtual string GetString(byte[] bytes)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        return GetString((ReadOnlySpan<byte>)bytes);
    }

    public virtual string GetString(byte[] bytes, int index, int count)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        return GetString(new ReadOnlySpan<byte>(bytes, index, count));
    }

    public unsafe string GetString(byte* bytes, int byteCount) => GetString(new ReadOnlySpan<byte>(bytes, byteCount));

    public string GetString(ReadOnlySpan<byte> bytes)
    {
        string text = string.NewOrEmpty(GetCharCount(bytes));
        Decode(bytes, text.Writable, measures: false);
        return text;
    }

    /// <summary>What it is called.</summary>
    internal abstract (string Long, string Short) Names { get; }

    /// <summary>Encodes, or only counts; the number of bytes.</summary>
    internal abstract int Encode(ReadOnlySpan<char> chars, Span<byte> bytes, bool measures);

    /// <summary>Decodes, or only counts; the number of characters.</summary>
    internal abstract int Decode(ReadOnlySpan<byte> bytes, Span<char> chars, bool measures);

    private byte[] BytesOf(ReadOnlySpan<char> chars)
    {
        var bytes = new byte[GetByteCount(chars)];
        Encode(chars, bytes, measures: false);
        return bytes;
    }
}
