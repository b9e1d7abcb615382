namespace System.Runtime.CompilerServices;

public readonly struct ConfiguredAsyncDisposable
{
    private readonly IAsyncDisposable _source;
    private readonly bool _usesContext;

    internal ConfiguredAsyncDisposable(IAsyncDisposable source, bool usesContext)
    {
        _source = source;
        _usesContext = usesContext;
    }

    public ConfiguredValueTaskAwaitable DisposeAsync() => _source.DisposeAsync().ConfigureAwait(_usesContext);
}
