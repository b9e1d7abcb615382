using System.Diagnostics.CodeAnalysis;
using DeviceKit.CoreLib.Runtime;

namespace System;

public class Exception
{
    private string? _message;
    private Exception? _innerException;
    private nint[]? _trace; // Return addresses, innermost first.

    public Exception()
    {
    }

    public Exception(string? message) => _message = message;

    public Exception(string? message, Exception? innerException)
    {
        _message = message;
        _innerException = innerException;
    }

    public virtual string Message => _message ?? string.Concat("Exception of type '", GetType().ToString(), "' was thrown.");

    public Exception? InnerException => _innerException;

    public int HResult { get; set; } = unchecked((int)0x80131500);

    public virtual string? HelpLink { get; set; }

    public virtual string? Source { get; set; }

    public virtual string? StackTrace => _trace is null ? null : Runtime_StackTrace();

    [field: MaybeNull]
    public virtual System.Collections.IDictionary Data => field ??= new System.Collections.Generic.Dictionary<object, object?>();

    internal nint[]? Trace
    {
        get => _trace;
        set => _trace = value;
    }

    public virtual Exception GetBaseException()
    {
        Exception exception = this;
        while (exception.InnerException is { } inner)
        {
            exception = inner;
        }

        return exception;
    }

    public new Type GetType() => base.GetType();

    public override string ToString()
    {
        string text = GetType().ToString();
        string message = Message;
        if (message.Length > 0)
        {
            text = string.Concat(text, ": ", message);
        }

        if (_innerException is not null)
        {
            text = string.Concat(text, "\n ---> ", _innerException.ToString(), "\n   --- End of inner exception stack trace ---");
        }

        return StackTrace is { } trace ? string.Concat(text, "\n", trace) : text;
    }

    private string Runtime_StackTrace() => StackTraceText.Of(_trace);
}
