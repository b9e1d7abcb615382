using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using DeviceKit.Conformance;
using DeviceKit.Signatures;

namespace DeviceKit.Emulation.Tests.Conformance;

/// <summary>A store that breaks the one law whose name it is given.</summary>
internal sealed class MutantStore(MemoryStore inner, string flaw) : IStore
{
    private readonly Dictionary<string, byte[]> _shared = [];
    private string _staged = string.Empty;

    public int MaxKeyLength => Has(nameof(StoreLaws.Limits_AreTheLeastOrMore)) ? 14 : inner.MaxKeyLength;

    public int MaxValueLength => inner.MaxValueLength;

    public IReadOnlyList<string> Keys =>
        Has(nameof(StoreLaws.Keys_AreOrdinal)) ? [.. inner.Keys.OrderBy(key => key, StringComparer.OrdinalIgnoreCase)] : inner.Keys;

    public bool TryGet(string key, Span<byte> destination, out int length)
    {
        if (Has(nameof(StoreLaws.Values_AreCopied)) && _shared.TryGetValue(key, out byte[]? value))
        {
            length = value.Length;
            return value.AsSpan().TryCopyTo(destination);
        }

        if (Has(nameof(StoreLaws.StagedChange_IsSeenAtOnce)) && key == _staged)
        {
            length = 0;
            return false;
        }

        bool isRead = inner.TryGet(key, destination, out length);
        length = isRead || !Has(nameof(StoreLaws.ShortDestination_GetsTheLengthOnly)) ? length : 0;
        return isRead;
    }

    public void Set(string key, ReadOnlySpan<byte> value)
    {
        if (Has(nameof(StoreLaws.Keys_AreChecked)) && key.Length != 1)
        {
            key = "any";
        }

        if (Has(nameof(StoreLaws.Values_AreChecked)))
        {
            value = value[..Math.Min(value.Length, MaxValueLength)];
        }

        inner.Set(key, value);
        _staged = key;
        _shared[key] = [99];
    }

    public void Remove(string key)
    {
        if (Has(nameof(StoreLaws.Removal_OfAnUnknownKeyIsNothing)))
        {
            key = inner.Keys[0];
        }

        inner.Remove(key);
    }

    public async ValueTask CommitAsync(CancellationToken cancellationToken = default)
    {
        if (Has(nameof(StoreLaws.Commit_SurvivesTheLossOfPower)) && inner.Commits > 0)
        {
            return;
        }

        try
        {
            await inner.CommitAsync(Has(nameof(StoreLaws.CancelledCommit_ChangesNothing)) ? default : cancellationToken);
            _staged = string.Empty;
        }
        catch (StoreException) when (Has(nameof(StoreLaws.FailedCommit_KeepsBothStates)))
        {
            inner.Rollback();
        }
    }

    public void Rollback()
    {
        if (!Has(nameof(StoreLaws.Rollback_ForgetsWhatIsStaged)))
        {
            inner.Rollback();
        }
    }

    public IStore Restart()
    {
        if (Has(nameof(StoreLaws.StagedChange_DoesNotSurvive)))
        {
            inner.CommitAsync().AsTask().Wait();
        }

        return inner.Restart();
    }

    private bool Has(string law) => flaw == law;
}
