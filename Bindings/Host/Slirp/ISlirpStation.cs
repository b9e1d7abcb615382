using System;

namespace DeviceKit.Host.Slirp;

/// <summary>The device's end of the user-mode network.</summary>
internal interface ISlirpStation
{
    /// <summary>A frame for the device, in memory that is the library's; comes in the midst of a call into it, so nothing may be called back.</summary>
    void Take(ReadOnlySpan<byte> frame);

    /// <summary>A call that the loop made has ended: events may be raised now.</summary>
    void Settle();
}
