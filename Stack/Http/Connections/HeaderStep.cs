namespace DeviceKit.Stack.Http;

/// <summary>What <see cref="HeaderField.Next"/> found.</summary>
internal enum HeaderStep
{
    /// <summary>More bytes are needed.</summary>
    Incomplete,

    /// <summary>A field.</summary>
    Field,

    /// <summary>The empty line after the last field.</summary>
    End,

    /// <summary>A line without a colon.</summary>
    Malformed,
}
