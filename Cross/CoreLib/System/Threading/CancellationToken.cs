using System.Diagnostics.CodeAnalysis;

namespace System.Threading;

public readonly struct CancellationToken : IEquatable<CancellationToken>
{
    private readonly CancellationTokenSource? _source;

    public CancellationToken(bool canceled) => _source = canceled ? CancellationTokenSource.Canceled : null;

    internal CancellationToken(CancellationTokenSource source) => _source = source;

    public static CancellationToken None => default;

    public bool IsCancellationRequested => _source is not null && _source.IsCancellationRequested;

    public bool CanBeCanceled => _source is not null;

    internal CancellationTokenSource? Source => _source;

    public static bool operator ==(CancellationToken left, CancellationToken right) => left._source == right._source;

    public static bool operator !=(CancellationToken left, CancellationToken right) => left._source != right._source;

    public CancellationTokenRegistration Register(Action callback)
    {
        ArgumentNullException.ThrowIfNull(callback);
        return Register(static state => ((Action)state!)(), callback);
    }

    public CancellationTokenRegistration Register(Action<object?> callback, object? state)
    {
        ArgumentNullException.ThrowIfNull(callback);
        return _source is null ? default : _source.Register(callback, state);
    }

    public CancellationTokenRegistration Register(Action<object?, CancellationToken> callback, object? state)
    {
        ArgumentNullException.ThrowIfNull(callback);
        CancellationToken token = this;
        return Register(s => callback(s, token), state);
    }

    public CancellationTokenRegistration UnsafeRegister(Action<object?> callback, object? state) => Register(callback, state);

    public CancellationTokenRegistration UnsafeRegister(Action<object?, CancellationToken> callback, object? state) => Register(callback, state);

    public void ThrowIfCancellationRequested()
    {
        if (IsCancellationRequested)
        {
            throw new OperationCanceledException(this);
        }
    }

    public bool Equals(CancellationToken other) => _source == other._source;

    public override bool Equals([NotNullWhen(true)] object? other) => other is CancellationToken token && _source == token._source;

    public override int GetHashCode() => _source?.GetHashCode() ?? 0;
}
