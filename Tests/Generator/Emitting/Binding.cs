using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using DeviceKit.Generator.Diagnostics;
using DeviceKit.Generator.Emitting;
using DeviceKit.Generator.Model;
using DeviceKit.Generator.Specification;
using Xunit;

namespace DeviceKit.Generator.Tests.Emitting;

/// <summary>A model, bound as a whole: every record, enum and integer constant of it.</summary>
internal sealed class Binding
{
    public Binding(HeaderModel model, string items = "", params IEnumerable<string> headers)
    {
        string header = string.Concat(headers.DefaultIfEmpty("shape.h").Select(h => $"header {h}\n"));
        Specification = SpecificationParser.Parse("shape.bind", $"binding DeviceKit.Shapes\nstem Shape\nprofile {model.Profile}\nmodel shape.model.json\n{header}{items}", Diagnostics)
            ?? throw new GeneratorException(Diagnostics.All);
        Context = new BindingContext(Specification, model, Diagnostics);
    }

    public DiagnosticBag Diagnostics { get; } = new();

    public BindingSpecification Specification { get; }

    public BindingContext Context { get; }

    /// <summary>Requires every type of the model.</summary>
    public Binding Whole()
    {
        foreach (CRecord record in Context.Model.Records.Where(r => r.Size is not null))
        {
            Context.Require(new CRecordType(record.Name));
        }

        foreach (CEnum type in Context.Model.Enums)
        {
            Context.Require(new CEnumType(type.Name));
        }

        return this;
    }

    /// <summary>The types and the proof; there is no error.</summary>
    public IReadOnlyList<GeneratedFile> Emit()
    {
        GeneratedFile[] files = [.. TypeEmitter.Emit(Context), .. ProofEmitter.Emit(Context)];
        Assert.Empty(Diagnostics.All.Select(d => d.ToString()));
        return files;
    }

    /// <summary>The errors that emitting gives.</summary>
    public IReadOnlyList<string> Errors()
    {
        _ = TypeEmitter.Emit(Context).Count();
        return [.. Diagnostics.All.Select(d => d.ToString())];
    }

    /// <summary>Compiles the proof beside a header.</summary>
    /// <returns>What the compiler said, empty where it accepted the file; and the object.</returns>
    public (string Errors, string Object) Prove(CCompiler compiler, string folder, params IEnumerable<string> includes)
    {
        GeneratedFile proof = ProofEmitter.Emit(Context).Single();
        File.WriteAllText(Path.Combine(folder, proof.Name), proof.Text);
        return compiler.Compile(folder, proof.Name, includes);
    }
}
