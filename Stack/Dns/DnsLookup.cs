using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using DeviceKit.Runtime;

namespace DeviceKit.Stack.Dns;

/// <summary>A question on its way, and all who wait for its answer.</summary>
internal sealed class DnsLookup : IDisposable
{
    private readonly DnsResolver _resolver;
    private readonly EventLoop _loop;
    private readonly List<Completion<DnsResult>> _waiters = [];
    private readonly CancellationTokenSource _abandoned = new();
    private int _waiting;

    public DnsLookup(DnsResolver resolver, EventLoop loop, DnsName name, DnsRecordType type)
    {
        _resolver = resolver;
        _loop = loop;
        Name = name;
        Type = type;
    }

    public DnsName Name { get; }

    public DnsRecordType Type { get; }

    /// <summary>Cancelled when nobody waits any more.</summary>
    public CancellationToken Abandoned => _abandoned.Token;

    /// <summary>Waits for the result.</summary>
    public ValueTask<DnsResult> Join(CancellationToken cancellationToken)
    {
        var waiter = new Completion<DnsResult>(_loop) { Canceled = static state => ((DnsLookup)state!).Leave(), State = this };
        _waiting++;
        _waiters.Add(waiter);
        return waiter.Begin(cancellationToken);
    }

    /// <summary>Gives all who wait the result.</summary>
    public void Complete(DnsResult result)
    {
        foreach (Completion<DnsResult> waiter in _waiters)
        {
            waiter.TrySetResult(result);
        }

        _waiters.Clear();
    }

    /// <summary>Called when nothing is done for it any more.</summary>
    public void Dispose() => _abandoned.Dispose();

    private void Leave()
    {
        if (--_waiting == 0)
        {
            // First out of the resolver's sight: a new caller must not join what is being given up.
            _resolver.Remove(this);
            _abandoned.Cancel();
        }
    }
}
