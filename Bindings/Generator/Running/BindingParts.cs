using System;
using System.Collections.Generic;
using System.Linq;
using DeviceKit.Generator.Clang;
using DeviceKit.Generator.Diagnostics;
using DeviceKit.Generator.Emitting;
using DeviceKit.Generator.Model;
using DeviceKit.Generator.Profiles;
using DeviceKit.Generator.Specification;

namespace DeviceKit.Generator.Running;

/// <summary>What a run is put together from.</summary>
internal sealed record BindingParts
{
    /// <summary>The parts of a real run: libclang, the target profiles and the emitters.</summary>
    public static BindingParts Standard { get; } = new()
    {
        Headers = new ClangHeaderReader(),
        IdfIncludeFolders = profile => TargetProfile.Load(profile).IdfIncludeFolders,
        SystemIncludeFolders = profile => [.. TargetProfile.Load(profile).LibcIncludeFolders.Select(f => f.Replace("{multiarch}", IncludeSearch.MultiArch, StringComparison.Ordinal))],
        MacroArguments = (profile, defines) => TargetProfile.Load(profile).MacroArguments(defines),
        Configuration = profile => HeaderParser.Configuration(TargetProfile.Load(profile)),
        WriteShimHeader = ShimHeader.Write,
        ReadModel = ModelJson.Read,
        WriteModel = ModelJson.Write,
        Emit = BindingEmitter.Emit,
    };

    /// <summary>The front end.</summary>
    public required IHeaderReader Headers { get; init; }

    /// <summary>Include folders of the target below ESP-IDF's folder; none for a target that is not ESP-IDF's.</summary>
    public required Func<string, IReadOnlyList<string>> IdfIncludeFolders { get; init; }

    /// <summary>The folders that the target's C library and the system's headers are in.</summary>
    public required Func<string, IReadOnlyList<string>> SystemIncludeFolders { get; init; }

    /// <summary>The macros that are set before the headers, of a profile and with those that a specification sets.</summary>
    public required Func<string, IReadOnlyList<string>, IReadOnlyList<string>> MacroArguments { get; init; }

    /// <summary>The header that is made of a profile's configuration, or null.</summary>
    public required Func<string, HeaderFile?> Configuration { get; init; }

    /// <summary>The header of the shims; the model is that of the headers without it, or null where <see cref="ShimHeader.NeedsModel"/> is false.</summary>
    public required Func<BindingSpecification, HeaderModel?, string> WriteShimHeader { get; init; }

    /// <summary>A model from a path, for messages, and its JSON.</summary>
    public required Func<string, string, HeaderModel> ReadModel { get; init; }

    /// <summary>A model as JSON.</summary>
    public required Func<HeaderModel, string> WriteModel { get; init; }

    /// <summary>Everything that is generated.</summary>
    public required Func<BindingSpecification, HeaderModel, DiagnosticBag, IReadOnlyList<GeneratedFile>> Emit { get; init; }
}
