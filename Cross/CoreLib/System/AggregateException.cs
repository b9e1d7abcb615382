using System.Collections.Generic;
using System.Collections.ObjectModel;

namespace System;

public class AggregateException : Exception
{
    private readonly Exception[] _innerExceptions;

    public AggregateException()
        : this("One or more errors occurred.", (Exception[])[])
    {
    }

    public AggregateException(params Exception[] innerExceptions)
        : this("One or more errors occurred.", innerExceptions)
    {
    }

    public AggregateException(IEnumerable<Exception> innerExceptions)
        : this("One or more errors occurred.", innerExceptions)
    {
    }

    public AggregateException(string? message)
        : this(message, (Exception[])[])
    {
    }

    public AggregateException(string? message, Exception innerException)
        : this(message, (Exception[])[innerException])
    {
    }

    public AggregateException(string? message, IEnumerable<Exception> innerExceptions)
        : this(message, new List<Exception>(innerExceptions).ToArray())
    {
    }

    public AggregateException(string? message, params Exception[] innerExceptions)
        : base(message, innerExceptions.Length > 0 ? innerExceptions[0] : null) => _innerExceptions = innerExceptions;

    public ReadOnlyCollection<Exception> InnerExceptions => new(_innerExceptions);

    public override string Message
    {
        get
        {
            string text = base.Message;
            for (int i = 0; i < _innerExceptions.Length; i++)
            {
                text = string.Concat(text, i == 0 ? " (" : " (", _innerExceptions[i].Message, ")");
            }

            return text;
        }
    }

    public AggregateException Flatten()
    {
        var flat = new List<Exception>();
        AddTo(flat);
        return new AggregateException(base.Message, flat.ToArray());
    }

    public void Handle(Func<Exception, bool> predicate)
    {
        var unhandled = new List<Exception>();
        foreach (Exception exception in _innerExceptions)
        {
            if (!predicate(exception))
            {
                unhandled.Add(exception);
            }
        }

        if (unhandled.Count > 0)
        {
            throw new AggregateException(Message, unhandled.ToArray());
        }
    }

    public override Exception GetBaseException()
    {
        Exception exception = this;
        while (exception is AggregateException { _innerExceptions.Length: 1 } aggregate)
        {
            exception = aggregate._innerExceptions[0];
        }

        return exception;
    }

    private void AddTo(List<Exception> flat)
    {
        foreach (Exception exception in _innerExceptions)
        {
            if (exception is AggregateException aggregate)
            {
                aggregate.AddTo(flat);
            }
            else
            {
                flat.Add(exception);
            }
        }
    }
}
