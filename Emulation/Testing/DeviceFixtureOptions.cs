using System;
using System.Collections.Generic;
using System.IO;
using DeviceKit.Emulation;
using DeviceKit.Signatures;

namespace DeviceKit.Testing;

/// <summary>The device that a <see cref="DeviceFixture"/> emulates, and where it leaves what a failed test needs.</summary>
public sealed record DeviceFixtureOptions
{
    /// <summary>Seeds the device's chance and that of its network: the same seed, the same run.</summary>
    public ulong Seed { get; init; } = 1;

    /// <summary>The arguments of an application that is started by its Main.</summary>
    public IReadOnlyList<string> Arguments { get; init; } = [];

    /// <summary>The screen's width in pixels; 0 for a device without a screen.</summary>
    public int ScreenWidth { get; init; } = 320;

    /// <summary>The screen's height in pixels.</summary>
    public int ScreenHeight { get; init; } = 240;

    /// <summary>How a pixel lies in memory.</summary>
    public PixelFormat PixelFormat { get; init; } = PixelFormat.Rgb565;

    /// <summary>The rows that are painted at once; 0 for the whole screen. Any value gives the same pixels.</summary>
    public int BandHeight { get; init; }

    /// <summary>The device's store, such as that of a run before; null for an empty one.</summary>
    public IStore? Store { get; init; }

    /// <summary>How the network is built.</summary>
    public EmbeddedLanOptions Lan { get; init; } = new();

    /// <summary>The longest device time that a wait takes where it is not told another.</summary>
    public TimeSpan WaitLimit { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>
    /// The folder for the screenshot and the capture of a failed test, in a folder for each source file of tests: that of the environment's <c>DEVICEKIT_ARTIFACTS</c>, else
    /// <c>device-artifacts</c> beside the test's assembly.
    /// </summary>
    public string ArtifactsFolder { get; init; } =
        Environment.GetEnvironmentVariable("DEVICEKIT_ARTIFACTS") is { Length: > 0 } folder ? folder : Path.Combine(AppContext.BaseDirectory, "device-artifacts");

    /// <summary>
    /// The folder in which every fixture leaves its capture when it is disposed of, failed or not, to be read by other programs: that of the
    /// environment's <c>DEVICEKIT_CAPTURES</c>, else null for none. A capture without frames is not left.
    /// </summary>
    public string? CapturesFolder { get; init; } = Environment.GetEnvironmentVariable("DEVICEKIT_CAPTURES") is { Length: > 0 } folder ? folder : null;

    /// <summary>
    /// True when the test sends what no program should: then <c>.hostile.</c> is in the name of the capture in <see cref="CapturesFolder"/>.
    /// So it is without this where the device's cable corrupts frames, or at the end a server of the LAN misbehaves or damages its answers.
    /// </summary>
    public bool CaptureIsHostile { get; init; }
}
