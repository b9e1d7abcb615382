namespace System.Text;

public class ASCIIEncoding : Encoding
{
    public ASCIIEncoding()
    {
    }

    internal static ASCIIEncoding Shared { get; } = new();

    internal override (string Long, string Short) Names => ("US-ASCII", "us-ascii");

    public override int GetMaxByteCount(int charCount) => charCount + 1;

    public override int GetMaxCharCount(int byteCount) => byteCount;

    internal override int Encode(ReadOnlySpan<char> chars, Span<byte> bytes, bool measures) => DeviceKit.CoreLib.Runtime.Latin1Encoding.EncodeBelow(0x80, chars, bytes, measures);

    internal override int Decode(ReadOnlySpan<byte> bytes, Span<char> chars, bool measures)
    {
        for (int i = 0; i < bytes.Length && !measures; i++)
        {
            chars[i] = bytes[i] < 0x80 ? (char)bytes[i] : '\uFFFD';
        }

        return bytes.Length;
    }
}
