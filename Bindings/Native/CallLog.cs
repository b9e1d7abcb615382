using System;
using System.Collections.Generic;
using System.Text;

namespace DeviceKit.Native;

/// <summary>
/// Records calls as text, one a line, callbacks indented below the call during which they came; README.md gives the form. Written by the
/// generated recorders; the same calls give the same text. To be used from one thread.
/// </summary>
public sealed class CallLog : CallArguments
{
    private readonly StringBuilder _text = new();
    private readonly List<CallLogEntry> _open = [];
    private int _callbacks;

    private protected override StringBuilder Line => _open[^1].Line;

    /// <summary>Begins a call; its arguments follow.</summary>
    /// <param name="function">The C name.</param>
    public void Begin(string function) => Open(function);

    /// <summary>Begins a callback; its arguments follow.</summary>
    /// <param name="number">What <see cref="Register"/> returned.</param>
    /// <param name="member">The member of a callback table, or empty.</param>
    public void BeginCallback(int number, string member) => Open(member.Length == 0 ? $"#{number}" : $"#{number}.{member}");

    /// <summary>Writes a callback that is handed to C.</summary>
    /// <param name="name">The parameter's C name.</param>
    /// <param name="isNull">True where none is handed over.</param>
    /// <returns>The callback's number, for <see cref="BeginCallback"/>; 0 for none.</returns>
    public int Register(string name, bool isNull)
    {
        int number = isNull ? 0 : ++_callbacks;
        Callback(name, number);
        return number;
    }

    /// <summary>Ends the arguments; what follows is the result and what was written; callbacks may come in between.</summary>
    public void Called() => _open[^1].Head = Take(_open[^1].Line);

    /// <summary>Ends the call.</summary>
    public void End() => Close(Take(_open[^1].Line));

    /// <summary>Ends a call or a callback that threw.</summary>
    /// <param name="exception">What it threw.</param>
    public void Failed(Exception exception)
    {
        ArgumentNullException.ThrowIfNull(exception);
        StringBuilder line = _open[^1].Line.Clear().Append('!');
        CallValue.Quote(line, exception.Message);
        Close(Take(line));
    }

    /// <summary>The log so far; every line ends in a line feed.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => _text.ToString();

    private void Open(string name)
    {
        if (_open.Count > 0 && !_open[^1].IsWritten)
        {
            CallLogEntry outer = _open[^1];
            Indent(_open.Count - 1).Append(outer.Head).Append('\n');
            outer.IsWritten = true;
        }

        var entry = new CallLogEntry();
        entry.Line.Append(name);
        _open.Add(entry);
    }

    private void Close(string results)
    {
        CallLogEntry entry = _open[^1];
        _open.RemoveAt(_open.Count - 1);
        Indent(_open.Count);
        if (!entry.IsWritten)
        {
            _text.Append(entry.Head).Append(' ');
        }

        _text.Append("->");
        if (results.Length > 0)
        {
            _text.Append(' ').Append(results);
        }

        _text.Append('\n');
    }

    private StringBuilder Indent(int depth) => _text.Append(' ', depth * 2);

    private static string Take(StringBuilder line)
    {
        string text = line.ToString();
        line.Clear();
        return text;
    }
}
