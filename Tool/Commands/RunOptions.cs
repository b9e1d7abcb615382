using System;
using System.Collections.Generic;

namespace DeviceKit.Tool.Commands;

/// <summary>What `devicekit run` was told.</summary>
internal sealed record RunOptions
{
    /// <summary>A .dll, a .csproj or a folder.</summary>
    public required string Application { get; init; }

    /// <summary>What the application runs on.</summary>
    public ModulesChoice Modules { get; init; } = ModulesChoice.Default;

    /// <summary>The network.</summary>
    public NetworkChoice Network { get; init; } = NetworkChoice.Lan;

    /// <summary>Where the screen goes, as PNG.</summary>
    public string? Screenshot { get; init; }

    /// <summary>Where the frames go, as pcapng.</summary>
    public string? Pcap { get; init; }

    /// <summary>Where the device's console goes.</summary>
    public string? Log { get; init; }

    /// <summary>Where the device's store is kept from run to run; null for one that is empty and ends with the run.</summary>
    public string? Store { get; init; }

    /// <summary>Device time after which the application is asked to stop.</summary>
    public TimeSpan? For { get; init; }

    /// <summary>Wall time after which the tool ends.</summary>
    public TimeSpan? Timeout { get; init; }

    /// <summary>True to jump over waiting.</summary>
    public bool VirtualTime { get; init; }

    /// <summary>The seed of the device's chance; null takes one from the system.</summary>
    public ulong? Seed { get; init; }

    /// <summary>The application's own arguments.</summary>
    public IReadOnlyList<string> Arguments { get; init; } = [];
}
