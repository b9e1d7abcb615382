using System.Diagnostics.CodeAnalysis;

namespace System;

public readonly partial struct Guid : IComparable, IComparable<Guid>, IEquatable<Guid>, IFormattable
{
    public static readonly Guid Empty;

    private readonly int _a;
    private readonly short _b;
    private readonly short _c;
    private readonly byte _d;
    private readonly byte _e;
    private readonly byte _f;
    private readonly byte _g;
    private readonly byte _h;
    private readonly byte _i;
    private readonly byte _j;
    private readonly byte _k;

    public Guid(int a, short b, short c, byte d, byte e, byte f, byte g, byte h, byte i, byte j, byte k)
    {
        _a = a;
        _b = b;
        _c = c;
        _d = d;
        _e = e;
        _f = f;
        _g = g;
        _h = h;
        _i = i;
        _j = j;
        _k = k;
    }

    public Guid(uint a, ushort b, ushort c, byte d, byte e, byte f, byte g, byte h, byte i, byte j, byte k)
        : this((int)a, (short)b, (short)c, d, e, f, g, h, i, j, k)
    {
    }

    public Guid(byte[] b)
        : this((ReadOnlySpan<byte>)(b ?? throw new ArgumentNullException(nameof(b))))
    {
    }

    public Guid(ReadOnlySpan<byte> b)
    {
        if (b.Length != 16)
        {
            throw new ArgumentException("Byte array for Guid must be exactly 16 bytes long.", nameof(b));
        }

        this = System.Runtime.InteropServices.MemoryMarshal.Read<Guid>(b);
    }

    public Guid(string g)
    {
        ArgumentNullException.ThrowIfNull(g);
        this = Parse(g);
    }

    public static bool operator ==(Guid a, Guid b) => a.Equals(b);

    public static bool operator !=(Guid a, Guid b) => !a.Equals(b);

    public static Guid Parse(string input)
    {
        ArgumentNullException.ThrowIfNull(input);
        return Parse(input.AsSpan());
    }

    public static Guid Parse(ReadOnlySpan<char> input) =>
        TryParse(input, out Guid result) ? result : throw new FormatException("Unrecognized Guid format.");

    public static bool TryParse([NotNullWhen(true)] string? input, out Guid result) => TryParse(input.AsSpan(), out result);

    public static bool TryParse(ReadOnlySpan<char> input, out Guid result)
    {
        result = default;
        input = input.Trim();
        if (input.Length == 38 && ((input[0] == '{' && input[37] == '}') || (input[0] == '(' && input[37] == ')')))
        {
            input = input[1..37];
        }

        if (input.Length is not (32 or 36))
        {
            return false;
        }

        Span<byte> bytes = stackalloc byte[16];
        int at = 0;
        for (int i = 0; i < 16; i++)
        {
            if (input.Length == 36 && i is 4 or 6 or 8 or 10 && input[at++] != '-')
            {
                return false;
            }

            int high = Digit(input[at++]);
            int low = Digit(input[at++]);
            if ((high | low) < 0)
            {
                return false;
            }

            bytes[Place(i)] = (byte)((high << 4) | low);
        }

        result = new Guid((ReadOnlySpan<byte>)bytes);
        return true;
    }

    public byte[] ToByteArray()
    {
        var bytes = new byte[16];
        TryWriteBytes(bytes);
        return bytes;
    }

    public bool TryWriteBytes(Span<byte> destination) => System.Runtime.InteropServices.MemoryMarshal.TryWrite(destination, in this);

    public int CompareTo(Guid value)
    {
        Span<byte> first = stackalloc byte[16];
        Span<byte> second = stackalloc byte[16];
        TryWriteBytes(first);
        value.TryWriteBytes(second);
        for (int i = 0; i < 16; i++)
        {
            int order = first[Place(i)] - second[Place(i)];
            if (order != 0)
            {
                return order < 0 ? -1 : 1;
            }
        }

        return 0;
    }

    public int CompareTo(object? value) => value is null ? 1 : value is Guid other ? CompareTo(other) : throw new ArgumentException("Object must be of type GUID.", nameof(value));

    public bool Equals(Guid g) => CompareTo(g) == 0;

    public override bool Equals([NotNullWhen(true)] object? o) => o is Guid other && Equals(other);

    public override int GetHashCode() => _a ^ ((_b << 16) | (ushort)_c) ^ ((_f << 24) | (_g << 16) | (_h << 8) | _i) ^ ((_d << 24) | (_e << 16) | (_j << 8) | _k);

    public override string ToString() => ToString("D", null);

    public string ToString([StringSyntax("GuidFormat")] string? format) => ToString(format, null);

    public string ToString([StringSyntax("GuidFormat")] string? format, IFormatProvider? provider)
    {
        char kind = string.IsNullOrEmpty(format) ? 'D' : format.Length == 1 ? (char)(format[0] & ~0x20) : '?';
        if (kind is not ('D' or 'N' or 'B' or 'P'))
        {
            throw new FormatException("Format string can be only \"D\", \"d\", \"N\", \"n\", \"P\", \"p\", \"B\", \"b\", \"X\" or \"x\".");
        }

        Span<byte> bytes = stackalloc byte[16];
        TryWriteBytes(bytes);
        Span<char> text = stackalloc char[38];
        int at = 0;
        if (kind is 'B' or 'P')
        {
            text[at++] = kind == 'B' ? '{' : '(';
        }

        for (int i = 0; i < 16; i++)
        {
            if (kind != 'N' && i is 4 or 6 or 8 or 10)
            {
                text[at++] = '-';
            }

            byte b = bytes[Place(i)];
            text[at++] = HexOf(b >> 4);
            text[at++] = HexOf(b & 15);
        }

        if (kind is 'B' or 'P')
        {
            text[at++] = kind == 'B' ? '}' : ')';
        }

        return new string(text[..at]);
    }

    private static char HexOf(int value) => (char)(value + (value < 10 ? '0' : 'a' - 10));

    private static int Digit(char c) => char.IsAsciiDigit(c) ? c - '0' : char.IsAsciiHexDigit(c) ? (c | 0x20) - 'a' + 10 : -1;

    // The first three parts are little-endian in memory, and read from the left.
    private static int Place(int i) => i < 4 ? 3 - i : i < 8 ? i ^ 1 : i;
}
