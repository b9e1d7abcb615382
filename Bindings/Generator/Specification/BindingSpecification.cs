using System.Collections.Generic;

namespace DeviceKit.Generator.Specification;

/// <summary>What a .bind file says; README.md beside this file is its reference. Every item knows its line, for messages.</summary>
public sealed record BindingSpecification
{
    /// <summary>The file's path as it was given.</summary>
    public required string Path { get; init; }

    /// <summary>The file's lines, for the columns of later messages; empty for a specification that was not read from text.</summary>
    public IReadOnlyList<string> Lines { get; init; } = [];

    /// <summary><c>binding NAMESPACE</c>: the C# namespace of all that is generated.</summary>
    public required string Namespace { get; init; }

    /// <summary><c>stem NAME</c>: what the generated files begin with: Pcap gives Pcap.Records.g.cs, pcap_shims.g.c.</summary>
    public required string Stem { get; init; }

    /// <summary><c>profile NAME</c>: the target profile, esp32 or host.</summary>
    public required string Profile { get; init; }

    /// <summary><c>output FOLDER</c>: where the generated files go, from the specification's folder.</summary>
    public string Output { get; init; } = "Generated";

    /// <summary><c>model FILE</c>: the checked-in model, from the specification's folder; used when there is no libclang.</summary>
    public required string Model { get; init; }

    /// <summary><c>library NAME FILE...</c>: what DllImport names, and the file names that a resolver tries in this order. Null under the cross backend.</summary>
    public LibrarySpecification? Library { get; init; }

    /// <summary><c>include FOLDER</c>: include folders, from the specification's folder or absolute, in order.</summary>
    public IReadOnlyList<string> IncludeFolders { get; init; } = [];

    /// <summary><c>define NAME[=VALUE]</c>: macros set before the headers.</summary>
    public IReadOnlyList<string> Defines { get; init; } = [];

    /// <summary><c>header NAME [package PACKAGE]</c>: the headers, in order.</summary>
    public required IReadOnlyList<HeaderSpecification> Headers { get; init; }

    /// <summary><c>strip type PREFIX...</c>: prefixes taken off the names of records, enums and typedefs.</summary>
    public IReadOnlyList<string> TypePrefixes { get; init; } = [];

    /// <summary><c>rename KIND NAME CSHARP</c>.</summary>
    public IReadOnlyList<RenameSpecification> Renames { get; init; } = [];

    /// <summary><c>api INTERFACE</c>.</summary>
    public IReadOnlyList<ApiSpecification> Apis { get; init; } = [];

    /// <summary><c>error NAME</c>.</summary>
    public IReadOnlyList<ErrorSpecification> Errors { get; init; } = [];

    /// <summary><c>handle NAME for TYPE</c>.</summary>
    public IReadOnlyList<HandleSpecification> Handles { get; init; } = [];

    /// <summary><c>enum NAME</c> and <c>flags NAME</c>.</summary>
    public IReadOnlyList<EnumSpecification> Enums { get; init; } = [];

    /// <summary><c>record NAME</c>: records that no bound function mentions (event data behind a void pointer), or whose members are said more of.</summary>
    public IReadOnlyList<RecordSpecification> Records { get; init; } = [];

    /// <summary><c>callback NAME for TYPE</c>.</summary>
    public IReadOnlyList<CallbackSpecification> Callbacks { get; init; } = [];

    /// <summary><c>callbacks INTERFACE for RECORD</c>.</summary>
    public IReadOnlyList<CallbackTableSpecification> CallbackTables { get; init; } = [];

    /// <summary><c>function NAME</c>.</summary>
    public IReadOnlyList<FunctionSpecification> Functions { get; init; } = [];

    /// <summary><c>shim PROTOTYPE</c>.</summary>
    public IReadOnlyList<ShimSpecification> Shims { get; init; } = [];
}
