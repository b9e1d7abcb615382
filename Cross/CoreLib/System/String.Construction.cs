using System.Collections.Generic;
using System.Runtime.CompilerServices;
using DeviceKit.CoreLib.Runtime;

namespace System;

/// <content>New strings. The compiler puts `Ctor` in place of the constructor with the same parameters.</content>
public sealed partial class String
{
    public static string Concat(string? str0, string? str1)
    {
        if (IsNullOrEmpty(str0))
        {
            return str1 ?? "";
        }

        if (IsNullOrEmpty(str1))
        {
            return str0;
        }

        string result = Allocator.NewString(str0._length + str1._length);
        result.Put(0, str0);
        result.Put(str0._length, str1);
        return result;
    }

    public static string Concat(string? str0, string? str1, string? str2)
    {
        str0 ??= "";
        str1 ??= "";
        str2 ??= "";
        string result = NewOrEmpty(str0._length + str1._length + str2._length);
        result.Put(0, str0);
        result.Put(str0._length, str1);
        result.Put(str0._length + str1._length, str2);
        return result;
    }

    public static string Concat(string? str0, string? str1, string? str2, string? str3)
    {
        str0 ??= "";
        str1 ??= "";
        str2 ??= "";
        str3 ??= "";
        string result = NewOrEmpty(str0._length + str1._length + str2._length + str3._length);
        int at = result.Put(0, str0);
        at = result.Put(at, str1);
        at = result.Put(at, str2);
        result.Put(at, str3);
        return result;
    }

    public static string Concat(params string?[] values)
    {
        ArgumentNullException.ThrowIfNull(values);
        return Concat((ReadOnlySpan<string?>)values);
    }

    public static string Concat(params ReadOnlySpan<string?> values)
    {
        int length = 0;
        foreach (string? value in values)
        {
            length += value?._length ?? 0;
        }

        string result = NewOrEmpty(length);
        int at = 0;
        foreach (string? value in values)
        {
            if (value is not null)
            {
                at = result.Put(at, value);
            }
        }

        return result;
    }

    public static string Concat(object? arg0) => arg0?.ToString() ?? "";

    public static string Concat(object? arg0, object? arg1) => Concat(arg0?.ToString(), arg1?.ToString());

    public static string Concat(object? arg0, object? arg1, object? arg2) => Concat(arg0?.ToString(), arg1?.ToString(), arg2?.ToString());

    public static string Concat(params object?[] args)
    {
        ArgumentNullException.ThrowIfNull(args);
        return Concat((ReadOnlySpan<object?>)args);
    }

    public static string Concat(params ReadOnlySpan<object?> args)
    {
        var texts = new string?[args.Length];
        for (int i = 0; i < args.Length; i++)
        {
            texts[i] = args[i]?.ToString();
        }

        return Concat(texts);
    }

    public static string Concat(ReadOnlySpan<char> str0, ReadOnlySpan<char> str1) => Concat(str0, str1, default, default);

    public static string Concat(ReadOnlySpan<char> str0, ReadOnlySpan<char> str1, ReadOnlySpan<char> str2) => Concat(str0, str1, str2, default);

    public static string Concat(ReadOnlySpan<char> str0, ReadOnlySpan<char> str1, ReadOnlySpan<char> str2, ReadOnlySpan<char> str3)
    {
        string result = NewOrEmpty(str0.Length + str1.Length + str2.Length + str3.Length);
        Span<char> rest = result.Writable;
        str0.CopyTo(rest);
        rest = rest[str0.Length..];
        str1.CopyTo(rest);
        rest = rest[str1.Length..];
        str2.CopyTo(rest);
        str3.CopyTo(rest[str2.Length..]);
        return result;
    }

    public static string Concat(IEnumerable<string?> values) => Concat(new List<string?>(values).ToArray());

    public static string Concat<T>(IEnumerable<T> values)
    {
        var text = new System.Text.StringBuilder();
        foreach (T value in values)
        {
            text.Append(value?.ToString());
        }

        return text.ToString();
    }

    public static string Copy(string str) => new(str.AsSpan());

    public static string Create<TState>(int length, TState state, System.Buffers.SpanAction<char, TState> action)
        where TState : allows ref struct
    {
        ArgumentNullException.ThrowIfNull(action);
        string result = NewOrEmpty(length);
        action(result.Writable, state);
        return result;
    }

    public static string Create(IFormatProvider? provider, [InterpolatedStringHandlerArgument(nameof(provider))] ref DefaultInterpolatedStringHandler handler) => handler.ToStringAndClear();

    public static string Create(IFormatProvider? provider, Span<char> initialBuffer, [InterpolatedStringHandlerArgument(nameof(provider), nameof(initialBuffer))] ref DefaultInterpolatedStringHandler handler) =>
        handler.ToStringAndClear();

    internal Span<char> Writable => new(ref FirstCharacter, _length);

    internal static string NewOrEmpty(int length) => length == 0 ? "" : Allocator.NewString(length);

    private static string Ctor(char[]? value) => Ctor(new ReadOnlySpan<char>(value));

    private static string Ctor(char[] value, int startIndex, int length)
    {
        ArgumentNullException.ThrowIfNull(value);
        return Ctor(new ReadOnlySpan<char>(value, startIndex, length));
    }

    private static unsafe string Ctor(char* value)
    {
        int length = 0;
        while (value is not null && value[length] != 0)
        {
            length++;
        }

        return Ctor(new ReadOnlySpan<char>(value, length));
    }

    private static unsafe string Ctor(char* value, int startIndex, int length) => Ctor(new ReadOnlySpan<char>(value + startIndex, length));

    private static unsafe string Ctor(sbyte* value)
    {
        int length = 0;
        while (value is not null && value[length] != 0)
        {
            length++;
        }

        return Ctor(value, 0, length);
    }

    private static unsafe string Ctor(sbyte* value, int startIndex, int length) => System.Text.Encoding.UTF8.GetString((byte*)value + startIndex, length);

    private static string Ctor(char c, int count)
    {
        if (count < 0)
        {
            throw new ArgumentOutOfRangeException(nameof(count), "'count' must be non-negative.");
        }

        string result = NewOrEmpty(count);
        result.Writable.Fill(c);
        return result;
    }

    private static string Ctor(ReadOnlySpan<char> value)
    {
        string result = NewOrEmpty(value.Length);
        value.CopyTo(result.Writable);
        return result;
    }

    private unsafe int Put(int at, string text)
    {
        fixed (char* to = &_firstChar)
        {
            fixed (char* from = &text._firstChar)
            {
                Memory.Copy((byte*)(to + at), (byte*)from, text._length * 2);
            }
        }

        return at + text._length;
    }
}
