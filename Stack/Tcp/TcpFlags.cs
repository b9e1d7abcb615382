using System;

namespace DeviceKit.Stack.Tcp;

/// <summary>The control bits of a segment (RFC 9293 section 3.1).</summary>
[Flags]
internal enum TcpFlags : byte
{
    None = 0,
    Fin = 1,
    Syn = 2,
    Reset = 4,
    Push = 8,
    Ack = 16,

    /// <summary>Seen and ignored: urgent data is delivered as ordinary data.</summary>
    Urgent = 32,

    /// <summary>ECN echo (RFC 3168), not negotiated.</summary>
    EcnEcho = 64,

    /// <summary>Congestion window reduced (RFC 3168), not negotiated.</summary>
    CongestionWindowReduced = 128,
}
