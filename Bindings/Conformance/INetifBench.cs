using System;
using System.Threading.Tasks;
using DeviceKit.Signatures;

namespace DeviceKit.Conformance;

/// <summary>A netif under test and the other end of its cable. A law starts the netif; everything else waits until nothing moves any more.</summary>
public interface INetifBench
{
    /// <summary>The netif: not started, its link up.</summary>
    INetif Subject { get; }

    /// <summary>True when <see cref="SetLink"/> works.</summary>
    bool CanSetLink { get; }

    /// <summary>Puts a frame on the wire towards the netif and waits until it is there.</summary>
    /// <param name="frame">60 bytes or more.</param>
    ValueTask DeliverAsync(ReadOnlyMemory<byte> frame);

    /// <summary>Waits until nothing moves, and takes the oldest frame that came out of the netif.</summary>
    /// <returns>The frame, padding included, or null when none came.</returns>
    ValueTask<byte[]?> TakeTransmittedAsync();

    /// <summary>Plugs the cable in or pulls it.</summary>
    /// <param name="isUp">True to plug it in.</param>
    void SetLink(bool isUp);

    /// <summary>Waits until nothing moves: frames are at their ends, events are raised.</summary>
    ValueTask SettleAsync();
}
