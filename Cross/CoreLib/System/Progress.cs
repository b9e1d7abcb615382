namespace System;

public class Progress<T> : IProgress<T>
{
    private readonly Action<T>? _handler;

    public Progress()
    {
    }

    public Progress(Action<T> handler)
    {
        ArgumentNullException.ThrowIfNull(handler);
        _handler = handler;
    }

    void IProgress<T>.Report(T value) => _handler?.Invoke(value);
}
