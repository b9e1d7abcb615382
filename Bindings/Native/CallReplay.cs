using System;
using System.Collections.Generic;
using System.Globalization;
using System.Runtime.ExceptionServices;
using System.Text;

namespace DeviceKit.Native;

/// <summary>
/// Answers calls from a log: each call must be the next one of the log, with the same arguments, and gets the recorded result; the recorded
/// callbacks are made again. Read by the generated replayers. To be used from one thread.
/// </summary>
public sealed class CallReplay : CallArguments
{
    private readonly string _name;
    private readonly List<Action<CallReplay>> _callbacks = [];
    private readonly Stack<CallReplayFrame> _frames = [];
    private readonly StringBuilder _line = new();
    private CallRecord _current;

    /// <summary>Reads a log.</summary>
    /// <param name="text">What <see cref="CallLog.ToString"/> gave; empty lines and lines that begin with a semicolon are left out.</param>
    /// <param name="name">How the log is called in messages.</param>
    /// <exception cref="FormatException">The text is not a log; the message names the line.</exception>
    public CallReplay(string text, string name = "calls")
    {
        ArgumentNullException.ThrowIfNull(text);
        _name = name;
        _current = new CallRecord { Line = 0, Head = "" };
        _frames.Push(new CallReplayFrame(CallRecord.Parse(text)));
    }

    private protected override StringBuilder Line => _line;

    /// <summary>True once every call of the log was made.</summary>
    public bool IsAtEnd => _frames.Peek().Next is null;

    /// <summary>The member of the callback table that is to be called, within a callback.</summary>
    public string Member
    {
        get
        {
            string name = CallValue.Split(_current.Head)[0];
            int dot = name.IndexOf('.', StringComparison.Ordinal);
            return dot < 0 ? "" : name[(dot + 1)..];
        }
    }

    /// <summary>Checks that every call of the log was made.</summary>
    /// <exception cref="CallMismatchException">One was not.</exception>
    public void RequireEnd()
    {
        if (_frames.Peek().Next is CallRecord next)
        {
            throw new CallMismatchException(_name, next.Line, next.Head, "the end");
        }
    }

    /// <summary>Begins a call; its arguments follow.</summary>
    /// <param name="function">The C name.</param>
    public void Begin(string function) => _line.Clear().Append(function);

    /// <summary>Writes a callback that is handed over, and keeps it for the calls to it that the log has.</summary>
    /// <param name="name">The parameter's C name.</param>
    /// <param name="invoke">Makes one call of it: reads the arguments, calls, <see cref="CallbackReturned"/>; null where none is handed over.</param>
    public void Register(string name, Action<CallReplay>? invoke)
    {
        if (invoke is not null)
        {
            _callbacks.Add(invoke);
        }

        Callback(name, invoke is null ? 0 : _callbacks.Count);
    }

    /// <summary>Ends the arguments: compares the call with the log's next, and makes the callbacks that came during it.</summary>
    /// <exception cref="CallMismatchException">The log has another call here.</exception>
    /// <exception cref="InvalidOperationException">The recorded call failed.</exception>
    public void Called()
    {
        string actual = _line.ToString();
        CallRecord? record = _frames.Peek().Take();
        if (record is null || record.Head != actual)
        {
            throw new CallMismatchException(_name, record?.Line ?? 0, record?.Head ?? "the end", actual);
        }

        Exception? thrown = null;
        foreach (CallRecord callback in record.Nested)
        {
            Exception? exception = Invoke(callback);
            thrown ??= exception;
        }

        _current = record;
        if (record.Failure is string failure)
        {
            ExceptionDispatchInfo.Throw(thrown ?? new InvalidOperationException(failure));
        }
    }

    /// <summary>A callback has returned; its result follows, then what it wrote, then <see cref="CallbackEnd"/>.</summary>
    public void CallbackReturned()
    {
        _line.Clear();
        _current = _frames.Peek().Record!;
    }

    /// <summary>Compares what a callback returned with the log.</summary>
    /// <exception cref="CallMismatchException">The recorded one returned something else.</exception>
    public void CallbackEnd()
    {
        if (_line.ToString() != _current.ResultText)
        {
            throw new CallMismatchException(_name, _current.Line, $"{_current.Head} -> {_current.ResultText}", $"{_current.Head} -> {_line}");
        }
    }

    /// <summary>A recorded signed integer, enum or handle.</summary>
    /// <param name="name">The C name; empty for the result.</param>
    /// <returns>Its value.</returns>
    public long ReadInteger(string name) =>
        long.TryParse(Value(name), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long value) ? value : throw NotA(name, "an integer");

    /// <summary>A recorded unsigned integer or address.</summary>
    /// <param name="name">The C name; empty for the result.</param>
    /// <returns>Its value.</returns>
    public ulong ReadUnsigned(string name) =>
        ulong.TryParse(Value(name), NumberStyles.None, CultureInfo.InvariantCulture, out ulong value) ? value : throw NotA(name, "an unsigned integer");

    /// <summary>A recorded floating-point number.</summary>
    /// <param name="name">The C name; empty for the result.</param>
    /// <returns>Its value.</returns>
    public double ReadReal(string name) =>
        double.TryParse(Value(name), NumberStyles.Float, CultureInfo.InvariantCulture, out double value) ? value : throw NotA(name, "a number");

    /// <summary>A recorded bool.</summary>
    /// <param name="name">The C name; empty for the result.</param>
    /// <returns>Its value.</returns>
    public bool ReadFlag(string name) => Value(name) switch
    {
        "true" => true,
        "false" => false,
        _ => throw NotA(name, "true or false"),
    };

    /// <summary>A recorded text.</summary>
    /// <param name="name">The C name; empty for the result.</param>
    /// <returns>Its value, or null.</returns>
    public string? ReadText(string name) => CallValue.Unquote(Value(name));

    /// <summary>True where an optional value was absent.</summary>
    /// <param name="name">The C name; empty for the result.</param>
    /// <returns>Whether it was.</returns>
    public bool ReadNull(string name) => Value(name) == "null";

    /// <summary>The recorded room of an array that is only written.</summary>
    /// <param name="name">The C name.</param>
    /// <returns>In elements.</returns>
    public int ReadRoom(string name) =>
        Value(name) is ['*', ..] room && int.TryParse(room.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out int length) ? length : throw NotA(name, "the room of an array");

    /// <summary>The bytes of a recorded record or array.</summary>
    /// <param name="name">The C name; empty for the result.</param>
    /// <returns>The bytes.</returns>
    public byte[] ReadBytes(string name) => CallValue.Bytes(Value(name));

    /// <summary>Copies the bytes of a recorded record or array.</summary>
    /// <param name="name">The C name; empty for the result.</param>
    /// <param name="destination">As long as they are.</param>
    /// <exception cref="FormatException">The log has another number of bytes.</exception>
    public void ReadBytes(string name, Span<byte> destination)
    {
        byte[] bytes = ReadBytes(name);
        if (bytes.Length != destination.Length)
        {
            throw new FormatException($"{_name}:{_current.Line}: {name} has {bytes.Length} bytes, expected {destination.Length}");
        }

        bytes.CopyTo(destination);
    }

    private FormatException NotA(string name, string what) => new($"{_name}:{_current.Line}: {(name.Length == 0 ? "the result" : name)} is not {what}");

    private Exception? Invoke(CallRecord callback)
    {
        string name = CallValue.Split(callback.Head)[0];
        int dot = name.IndexOf('.', StringComparison.Ordinal);
        string number = name[1..(dot < 0 ? name.Length : dot)];
        if (name[0] != '#' || !int.TryParse(number, out int index) || index < 1 || index > _callbacks.Count)
        {
            throw new FormatException($"{_name}:{callback.Line}: {name} is no callback that was handed over before");
        }

        _frames.Push(new CallReplayFrame(callback.Nested) { Record = callback });
        _current = callback;
        try
        {
            _callbacks[index - 1](this);
        }
        catch (Exception e) when (callback.Failure is not null && e is not CallMismatchException)
        {
            return e;
        }
        finally
        {
            _frames.Pop();
        }

        return callback.Failure is null ? null : throw new CallMismatchException(_name, callback.Line, $"{callback.Head} -> {callback.ResultText}", $"{callback.Head} ->");
    }

    /// <summary>An argument of a callback comes from its head, a result of a call from its results.</summary>
    private string Value(string name)
    {
        IReadOnlyList<string> tokens = _current.Head.StartsWith('#') ? CallValue.Split(_current.Head) : _current.Results;
        return CallValue.Find(tokens, name) ?? throw new FormatException($"{_name}:{_current.Line}: there is no value {(name.Length == 0 ? "for the result" : name)}");
    }
}
