using DeviceKit.Cross;

namespace DeviceKit.Tool.Commands;

/// <summary>What `devicekit build` is asked for.</summary>
internal sealed record BuildOptions
{
    /// <summary>The application's .dll; or a project, which is built first.</summary>
    public required string Application { get; init; }

    /// <summary>The board's id.</summary>
    public required string Board { get; init; }

    /// <summary>Where the image is written.</summary>
    public required string Output { get; init; }

    /// <summary>Where the map is written, or null.</summary>
    public string? Map { get; init; }

    /// <summary>Whether sizes are printed.</summary>
    public bool Stats { get; init; }

    /// <summary>Whether stack traces carry names and lines.</summary>
    public bool Traces { get; init; }

    /// <summary>In bytes.</summary>
    public required int HeapSize { get; init; }

    /// <summary>In bytes.</summary>
    public required int StackSize { get; init; }

    /// <summary>What the optimiser strives for.</summary>
    public OptimizationLevel Level { get; init; } = OptimizationLevel.Speed;
}
