using System.Collections.Generic;
using DeviceKit.Signatures;

namespace DeviceKit.Emulation;

/// <summary>A store that lives as long as the object, for tests: it can be restarted, and its medium can fail.</summary>
public sealed class MemoryStore : StagedStore
{
    private readonly StoreLimits? _limits;

    /// <summary>An empty store.</summary>
    /// <param name="limits">What it takes; null for the least that every device has.</param>
    public MemoryStore(StoreLimits? limits = null)
        : this(limits, [])
    {
    }

    private MemoryStore(StoreLimits? limits, IEnumerable<KeyValuePair<string, byte[]>> content)
        : base(limits, content) => _limits = limits;

    /// <summary>The commits that succeeded.</summary>
    public int Commits { get; private set; }

    /// <summary>True to have commits fail with <see cref="StoreException"/>.</summary>
    public bool IsFailing { get; set; }

    /// <summary>The store as it is after a loss of power now: what was committed, and nothing staged.</summary>
    public MemoryStore Restart() => new(_limits, Committed);

    private protected override void Write(IReadOnlyDictionary<string, byte[]> content)
    {
        if (IsFailing)
        {
            throw new StoreException("The store's medium is failing, as the test told it to.");
        }

        Commits++;
    }
}
