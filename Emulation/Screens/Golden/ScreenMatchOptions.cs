using DeviceKit.Signatures;

namespace DeviceKit.Emulation;

/// <summary>How a screen is compared with its golden picture.</summary>
public sealed record ScreenMatchOptions
{
    /// <summary>How far a channel may be off, 0 to 255.</summary>
    public int Tolerance { get; init; }

    /// <summary>The part that is compared, in screen pixels; the golden picture holds just that. Everything when null.</summary>
    public PixelRectangle? Region { get; init; }

    /// <summary>Where golden pictures are; when null, the folder Goldens beside the test's source file.</summary>
    public string? GoldenFolder { get; init; }

    /// <summary>Where actual and diff pictures go, in a folder named after the test's source file; when null, the folder screens beside the running program.</summary>
    public string? ArtifactFolder { get; init; }

    /// <summary>Whether the golden picture is replaced; when null, the environment's DEVICEKIT_UPDATE_SCREENS=1 says so.</summary>
    public bool? Update { get; init; }

    /// <summary>Whether a golden picture may be written at all; when null, it may unless the environment has CI.</summary>
    public bool? MayWrite { get; init; }
}
