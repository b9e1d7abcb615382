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
using DeviceKit.Generator.Tests.Shapes;

namespace DeviceKit.Generator.Tests.Calls;

/// <summary>A specification that went through the whole generator, its headers parsed by libclang.</summary>
internal sealed class Generated
{
    public Generated(string path, string text, IReadOnlyDictionary<string, string>? headers = null)
    {
        ShapeHeaders.RequireLibClang();
        BindingSpecification specification = SpecificationParser.Parse(path, text, Diagnostics) ?? throw new GeneratorException(Diagnostics.All);
        Diagnostics.ThrowIfErrors();
        HeaderModel? headersAlone = ShimHeader.NeedsModel(specification) ? Parse(path, specification, headers, specification.Headers) : null;
        string shims = ShimHeader.Write(specification, headersAlone);
        var files = new Dictionary<string, string>(headers ?? new Dictionary<string, string>());
        IReadOnlyList<HeaderSpecification> all = specification.Headers;
        if (shims.Length > 0)
        {
            files.Add(ShimHeader.FileName(specification), shims);
            all = [.. all, new HeaderSpecification(0, ShimHeader.FileName(specification), null)];
        }

        HeaderModel model = Parse(path, specification, files, all);
        Diagnostics.ThrowIfErrors();
        Context = new BindingContext(specification, model, Diagnostics);
        ApiResolver.Resolve(Context);
    }

    public DiagnosticBag Diagnostics { get; } = new();

    public BindingContext Context { get; }

    /// <summary>The errors of resolving, as they are printed.</summary>
    public IReadOnlyList<string> Errors => [.. Diagnostics.All.Where(d => d.Severity == DiagnosticSeverity.Error).Select(d => d.ToString())];

    /// <summary>All files of the binding.</summary>
    public IReadOnlyList<GeneratedFile> Emit()
    {
        IReadOnlyList<GeneratedFile> files = BindingEmitter.Emit(Context.Specification, Context.Model, Diagnostics);
        Diagnostics.ThrowIfErrors();
        return files;
    }

    private HeaderModel Parse(string path, BindingSpecification specification, IReadOnlyDictionary<string, string>? files, IReadOnlyList<HeaderSpecification> headers)
    {
        string folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        string[] includes = [.. specification.IncludeFolders.Select(f => Path.GetFullPath(Path.Combine(folder, f)))];
        var request = new ParseRequest(TargetProfile.Load(specification.Profile), includes, specification.Defines, headers, files ?? new Dictionary<string, string>());
        HeaderModel model = HeaderParser.Parse(request, Diagnostics);
        Diagnostics.ThrowIfErrors();
        return model;
    }
}
