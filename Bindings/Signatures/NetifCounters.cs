namespace DeviceKit.Signatures;

/// <summary>What passed a netif since it started, and what did not, by cause. Written by the netif, read by anybody on the event loop.</summary>
public sealed class NetifCounters
{
    private readonly long[] _drops = new long[(int)NetifDrop.TransmitError + 1];

    /// <summary>Frames handed up.</summary>
    public long FramesReceived { get; private set; }

    /// <summary>Bytes of the frames handed up, headers included.</summary>
    public long BytesReceived { get; private set; }

    /// <summary>Frames queued for the wire.</summary>
    public long FramesTransmitted { get; private set; }

    /// <summary>Bytes of the frames queued for the wire, headers included.</summary>
    public long BytesTransmitted { get; private set; }

    /// <summary>The frames dropped for one cause.</summary>
    /// <param name="cause">The cause.</param>
    public long Drops(NetifDrop cause) => _drops[(int)cause];

    /// <summary>For the netif: a frame was handed up.</summary>
    /// <param name="bytes">Its length.</param>
    public void CountReceived(int bytes)
    {
        FramesReceived++;
        BytesReceived += bytes;
    }

    /// <summary>For the netif: a frame was queued for the wire.</summary>
    /// <param name="bytes">Its length.</param>
    public void CountTransmitted(int bytes)
    {
        FramesTransmitted++;
        BytesTransmitted += bytes;
    }

    /// <summary>For the netif: a frame was dropped.</summary>
    /// <param name="cause">Why.</param>
    public void CountDrop(NetifDrop cause) => _drops[(int)cause]++;
}
