namespace DeviceKit.Generator.Running;

/// <summary>What a run is to do.</summary>
public sealed record BindingRunOptions
{
    /// <summary>The .bind file.</summary>
    public required string SpecificationPath { get; init; }

    /// <summary>True to compare what is checked in with what would be generated, and to write nothing.</summary>
    public bool Check { get; init; }

    /// <summary>Where the model is written as JSON besides its place beside the specification, with <see cref="Check"/> when that finds no difference; null for nowhere.</summary>
    public string? ModelOutput { get; init; }

    /// <summary>ESP-IDF's folder, for the comparison with its own headers; null or empty where there is none.</summary>
    public string? IdfPath { get; init; }
}
