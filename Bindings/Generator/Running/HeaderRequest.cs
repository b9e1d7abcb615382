using System.Collections.Generic;
using DeviceKit.Generator.Specification;

namespace DeviceKit.Generator.Running;

/// <summary>Which headers to read, and where they are.</summary>
/// <param name="Profile">The target.</param>
/// <param name="IncludeFolders">In order.</param>
/// <param name="Defines">Macros that are set before.</param>
/// <param name="Headers">In order; the header of the shims is the last.</param>
/// <param name="VirtualFiles">Headers that are not on disk: include name and text.</param>
internal sealed record HeaderRequest(
    string Profile,
    IReadOnlyList<string> IncludeFolders,
    IReadOnlyList<string> Defines,
    IReadOnlyList<HeaderSpecification> Headers,
    IReadOnlyDictionary<string, string> VirtualFiles)
{
    /// <summary>ESP-IDF's folder where its own headers are to be read; empty for the project's.</summary>
    public string IdfPath { get; init; } = "";
}
