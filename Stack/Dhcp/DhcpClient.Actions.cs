using System;
using System.Threading;
using System.Threading.Tasks;
using DeviceKit.Stack.Dhcp;

namespace DeviceKit.Stack;

/// <summary>Carries out what the state machine wants.</summary>
public sealed partial class DhcpClient
{
    private void CarryOut()
    {
        while (_machine.TryTakeAction(out DhcpAction action))
        {
            CarryOut(action);
        }

        if (_machine.Deadline == TimeSpan.MaxValue)
        {
            _timer.Cancel();
        }
        else
        {
            _timer.Set(_machine.Deadline);
        }
    }

    private void CarryOut(in DhcpAction action)
    {
        switch (action.Kind)
        {
            case DhcpActionKind.Send:
                Send(action.Message);
                break;
            case DhcpActionKind.Probe:
                Probe(action.Lease!.Address, _stopping);
                break;
            case DhcpActionKind.Bind:
                Bind(action.Lease!);
                break;
            default:
                Unbind(forget: action.Kind == DhcpActionKind.Unbind);
                break;
        }
    }

    private async void Send(DhcpTransmission message)
    {
        if (_isSending)
        {
            // The interface is stuck with the previous one; retransmission makes up for it.
            Counters.SendFailures++;
            return;
        }

        _isSending = true;
        try
        {
            int length = _composer.Write(message, _sendBuffer);
            await _socket!.SendToAsync(_sendBuffer.AsMemory(0, length), new IPEndPoint(message.Destination, DhcpHeader.ServerPort));
            Counters.Sent++;
        }
        catch (NetworkException)
        {
            Counters.SendFailures++;
        }
        finally
        {
            _isSending = false;
        }
    }

    private async void Probe(IPv4Address address, CancellationToken cancellationToken)
    {
        try
        {
            bool isFree = await _stack.ProbeAddressAsync(address, cancellationToken);
            cancellationToken.ThrowIfCancellationRequested();
            Counters.Conflicts += isFree ? 0 : 1;
            _machine.ProbeCompleted(_stack.Clock.Now, isFree);
            CarryOut();
        }
        catch (OperationCanceledException)
        {
            // The client stops.
        }
    }

    private void Bind(DhcpLease lease)
    {
        // A renewal that changes nothing leaves the stack's routes alone.
        if (_applied is null || !lease.HasSameConfiguration(_applied) || _stack.Configuration is null)
        {
            _stack.Configure(lease.ToConfiguration());
        }

        _applied = lease;
        _keeper.Save(lease);
        LeaseChanged?.Invoke(lease);
        CompleteWaiters(lease);
    }

    private void Unbind(bool forget)
    {
        _applied = null;
        if (_stack.Configuration is not null)
        {
            _stack.Configure(null);
        }

        if (forget)
        {
            _keeper.Remove();
        }

        LeaseChanged?.Invoke(null);
    }

    private async ValueTask StopAsync()
    {
        _timer.Cancel();
        _machine.Stop(_options.ReleaseOnStop);
        while (_machine.TryTakeAction(out DhcpAction action))
        {
            CarryOut(action);
            if (action.Kind == DhcpActionKind.Send)
            {
                // A RELEASE may wait for the server's MAC address; without ours it would be dropped.
                await _stack.Clock.DelayAsync(s_releaseLinger);
            }
        }

        FailWaiters();
    }
}
