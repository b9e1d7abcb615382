using System.Diagnostics.CodeAnalysis;
using System.Threading.Tasks;

namespace System.Threading;

public readonly struct CancellationTokenRegistration : IEquatable<CancellationTokenRegistration>, IDisposable, IAsyncDisposable
{
    private readonly CancellationTokenSource? _source;
    private readonly CancellationCallback? _callback;

    internal CancellationTokenRegistration(CancellationTokenSource source, CancellationCallback callback)
    {
        _source = source;
        _callback = callback;
    }

    public CancellationToken Token => _source is null ? default : new CancellationToken(_source);

    public static bool operator ==(CancellationTokenRegistration left, CancellationTokenRegistration right) => left.Equals(right);

    public static bool operator !=(CancellationTokenRegistration left, CancellationTokenRegistration right) => !left.Equals(right);

    public bool Unregister() => _callback is not null && _source!.Unregister(_callback);

    public void Dispose() => Unregister();

    public ValueTask DisposeAsync()
    {
        Unregister();
        return default;
    }

    public bool Equals(CancellationTokenRegistration other) => _callback == other._callback;

    public override bool Equals([NotNullWhen(true)] object? obj) => obj is CancellationTokenRegistration other && Equals(other);

    public override int GetHashCode() => _callback?.GetHashCode() ?? 0;
}
