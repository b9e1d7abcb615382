namespace DeviceKit.Emulation;

/// <summary>Why a switch did not pass a frame on.</summary>
public enum SwitchDrop
{
    /// <summary>The queue of the port that it should leave by was full.</summary>
    QueueFull,

    /// <summary>The port that it should leave by, or came from, has no link, or is closed.</summary>
    LinkDown,

    /// <summary>Its destination is behind the port that it came from.</summary>
    SamePort,

    /// <summary>Its source is a group address (IEEE 802: never valid).</summary>
    GroupSource,
}
