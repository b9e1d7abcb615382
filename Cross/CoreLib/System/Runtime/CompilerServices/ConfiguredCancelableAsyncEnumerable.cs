using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace System.Runtime.CompilerServices;

public readonly struct ConfiguredCancelableAsyncEnumerable<T>
{
    private readonly IAsyncEnumerable<T> _source;
    private readonly CancellationToken _token;
    private readonly bool _usesContext;

    internal ConfiguredCancelableAsyncEnumerable(IAsyncEnumerable<T> source, bool usesContext, CancellationToken token)
    {
        _source = source;
        _usesContext = usesContext;
        _token = token;
    }

    public ConfiguredCancelableAsyncEnumerable<T> ConfigureAwait(bool continueOnCapturedContext) => new(_source, continueOnCapturedContext, _token);

    public ConfiguredCancelableAsyncEnumerable<T> WithCancellation(CancellationToken cancellationToken) => new(_source, _usesContext, cancellationToken);

    public Enumerator GetAsyncEnumerator() => new(_source.GetAsyncEnumerator(_token), _usesContext);

    public readonly struct Enumerator
    {
        private readonly IAsyncEnumerator<T> _enumerator;
        private readonly bool _usesContext;

        internal Enumerator(IAsyncEnumerator<T> enumerator, bool usesContext)
        {
            _enumerator = enumerator;
            _usesContext = usesContext;
        }

        public T Current => _enumerator.Current;

        public ConfiguredValueTaskAwaitable<bool> MoveNextAsync() => _enumerator.MoveNextAsync().ConfigureAwait(_usesContext);

        public ConfiguredValueTaskAwaitable DisposeAsync() => _enumerator.DisposeAsync().ConfigureAwait(_usesContext);
    }
}
