using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using DeviceKit.Runtime;

namespace DeviceKit.Stack;

/// <summary>Those who wait for a lease.</summary>
public sealed partial class DhcpClient
{
    private readonly List<Completion<DhcpLease>> _waiters = [];

    /// <summary>The lease, as soon as there is one.</summary>
    /// <param name="cancellationToken">Gives the wait up.</param>
    /// <exception cref="NetworkException">The client was stopped (<see cref="NetworkError.Closed"/>).</exception>
    public ValueTask<DhcpLease> WaitForLeaseAsync(CancellationToken cancellationToken = default)
    {
        if (Lease is { } lease)
        {
            return new ValueTask<DhcpLease>(lease);
        }

        // A cancelled one stays in the list until the next lease: completing it then does nothing.
        var waiter = new Completion<DhcpLease>(_stack.Loop);
        _waiters.RemoveAll(static other => !other.IsPending);
        _waiters.Add(waiter);
        return waiter.Begin(cancellationToken);
    }

    private void CompleteWaiters(DhcpLease lease)
    {
        foreach (Completion<DhcpLease> waiter in _waiters)
        {
            waiter.TrySetResult(lease);
        }

        _waiters.Clear();
    }

    private void FailWaiters()
    {
        foreach (Completion<DhcpLease> waiter in _waiters)
        {
            waiter.TrySetException(new NetworkException(NetworkError.Closed, "The DHCP client was stopped before it got a lease."));
        }

        _waiters.Clear();
    }
}
