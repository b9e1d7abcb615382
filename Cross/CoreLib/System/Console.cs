using System.IO;
using DeviceKit.CoreLib.Runtime;

namespace System;

public static class Console
{
    private static TextWriter? s_out;
    private static TextWriter? s_error;

    public static TextWriter Out => s_out ??= new StandardWriter(isError: false);

    public static TextWriter Error => s_error ??= new StandardWriter(isError: true);

    public static void Write(string? value) => Standard.Write(value);

    public static void Write(char value) => Standard.Write(value);

    public static void Write(bool value) => Standard.Write(value ? "True" : "False");

    public static void Write(int value) => Standard.Write(value.ToString());

    public static void Write(uint value) => Standard.Write(value.ToString());

    public static void Write(long value) => Standard.Write(value.ToString());

    public static void Write(ulong value) => Standard.Write(value.ToString());

    public static void Write(float value) => Standard.Write(value.ToString());

    public static void Write(double value) => Standard.Write(value.ToString());

    public static void Write(decimal value) => Standard.Write(value.ToString());

    public static void Write(object? value) => Standard.Write(value?.ToString());

    public static void Write(char[]? buffer) => Standard.Write(buffer);

    public static void Write(char[] buffer, int index, int count) => Standard.Write(new ReadOnlySpan<char>(buffer, index, count));

    public static void Write(ReadOnlySpan<char> value) => Standard.Write(value);

    public static void Write(string format, object? arg0) => Standard.Write(string.Format(format, arg0));

    public static void Write(string format, object? arg0, object? arg1) => Standard.Write(string.Format(format, arg0, arg1));

    public static void Write(string format, object? arg0, object? arg1, object? arg2) => Standard.Write(string.Format(format, arg0, arg1, arg2));

    public static void Write(string format, params object?[]? arg) => Standard.Write(arg is null ? string.Format(format, null, null) : string.Format(format, arg));

    public static void Write(string format, params ReadOnlySpan<object?> arg) => Standard.Write(string.Format(format, arg));

    public static void WriteLine() => Standard.Write('\n');

    public static void WriteLine(string? value)
    {
        Standard.Write(value);
        Standard.Write('\n');
    }

    public static void WriteLine(char value)
    {
        Standard.Write(value);
        Standard.Write('\n');
    }

    public static void WriteLine(bool value) => WriteLine(value ? "True" : "False");

    public static void WriteLine(int value) => WriteLine(value.ToString());

    public static void WriteLine(uint value) => WriteLine(value.ToString());

    public static void WriteLine(long value) => WriteLine(value.ToString());

    public static void WriteLine(ulong value) => WriteLine(value.ToString());

    public static void WriteLine(float value) => WriteLine(value.ToString());

    public static void WriteLine(double value) => WriteLine(value.ToString());

    public static void WriteLine(decimal value) => WriteLine(value.ToString());

    public static void WriteLine(object? value) => WriteLine(value?.ToString());

    public static void WriteLine(char[]? buffer) => WriteLine((ReadOnlySpan<char>)buffer);

    public static void WriteLine(char[] buffer, int index, int count) => WriteLine(new ReadOnlySpan<char>(buffer, index, count));

    public static void WriteLine(ReadOnlySpan<char> value)
    {
        Standard.Write(value);
        Standard.Write('\n');
    }

    public static void WriteLine(string format, object? arg0) => WriteLine(string.Format(format, arg0));

    public static void WriteLine(string format, object? arg0, object? arg1) => WriteLine(string.Format(format, arg0, arg1));

    public static void WriteLine(string format, object? arg0, object? arg1, object? arg2) => WriteLine(string.Format(format, arg0, arg1, arg2));

    public static void WriteLine(string format, params object?[]? arg) => WriteLine(arg is null ? string.Format(format, null, null) : string.Format(format, arg));

    public static void WriteLine(string format, params ReadOnlySpan<object?> arg) => WriteLine(string.Format(format, arg));
}
