namespace DeviceKit.Signatures;

/// <summary>What a netif tells its user. Every method is called on the event loop, never from inside a call to the netif.</summary>
public interface INetifEvents
{
    /// <summary>
    /// At least one frame waits. Raised once; raised again only after <see cref="INetif.TryReceive"/> returned false and another frame came.
    /// </summary>
    void ReceiveReady();

    /// <summary>A transmit slot is free again after <see cref="INetif.TryBeginTransmit"/> had returned false.</summary>
    void TransmitReady();

    /// <summary>The frame that was sent with this tag has left the interface (or was given up by it).</summary>
    /// <param name="tag">The tag, never 0.</param>
    void TransmitCompleted(uint tag);

    /// <summary>The link went up or down.</summary>
    /// <param name="isUp">True when frames can flow.</param>
    void LinkChanged(bool isUp);
}
