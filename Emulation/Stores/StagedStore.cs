using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using DeviceKit.Signatures;

namespace DeviceKit.Emulation;

/// <summary>A store whose content is in memory: what was committed, and what is staged over it. Subclasses make commits durable.</summary>
public abstract class StagedStore : IStore
{
    private readonly StoreLimits _limits;
    private SortedDictionary<string, byte[]> _committed;
    private SortedDictionary<string, byte[]> _staged;

    private protected StagedStore(StoreLimits? limits, IEnumerable<KeyValuePair<string, byte[]>> content)
    {
        _limits = limits ?? new StoreLimits();
        ArgumentOutOfRangeException.ThrowIfLessThan(_limits.MaxKeyLength, 15, nameof(limits));
        ArgumentOutOfRangeException.ThrowIfLessThan(_limits.MaxValueLength, 1024, nameof(limits));
        _committed = Copy(content);
        _staged = Copy(content);
    }

    /// <inheritdoc/>
    public int MaxKeyLength => _limits.MaxKeyLength;

    /// <inheritdoc/>
    public int MaxValueLength => _limits.MaxValueLength;

    /// <inheritdoc/>
    public IReadOnlyList<string> Keys => [.. _staged.Keys];

    /// <summary>What is durable, in the order of the keys.</summary>
    private protected IReadOnlyDictionary<string, byte[]> Committed => _committed;

    /// <inheritdoc/>
    public bool TryGet(string key, Span<byte> destination, out int length)
    {
        ArgumentNullException.ThrowIfNull(key);
        if (!_staged.TryGetValue(key, out byte[]? value))
        {
            length = 0;
            return false;
        }

        length = value.Length;
        return value.AsSpan().TryCopyTo(destination);
    }

    /// <inheritdoc/>
    public void Set(string key, ReadOnlySpan<byte> value)
    {
        _limits.Check(key, value.Length);
        _staged[key] = value.ToArray();
    }

    /// <inheritdoc/>
    public void Remove(string key) => _staged.Remove(key);

    /// <inheritdoc/>
    public ValueTask CommitAsync(CancellationToken cancellationToken = default)
    {
        if (cancellationToken.IsCancellationRequested)
        {
            return ValueTask.FromCanceled(cancellationToken);
        }

        try
        {
            Write(_staged);
        }
        catch (StoreException e)
        {
            return ValueTask.FromException(e);
        }

        _committed = Copy(_staged);
        return ValueTask.CompletedTask;
    }

    /// <inheritdoc/>
    public void Rollback() => _staged = Copy(_committed);

    /// <summary>Makes a content durable, or throws and leaves the one before.</summary>
    /// <exception cref="StoreException">The medium is full or failing.</exception>
    private protected abstract void Write(IReadOnlyDictionary<string, byte[]> content);

    /// <summary>Values are never changed in place, so that copies share them.</summary>
    private static SortedDictionary<string, byte[]> Copy(IEnumerable<KeyValuePair<string, byte[]>> content)
    {
        var copy = new SortedDictionary<string, byte[]>(StringComparer.Ordinal);
        foreach ((string key, byte[] value) in content)
        {
            copy.Add(key, value);
        }

        return copy;
    }
}
