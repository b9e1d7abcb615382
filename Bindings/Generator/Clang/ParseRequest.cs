using System.Collections.Generic;
using DeviceKit.Generator.Profiles;
using DeviceKit.Generator.Specification;

namespace DeviceKit.Generator.Clang;

/// <summary>What the front end is asked to parse.</summary>
/// <param name="Profile">The target.</param>
/// <param name="IncludeFolders">Include folders, in order, before those of the profile.</param>
/// <param name="Defines">Macros that are set before the headers: <c>NAME</c> or <c>NAME=VALUE</c>.</param>
/// <param name="Headers">The headers, in order.</param>
/// <param name="VirtualFiles">Headers that exist in memory only: include name to text. They win over files on disk.</param>
public sealed record ParseRequest(
    TargetProfile Profile,
    IReadOnlyList<string> IncludeFolders,
    IReadOnlyList<string> Defines,
    IReadOnlyList<HeaderSpecification> Headers,
    IReadOnlyDictionary<string, string> VirtualFiles)
{
    /// <summary>The vendor's folder that the profile's <c>idf-include</c> folders lie below: IDF_PATH where it is set; empty for none.</summary>
    public string IdfPath { get; init; } = System.Environment.GetEnvironmentVariable("IDF_PATH") ?? "";

    /// <summary>
    /// True to bind what any header below <see cref="IncludeFolders"/> and <see cref="IdfPath"/> declares, asked or only included: to compare with a
    /// library that spreads over more headers what the asked ones of another source hold.
    /// </summary>
    public bool OwnsIncludes { get; init; }
}
