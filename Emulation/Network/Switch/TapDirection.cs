namespace DeviceKit.Emulation;

/// <summary>Which way a frame passed a port of a switch.</summary>
public enum TapDirection
{
    /// <summary>The station at the port sent it.</summary>
    FromPort,

    /// <summary>It was sent to the station at the port.</summary>
    ToPort,
}
