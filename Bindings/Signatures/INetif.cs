using System;

namespace DeviceKit.Signatures;

/// <summary>
/// NETIF: one Ethernet interface, as frames (destination, source, EtherType or 802.1Q tag, payload; no preamble, no FCS).
/// </summary>
/// <remarks>
/// <para>Laws, each a method of <c>DeviceKit.Conformance.NetifLaws</c>:</para>
/// <list type="number">
/// <item>Every member is called from the event loop's thread only, and every event is raised on it, never from inside a member.</item>
/// <item>The buffers belong to the netif. <see cref="TryReceive"/> lends one received frame until <see cref="EndReceive"/>;
/// <see cref="TryBeginTransmit"/> lends one frame to fill until <see cref="EndTransmit"/> or <see cref="AbortTransmit"/>. At most one of
/// each kind is lent at a time; both kinds may be lent together (an answer is written while the question is read).</item>
/// <item>A lent transmit buffer holds no promise about its content: whoever sends fills every byte up to the length that is sent.</item>
/// <item>Frames leave in the order of <see cref="EndTransmit"/> and arrive in the order of the link.</item>
/// <item>While the link is down <see cref="TryBeginTransmit"/> returns false, and nothing is queued.</item>
/// <item>When <see cref="TryBeginTransmit"/> returned false for want of a slot, <see cref="INetifEvents.TransmitReady"/> follows.</item>
/// <item>A frame sent with a tag other than 0 is followed by exactly one <see cref="INetifEvents.TransmitCompleted"/> with that tag when
/// <see cref="CompletesTransmits"/> is true; otherwise a frame counts as gone at <see cref="EndTransmit"/>.</item>
/// <item>Every frame that is not delivered is counted under its cause in <see cref="Counters"/>.</item>
/// </list>
/// </remarks>
public interface INetif
{
    /// <summary>The interface's own unicast address.</summary>
    MacAddress MacAddress { get; }

    /// <summary>
    /// The IP MTU in bytes: the largest payload behind the Ethernet header (1500 on Ethernet). The header's 14 bytes and the 4 of an
    /// 802.1Q tag are not counted.
    /// </summary>
    int Mtu { get; }

    /// <summary>True while frames can flow.</summary>
    bool IsLinkUp { get; }

    /// <summary>The checksums that the interface computes on transmit.</summary>
    NetifChecksums TransmitChecksums { get; }

    /// <summary>The number of frames that can be queued for transmission when the queue is empty.</summary>
    int TransmitSlots { get; }

    /// <summary>The number of frames that can be queued now.</summary>
    int FreeTransmitSlots { get; }

    /// <summary>True when <see cref="INetifEvents.TransmitCompleted"/> reports the moment at which a frame has left.</summary>
    bool CompletesTransmits { get; }

    /// <summary>Frames, bytes and drops by cause since the start. The object lives as long as the netif and is written by it only.</summary>
    NetifCounters Counters { get; }

    /// <summary>Names the receiver of events and lets frames in. Called once.</summary>
    /// <param name="events">The receiver; its methods are called on the event loop.</param>
    /// <exception cref="InvalidOperationException">The netif was started before, or is closed.</exception>
    void Start(INetifEvents events);

    /// <summary>Takes the oldest received frame, if there is one, until <see cref="EndReceive"/>.</summary>
    /// <param name="frame">The frame, in a buffer of the netif's.</param>
    /// <returns>False when no frame waits.</returns>
    /// <exception cref="InvalidOperationException">A received frame is lent already.</exception>
    bool TryReceive(out ReceivedFrame frame);

    /// <summary>Gives the lent received frame back; its bytes may not be touched any more.</summary>
    /// <exception cref="InvalidOperationException">No received frame is lent.</exception>
    void EndReceive();

    /// <summary>Lends a transmit buffer of the netif's.</summary>
    /// <param name="length">The frame's largest length in bytes, at most <see cref="Mtu"/> + 18.</param>
    /// <param name="frame">A span of exactly that length, to be filled.</param>
    /// <returns>False when the link is down, the netif closed, or no slot is free.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The length is below 14 or above <see cref="Mtu"/> + 18.</exception>
    /// <exception cref="InvalidOperationException">A transmit buffer is lent already.</exception>
    bool TryBeginTransmit(int length, out Span<byte> frame);

    /// <summary>Queues the lent buffer's first bytes as one frame.</summary>
    /// <param name="length">The frame's length in bytes, 14 up to what was lent. Padding to Ethernet's minimum is the netif's business.</param>
    /// <param name="tag">0, or a value that comes back in <see cref="INetifEvents.TransmitCompleted"/> when the frame has left.</param>
    /// <exception cref="InvalidOperationException">No transmit buffer is lent.</exception>
    void EndTransmit(int length, uint tag = 0);

    /// <summary>Gives the lent transmit buffer back without sending.</summary>
    /// <exception cref="InvalidOperationException">No transmit buffer is lent.</exception>
    void AbortTransmit();

    /// <summary>Lets frames to a group address in. Calls are counted: as many removals as additions close the filter again.</summary>
    /// <param name="group">A multicast address; broadcast always passes.</param>
    /// <returns>False when the filter is full; then nothing changed.</returns>
    bool AddMulticast(MacAddress group);

    /// <summary>Takes one addition of a group address back. Unknown groups are ignored.</summary>
    /// <param name="group">The group address.</param>
    void RemoveMulticast(MacAddress group);

    /// <summary>Stops for good: queued frames are dropped and counted, no event follows. Idempotent.</summary>
    void Close();
}
