using System;
using System.Globalization;
using System.Text;

namespace DeviceKit.Native;

/// <summary>Writes the values of a call in the form that README.md gives; <see cref="CallLog"/> keeps them and <see cref="CallReplay"/> compares them.</summary>
public abstract class CallArguments
{
    private protected CallArguments()
    {
    }

    /// <summary>Where values go now.</summary>
    private protected abstract StringBuilder Line { get; }

    /// <summary>A signed integer, an enum or a handle.</summary>
    /// <param name="name">The C name; empty for the result.</param>
    /// <param name="value">Its value.</param>
    public void Integer(string name, long value) => Token(name).Append(value.ToString(CultureInfo.InvariantCulture));

    /// <summary>An unsigned integer, or an address.</summary>
    /// <param name="name">The C name; empty for the result.</param>
    /// <param name="value">Its value.</param>
    public void Unsigned(string name, ulong value) => Token(name).Append(value.ToString(CultureInfo.InvariantCulture));

    /// <summary>A floating-point number.</summary>
    /// <param name="name">The C name; empty for the result.</param>
    /// <param name="value">Its value.</param>
    public void Real(string name, double value) => Token(name).Append(value.ToString("R", CultureInfo.InvariantCulture));

    /// <summary>A bool.</summary>
    /// <param name="name">The C name; empty for the result.</param>
    /// <param name="value">Its value.</param>
    public void Flag(string name, bool value) => Token(name).Append(value ? "true" : "false");

    /// <summary>A text.</summary>
    /// <param name="name">The C name; empty for the result.</param>
    /// <param name="value">Its value; null becomes <c>null</c>.</param>
    public void Text(string name, string? value) => CallValue.Quote(Token(name), value);

    /// <summary>A record or an array, as the bytes that it has in memory.</summary>
    /// <param name="name">The C name; empty for the result.</param>
    /// <param name="value">Its bytes.</param>
    public void Bytes(string name, ReadOnlySpan<byte> value) => CallValue.Hex(Token(name), value);

    /// <summary>The room of an array that is only written.</summary>
    /// <param name="name">The C name.</param>
    /// <param name="length">In elements.</param>
    public void Room(string name, int length) => Token(name).Append('*').Append(length.ToString(CultureInfo.InvariantCulture));

    /// <summary>An optional value that is absent.</summary>
    /// <param name="name">The C name; empty for the result.</param>
    public void Null(string name) => Token(name).Append("null");

    /// <summary>A callback, by its number.</summary>
    /// <param name="name">The C name.</param>
    /// <param name="number">From 1, in order of registration; 0 for null.</param>
    private protected void Callback(string name, int number)
    {
        if (number == 0)
        {
            Null(name);
        }
        else
        {
            Token(name).Append('#').Append(number.ToString(CultureInfo.InvariantCulture));
        }
    }

    private StringBuilder Token(string name)
    {
        StringBuilder line = Line;
        if (line.Length > 0)
        {
            line.Append(' ');
        }

        return name.Length == 0 ? line : line.Append(name).Append('=');
    }
}
