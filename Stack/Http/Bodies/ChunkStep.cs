namespace DeviceKit.Stack.Http;

/// <summary>What <see cref="ChunkDecoder.Next"/> found.</summary>
internal enum ChunkStep
{
    /// <summary>More bytes are needed.</summary>
    Incomplete,

    /// <summary>Data.</summary>
    Data,

    /// <summary>The last chunk's line; trailers follow.</summary>
    Last,

    /// <summary>The framing is broken.</summary>
    Rejected,
}
