using System.Collections.Generic;

namespace System.Threading;

public class CancellationTokenSource : IDisposable
{
    private CancellationCallback? _callbacks; // The last one registered first: as .NET calls them.
    private CancellationTokenRegistration[]? _links;
    private bool _isCanceled;
    private bool _isDisposed;

    public CancellationTokenSource()
    {
    }

    public bool IsCancellationRequested => _isCanceled;

    public CancellationToken Token
    {
        get
        {
            ObjectDisposedException.ThrowIf(_isDisposed, this);
            return new CancellationToken(this);
        }
    }

    internal static CancellationTokenSource Canceled { get; } = new() { _isCanceled = true };

    public static CancellationTokenSource CreateLinkedTokenSource(CancellationToken token) => CreateLinkedTokenSource([token]);

    public static CancellationTokenSource CreateLinkedTokenSource(CancellationToken token1, CancellationToken token2) => CreateLinkedTokenSource([token1, token2]);

    public static CancellationTokenSource CreateLinkedTokenSource(params CancellationToken[] tokens)
    {
        ArgumentNullException.ThrowIfNull(tokens);
        if (tokens.Length == 0)
        {
            throw new ArgumentException("No tokens were supplied.");
        }

        var source = new CancellationTokenSource();
        source._links = new CancellationTokenRegistration[tokens.Length];
        for (int i = 0; i < tokens.Length; i++)
        {
            source._links[i] = tokens[i].Register(static state => ((CancellationTokenSource)state!).Cancel(), source);
        }

        return source;
    }

    public void Cancel() => Cancel(false);

    public void Cancel(bool throwOnFirstException)
    {
        ObjectDisposedException.ThrowIf(_isDisposed, this);
        if (_isCanceled)
        {
            return;
        }

        _isCanceled = true;
        List<Exception>? exceptions = null;
        while (_callbacks is { } callback)
        {
            _callbacks = callback.Next;
            try
            {
                callback.Callback(callback.State);
            }
            catch (Exception exception) when (!throwOnFirstException)
            {
                exceptions ??= [];
                exceptions.Add(exception);
            }
        }

        if (exceptions is not null)
        {
            throw new AggregateException(exceptions);
        }
    }

    public bool TryReset() => !_isCanceled && !_isDisposed;

    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    internal CancellationTokenRegistration Register(Action<object?> callback, object? state)
    {
        if (_isCanceled)
        {
            callback(state);
            return default;
        }

        var entry = new CancellationCallback(callback, state) { Next = _callbacks };
        _callbacks = entry;
        return new CancellationTokenRegistration(this, entry);
    }

    internal bool Unregister(CancellationCallback callback)
    {
        CancellationCallback? previous = null;
        for (CancellationCallback? entry = _callbacks; entry is not null; entry = entry.Next)
        {
            if (entry == callback)
            {
                if (previous is null)
                {
                    _callbacks = entry.Next;
                }
                else
                {
                    previous.Next = entry.Next;
                }

                return true;
            }

            previous = entry;
        }

        return false;
    }

    protected virtual void Dispose(bool disposing)
    {
        _isDisposed = true;
        _callbacks = null;
        foreach (CancellationTokenRegistration link in _links ?? [])
        {
            link.Dispose();
        }

        _links = null;
    }
}
