using System.Threading;

namespace System;

public class Lazy<T>
{
    private Func<T>? _factory;
    private T? _value;
    private Exception? _exception;

    public Lazy(Func<T> valueFactory)
    {
        ArgumentNullException.ThrowIfNull(valueFactory);
        _factory = valueFactory;
    }

    public Lazy(Func<T> valueFactory, bool isThreadSafe)
        : this(valueFactory)
    {
    }

    public Lazy(T value) => _value = value;

    public bool IsValueCreated => _factory is null && _exception is null;

    public T Value
    {
        get
        {
            if (_exception is not null)
            {
                System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(_exception);
            }

            if (_factory is not null)
            {
                Create();
            }

            return _value!;
        }
    }

    public override string? ToString() => IsValueCreated ? _value!.ToString() : "Value is not created.";

    private void Create()
    {
        try
        {
            _value = _factory!();
            _factory = null;
        }
        catch (Exception exception)
        {
            _exception = exception;
            throw;
        }
    }
}
