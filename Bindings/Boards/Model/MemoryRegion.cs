using System.Collections.Generic;

namespace DeviceKit.Boards.Model;

/// <summary>A range of addresses.</summary>
/// <param name="Name">The region's name, unique on its board.</param>
/// <param name="Start">The first address.</param>
/// <param name="Length">In bytes, at least 1.</param>
/// <param name="Flags">What it is good for.</param>
/// <param name="AliasOf">The regions whose memory this one shows again; empty for memory of its own.</param>
public sealed record MemoryRegion(string Name, long Start, long Length, MemoryFlags Flags, IReadOnlyList<string> AliasOf)
{
    /// <summary>The first address behind it.</summary>
    public long End => Start + Length;
}
