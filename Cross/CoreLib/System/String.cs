using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using DeviceKit.CoreLib.Runtime;

namespace System;

public sealed partial class String :
    IComparable,
    System.Collections.Generic.IEnumerable<char>,
    IComparable<string?>,
    IEquatable<string?>,
    ICloneable,
    ISpanParsable<string>
{
    public static readonly string Empty = "";

    private readonly int _length;
    private readonly char _firstChar;

    [MethodImpl(MethodImplOptions.InternalCall)]
    public extern String(char[]? value);

    [MethodImpl(MethodImplOptions.InternalCall)]
    public extern String(char[] value, int startIndex, int length);

    [MethodImpl(MethodImplOptions.InternalCall)]
    public extern unsafe String(char* value);

    [MethodImpl(MethodImplOptions.InternalCall)]
    public extern unsafe String(char* value, int startIndex, int length);

    [MethodImpl(MethodImplOptions.InternalCall)]
    public extern unsafe String(sbyte* value);

    [MethodImpl(MethodImplOptions.InternalCall)]
    public extern unsafe String(sbyte* value, int startIndex, int length);

    [MethodImpl(MethodImplOptions.InternalCall)]
    public extern String(char c, int count);

    [MethodImpl(MethodImplOptions.InternalCall)]
    public extern String(ReadOnlySpan<char> value);

    public int Length => _length;

    [IndexerName("Chars")]
    public char this[int index]
    {
        get
        {
            if ((uint)index >= (uint)_length)
            {
                Throwing.IndexOutOfRange();
            }

            return Unsafe.Add(ref Unsafe.AsRef(in _firstChar), index);
        }
    }

    public static implicit operator ReadOnlySpan<char>(string? value) =>
        value is null ? default : new ReadOnlySpan<char>(ref Unsafe.AsRef(in value._firstChar), value._length);

    public static bool operator ==(string? a, string? b) => Equals(a, b);

    public static bool operator !=(string? a, string? b) => !Equals(a, b);

    public static bool IsNullOrEmpty([NotNullWhen(false)] string? value) => value is null || value._length == 0;

    public static bool IsNullOrWhiteSpace([NotNullWhen(false)] string? value)
    {
        if (value is not null)
        {
            foreach (char c in value)
            {
                if (!char.IsWhiteSpace(c))
                {
                    return false;
                }
            }
        }

        return true;
    }

    public static bool Equals(string? a, string? b) => (object?)a == b || (a is not null && b is not null && a._length == b._length && SameCharacters(a, b));

    public bool Equals([NotNullWhen(true)] string? value) => Equals(this, value);

    public override bool Equals([NotNullWhen(true)] object? obj) => obj is string other && Equals(this, other);

    public override int GetHashCode() => GetHashCode((ReadOnlySpan<char>)this);

    public static int GetHashCode(ReadOnlySpan<char> value)
    {
        uint hash = 2166136261; // FNV-1a over UTF-16 units.
        foreach (char c in value)
        {
            hash = (hash ^ c) * 16777619;
        }

        return (int)hash;
    }

    public override string ToString() => this;

    public string ToString(IFormatProvider? provider) => this;

    public object Clone() => this;

    [System.ComponentModel.EditorBrowsable(System.ComponentModel.EditorBrowsableState.Never)]
    public ref readonly char GetPinnableReference() => ref _firstChar;

    public CharEnumerator GetEnumerator() => new(this);

    System.Collections.Generic.IEnumerator<char> System.Collections.Generic.IEnumerable<char>.GetEnumerator() => new CharEnumerator(this);

    System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => new CharEnumerator(this);

    public static string Intern(string str) => str ?? throw new ArgumentNullException(nameof(str));

    public static string? IsInterned(string str) => str ?? throw new ArgumentNullException(nameof(str));

    static string IParsable<string>.Parse(string s, IFormatProvider? provider) => s ?? throw new ArgumentNullException(nameof(s));

    static bool IParsable<string>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out string result)
    {
        result = s;
        return s is not null;
    }

    static string ISpanParsable<string>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => s.ToString();

    static bool ISpanParsable<string>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out string result)
    {
        result = s.ToString();
        return true;
    }

    internal ref char FirstCharacter => ref Unsafe.AsRef(in _firstChar);

    private static unsafe bool SameCharacters(string a, string b)
    {
        fixed (char* first = &a._firstChar)
        {
            fixed (char* second = &b._firstChar)
            {
                return Memory.Equal((byte*)first, (byte*)second, a._length * 2);
            }
        }
    }
}
