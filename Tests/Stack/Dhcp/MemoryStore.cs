using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using DeviceKit.Signatures;

namespace DeviceKit.Stack.Tests.Dhcp;

/// <summary>A store in memory that counts commits and can be made to fail.</summary>
internal sealed class MemoryStore : IStore
{
    private readonly SortedDictionary<string, byte[]> _values = new(StringComparer.Ordinal);

    public int Commits { get; private set; }

    public bool IsBroken { get; set; }

    public int MaxKeyLength => 15;

    public int MaxValueLength => 1024;

    public IReadOnlyList<string> Keys => [.. _values.Keys];

    public bool TryGet(string key, Span<byte> destination, out int length)
    {
        length = _values.TryGetValue(key, out byte[]? value) ? value.Length : 0;
        return value is not null && value.AsSpan().TryCopyTo(destination);
    }

    public void Set(string key, ReadOnlySpan<byte> value) => _values[key] = value.ToArray();

    public void Remove(string key) => _values.Remove(key);

    public ValueTask CommitAsync(CancellationToken cancellationToken = default)
    {
        Commits++;
        return IsBroken ? ValueTask.FromException(new StoreException("The medium is full.")) : ValueTask.CompletedTask;
    }

    public void Rollback() => throw new NotSupportedException();
}
