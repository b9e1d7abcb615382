using System;

namespace DeviceKit.Boards.Model;

/// <summary>Mirrored mounting.</summary>
[Flags]
public enum DisplayMirror
{
    /// <summary>As the controller scans.</summary>
    None = 0,

    /// <summary>MADCTL bit MX is toggled.</summary>
    X = 1,

    /// <summary>MADCTL bit MY is toggled.</summary>
    Y = 2,
}
