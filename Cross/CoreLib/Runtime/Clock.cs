namespace DeviceKit.CoreLib.Runtime;

/// <summary>The time since the start, which the board's clock sets as it goes: there is no other.</summary>
internal static class Clock
{
    /// <summary>In units of 100 ns.</summary>
    public static long Ticks { get; set; }
}
