using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace DeviceKit.Signatures;

/// <summary>STORE: a small key-value store that survives restarts and loss of power.</summary>
/// <remarks>
/// Laws: <see cref="Set"/> and <see cref="Remove"/> stage a change, which <see cref="TryGet"/> sees at once; <see cref="CommitAsync"/> makes
/// all changes staged at its call durable, or, when it fails or power is lost, none of them; changes staged after the call belong to the
/// next commit; keys are compared ordinally.
/// </remarks>
public interface IStore
{
    /// <summary>The longest key, in characters of printable ASCII; at least 15.</summary>
    int MaxKeyLength { get; }

    /// <summary>The longest value, in bytes; at least 1,024.</summary>
    int MaxValueLength { get; }

    /// <summary>The keys, staged changes included, in ordinal order.</summary>
    IReadOnlyList<string> Keys { get; }

    /// <summary>Reads a value.</summary>
    /// <param name="key">The key.</param>
    /// <param name="destination">Where to; when it is too short nothing is copied.</param>
    /// <param name="length">The value's length in bytes, also when the destination is too short; 0 when there is no such key.</param>
    /// <returns>True when the key exists and its value was copied.</returns>
    bool TryGet(string key, Span<byte> destination, out int length);

    /// <summary>Stages a value under a key.</summary>
    /// <param name="key">1 to <see cref="MaxKeyLength"/> characters of printable ASCII without space.</param>
    /// <param name="value">At most <see cref="MaxValueLength"/> bytes; copied.</param>
    /// <exception cref="ArgumentException">The key or the value breaks a limit.</exception>
    void Set(string key, ReadOnlySpan<byte> value);

    /// <summary>Stages the removal of a key; removing an unknown key is nothing.</summary>
    /// <param name="key">The key.</param>
    void Remove(string key);

    /// <summary>Makes the staged changes durable, all or none.</summary>
    /// <param name="cancellationToken">Honoured before the commit begins only.</param>
    /// <exception cref="StoreException">The medium is full or failing; the staged changes stay staged.</exception>
    ValueTask CommitAsync(CancellationToken cancellationToken = default);

    /// <summary>Forgets the staged changes.</summary>
    void Rollback();
}
