using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using DeviceKit.Generator.Clang;
using DeviceKit.Generator.Diagnostics;
using DeviceKit.Generator.Emitting;
using DeviceKit.Generator.Emitting.Calls;
using DeviceKit.Generator.Model;
using DeviceKit.Generator.Profiles;
using DeviceKit.Generator.Specification;

namespace DeviceKit.Generator.Tests.Calls;

/// <summary>A specification that went through the whole generator, its headers parsed by libclang.</summary>
internal sealed class Generated
{
    public Generated(string path, string text, IReadOnlyDictionary<string, string>? headers = null)
    {
        BindingSpecification specification = SpecificationParser.Parse(path, text, Diagnostics) ?? throw new GeneratorException(Diagnostics.All);
        Diagnostics.ThrowIfErrors();
        string folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        var request = new ParseRequest(
            TargetProfile.Load(specification.Profile), [.. specification.IncludeFolders.Select(f => Path.GetFullPath(Path.Combine(folder, f)))], specification.Defines, specification.Headers,
            headers ?? new Dictionary<string, string>());
        HeaderModel model = HeaderParser.Parse(request, Diagnostics);
        Diagnostics.ThrowIfErrors();
        Context = new BindingContext(specification, model, Diagnostics);
        ApiResolver.Resolve(Context);
    }

    public DiagnosticBag Diagnostics { get; } = new();

    public BindingContext Context { get; }

    /// <summary>The errors of resolving, as they are printed.</summary>
    public IReadOnlyList<string> Errors => [.. Diagnostics.All.Where(d => d.Severity == DiagnosticSeverity.Error).Select(d => d.ToString())];

    /// <summary>All C# of the binding.</summary>
    public IReadOnlyList<GeneratedFile> Emit()
    {
        GeneratedFile[] files = [.. TypeEmitter.Emit(Context), .. CallEmitter.Emit(Context)];
        Diagnostics.ThrowIfErrors();
        return files;
    }
}
