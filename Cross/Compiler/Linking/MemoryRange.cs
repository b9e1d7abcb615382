namespace DeviceKit.Cross.Linking;

/// <summary>Addresses that an image may use.</summary>
/// <param name="Name">The board's name for it.</param>
/// <param name="Start">The first address.</param>
/// <param name="Length">In bytes.</param>
internal sealed record MemoryRange(string Name, long Start, long Length)
{
    /// <summary>The first address behind it.</summary>
    public long End => Start + Length;
}
