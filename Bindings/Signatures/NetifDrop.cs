namespace DeviceKit.Signatures;

/// <summary>Why a netif did not deliver a frame.</summary>
public enum NetifDrop
{
    /// <summary>The receive queue was full.</summary>
    ReceiveQueueFull,

    /// <summary>A received frame was longer than <see cref="INetif.Mtu"/> + 18 bytes.</summary>
    ReceiveTooLong,

    /// <summary>A received frame was shorter than an Ethernet header.</summary>
    ReceiveTooShort,

    /// <summary>The frame was addressed to somebody else, or to a group that nobody asked for.</summary>
    ReceiveFiltered,

    /// <summary>The device reported a receive error (bad FCS, overrun, failed read).</summary>
    ReceiveError,

    /// <summary>The link went down, or the netif was closed, with the frame queued.</summary>
    TransmitLinkDown,

    /// <summary>The device reported a transmit error.</summary>
    TransmitError,
}
