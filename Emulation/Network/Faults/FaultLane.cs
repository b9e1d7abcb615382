namespace DeviceKit.Emulation;

/// <summary>What a link fault does in one direction.</summary>
internal abstract class FaultLane
{
    /// <summary>The netif that it belongs to; set before the first frame.</summary>
    public FaultNetif Netif { get; set; } = null!;

    /// <summary>True for what the station sends.</summary>
    public bool IsTransmit { get; set; }

    /// <summary>Takes a frame, and forwards, keeps, changes, copies or loses it.</summary>
    public abstract void Take(PooledFrame frame);

    /// <summary>The link went down or the netif was closed: whatever is kept goes back to the pool.</summary>
    public virtual void Reset()
    {
    }

    /// <summary>Sends a frame on its way; it is no longer the lane's.</summary>
    protected void Forward(PooledFrame frame) => Netif.Forward(this, frame);

    /// <summary>Loses a frame.</summary>
    protected void Lose(PooledFrame frame) => Netif.Lose(this, frame);

    /// <summary>Counts a frame that was disturbed.</summary>
    protected void Count() => Netif.CountFault(this);

    /// <summary>Tells the sender that a frame which is kept back has left: it is on the link now.</summary>
    protected void Leave(PooledFrame frame) => Netif.Leave(frame);
}
