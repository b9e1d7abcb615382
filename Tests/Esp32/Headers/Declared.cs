using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using DeviceKit.Generator.Clang;
using DeviceKit.Generator.Diagnostics;
using DeviceKit.Generator.Model;
using DeviceKit.Generator.Profiles;
using DeviceKit.Generator.Specification;
using DeviceKit.Tests.Machine;
using Xunit;

namespace DeviceKit.Esp32.Tests.Headers;

/// <summary>What the headers declare: parsed here, or, without libclang, the checked-in model. Shims are left out.</summary>
internal static class Declared
{
    /// <summary>The specification.</summary>
    public static BindingSpecification Specification { get; } = LoadSpecification();

    /// <summary>The model.</summary>
    public static HeaderModel Model { get; } = Load();

    /// <summary>Functions by name.</summary>
    public static IReadOnlyDictionary<string, CFunction> Functions { get; } = Model.Functions.ToDictionary(f => f.Name);

    /// <summary>Records by name, nested ones too.</summary>
    public static IReadOnlyDictionary<string, CRecord> Records { get; } = Model.Records.ToDictionary(r => r.Name);

    /// <summary>Enums by name.</summary>
    public static IReadOnlyDictionary<string, CEnum> Enums { get; } = Model.Enums.ToDictionary(e => e.Name);

    /// <summary>Typedefs by name.</summary>
    public static IReadOnlyDictionary<string, CTypedef> Typedefs { get; } = Model.Typedefs.ToDictionary(t => t.Name);

    /// <summary>Macros with a value by name.</summary>
    public static IReadOnlyDictionary<string, CConstant> Constants { get; } = Model.Constants.ToDictionary(c => c.Name);

    /// <summary>The checked-in model without the shims.</summary>
    public static HeaderModel CheckedIn()
    {
        string file = SourceTree.PathOf("Bindings", "Esp32", Specification.Model);
        return WithoutShims(ModelJson.Read(file, File.ReadAllText(file)));
    }

    private static BindingSpecification LoadSpecification()
    {
        var diagnostics = new DiagnosticBag();
        string path = SourceTree.PathOf("Bindings", "Esp32", "esp32.bind");
        BindingSpecification? specification = SpecificationParser.Parse(path, File.ReadAllText(path), diagnostics);
        Assert.Empty(diagnostics.All);
        return specification!;
    }

    private static HeaderModel Load()
    {
        var diagnostics = new DiagnosticBag();
        try
        {
            var request = new ParseRequest(
                TargetProfile.Load(Specification.Profile), [SourceTree.PathOf("Bindings", "Esp32", "Headers")], Specification.Defines, Specification.Headers, new Dictionary<string, string>());
            HeaderModel model = HeaderParser.Parse(request, diagnostics);
            Assert.Empty(diagnostics.All);
            return model;
        }
        catch (LibClangMissingException)
        {
            return CheckedIn();
        }
    }

    private static HeaderModel WithoutShims(HeaderModel model) => model with
    {
        Headers = [.. model.Headers.Where(h => !IsShim(h.Name))],
        Functions = [.. model.Functions.Where(IsHeader)],
        Records = [.. model.Records.Where(IsHeader)],
        Typedefs = [.. model.Typedefs.Where(IsHeader)],
        Constants = [.. model.Constants.Where(IsHeader)],
        Macros = [.. model.Macros.Where(IsHeader)],
    };

    private static bool IsHeader(CDeclaration declaration) => !IsShim(declaration.Location.File);

    private static bool IsShim(string file) => file.Contains("_shims.g.", StringComparison.Ordinal);
}
