using System;
using DeviceKit.Signatures;

namespace DeviceKit.Stack.Dhcp;

/// <summary>Keeps the lease in the store, one commit at a time; a renewal of the same address is written once an hour at most, for flash wears.</summary>
internal sealed class DhcpLeaseKeeper
{
    private static readonly TimeSpan s_interval = TimeSpan.FromHours(1);

    private readonly IStore? _store;
    private readonly string _key;
    private readonly MacAddress _hardwareAddress;
    private readonly IClock _clock;
    private readonly DhcpClientCounters _counters;
    private IPv4Address _saved;
    private TimeSpan _savedAt;
    private bool _isCommitting;
    private bool _isStale;

    public DhcpLeaseKeeper(IStore? store, DhcpClientOptions options, MacAddress hardwareAddress, IClock clock, DhcpClientCounters counters)
    {
        if (store is not null && (options.StoreKey.Length == 0 || options.StoreKey.Length > store.MaxKeyLength))
        {
            throw new ArgumentException($"The store takes keys of 1 to {store.MaxKeyLength} characters, not '{options.StoreKey}'.", nameof(options));
        }

        _store = store;
        _key = options.StoreKey;
        _hardwareAddress = hardwareAddress;
        _clock = clock;
        _counters = counters;
    }

    /// <summary>The lease of an earlier run.</summary>
    public DhcpKeptLease Load() => _store is null ? default : DhcpKeptLease.Load(_store, _key, _hardwareAddress, _clock.UtcNow);

    /// <summary>Keeps a lease.</summary>
    public void Save(DhcpLease lease)
    {
        if (_store is null || (_saved == lease.Address && _clock.Now - _savedAt < s_interval))
        {
            return;
        }

        _saved = lease.Address;
        _savedAt = _clock.Now;
        DhcpKeptLease.Save(_store, _key, _hardwareAddress, lease, _clock);
        Commit(_store);
    }

    /// <summary>Forgets the lease.</summary>
    public void Remove()
    {
        _saved = default;
        if (_store is not null)
        {
            _store.Remove(_key);
            Commit(_store);
        }
    }

    private async void Commit(IStore store)
    {
        _isStale = true;
        if (_isCommitting)
        {
            return;
        }

        _isCommitting = true;
        try
        {
            while (_isStale)
            {
                _isStale = false;
                await store.CommitAsync();
            }
        }
        catch (StoreException)
        {
            // The lease holds without being kept; the next start asks for any address.
            _counters.StoreFailures++;
        }
        finally
        {
            _isCommitting = false;
        }
    }
}
