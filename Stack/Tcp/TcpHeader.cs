namespace DeviceKit.Stack.Tcp;

/// <summary>What is written into a TCP header; <see cref="TcpView"/> has the layout.</summary>
/// <param name="SourcePort">The sender's port.</param>
/// <param name="DestinationPort">The receiver's port.</param>
/// <param name="Sequence">The sequence number of the first octet, or of SYN.</param>
/// <param name="Acknowledgment">The next sequence number expected, with <see cref="TcpFlags.Ack"/>.</param>
/// <param name="Flags">The control bits.</param>
/// <param name="Window">The window field, scaled down already.</param>
/// <param name="Length">The header's length in bytes, options included: a multiple of 4.</param>
internal readonly record struct TcpHeader(
    ushort SourcePort,
    ushort DestinationPort,
    SequenceNumber Sequence,
    SequenceNumber Acknowledgment,
    TcpFlags Flags,
    ushort Window,
    int Length = TcpView.MinimumSize);
