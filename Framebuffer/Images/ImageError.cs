namespace DeviceKit.Framebuffer;

/// <summary>Why a file is not a picture.</summary>
public enum ImageError
{
    /// <summary>It is one.</summary>
    None,

    /// <summary>It begins as another format does.</summary>
    NotThisFormat,

    /// <summary>It ends early.</summary>
    Truncated,

    /// <summary>A part's check value is wrong.</summary>
    BadChecksum,

    /// <summary>Size, depth or colour type are impossible.</summary>
    BadHeader,

    /// <summary>Parts are missing, repeated or in the wrong order.</summary>
    BadStructure,

    /// <summary>The palette is missing, misplaced or of an impossible length, or a pixel names a colour that it lacks.</summary>
    BadPalette,

    /// <summary>The transparency part does not fit the colour type.</summary>
    BadTransparency,

    /// <summary>The compressed data is damaged.</summary>
    BadCompression,

    /// <summary>A row names a filter that does not exist.</summary>
    BadFilter,

    /// <summary>It needs a feature that this decoder lacks.</summary>
    Unsupported,

    /// <summary>It is larger than the limits.</summary>
    TooLarge,
}
