using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using DeviceKit.Generator.Diagnostics;
using DeviceKit.Generator.Emitting;
using DeviceKit.Generator.Emitting.Proofs;
using DeviceKit.Generator.Model;
using DeviceKit.Generator.Profiles;
using DeviceKit.Generator.Specification;
using DeviceKit.Tests.Machine;
using Xunit;

namespace DeviceKit.Generator.Tests.Emitting;

/// <summary>The layout proofs that are checked in, through every compiler of their targets, and all types of their models in C#.</summary>
public sealed class CheckedInLayoutTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("devicekit-checked-in-").FullName;

    public static TheoryData<string> Compilers { get; } = new(CCompiler.All.Select(c => c.Name));

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [MemberData(nameof(Compilers))]
    public void EveryCheckedInProof_IsAccepted(string compiler)
    {
        CCompiler c = CCompiler.Named(compiler);
        TargetProfile target = TargetProfile.Load(c.Profile);
        File.WriteAllText(Path.Combine(_folder, target.ConfigurationHeader ?? "none.h"), target.ConfigurationText);
        int proofs = 0;
        foreach (BindingSpecification specification in Specifications().Where(s => s.Profile == c.Profile))
        {
            string own = Path.GetDirectoryName(specification.Path)!;
            string generated = Path.Combine(own, specification.Output);
            string proof = ProofEmitter.FileName(specification);
            if (!File.Exists(Path.Combine(generated, proof)))
            {
                continue;
            }

            proofs++;
            File.Copy(Path.Combine(generated, proof), Path.Combine(_folder, proof));
            (string errors, string compiled) = c.Compile(_folder, proof, [generated, .. specification.IncludeFolders.Select(f => Path.Combine(own, f)), _folder]);
            Assert.True(errors.Length == 0, errors);
            var bytes = new ObjectFile(compiled);
            foreach (BitFieldImage image in ProofEmitter.Images(Bind(specification)).Where(i => bytes[i.Symbol].Length > 0))
            {
                Assert.Equal((image.Symbol, Convert.ToHexString([.. image.Bytes])), (image.Symbol, Convert.ToHexString(bytes[image.Symbol])));
            }
        }

        Assert.SkipUnless(proofs > 0, $"no binding for {c.Profile} is checked in");
    }

    [Fact]
    public void EveryTypeOfTheirModels_HasThatLayoutInCSharp()
    {
        Assert.SkipUnless(Specifications().Any(), "no model of a binding is checked in");
        foreach (BindingSpecification specification in Specifications())
        {
            BindingContext context = Bind(specification);
            IEnumerable<GeneratedFile> files = TypeEmitter.Emit(context).Where(f => !f.Name.EndsWith("Owner.g.cs", StringComparison.Ordinal));
            using var assembly = new GeneratedAssembly(files);
            Assert.True(LayoutCheck.Members(context, assembly) > 0);
        }
    }

    private static IEnumerable<BindingSpecification> Specifications()
    {
        string bindings = SourceTree.PathOf("Bindings");
        foreach (string path in Directory.EnumerateFiles(bindings, "*.bind", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var diagnostics = new DiagnosticBag();
            BindingSpecification? specification = SpecificationParser.Parse(path, File.ReadAllText(path), diagnostics);
            Assert.Empty(diagnostics.All);
            if (File.Exists(Path.Combine(Path.GetDirectoryName(path)!, specification!.Model)))
            {
                yield return specification;
            }
        }
    }

    private static BindingContext Bind(BindingSpecification specification)
    {
        string path = Path.Combine(Path.GetDirectoryName(specification.Path)!, specification.Model);
        HeaderModel model = ModelJson.Read(path, File.ReadAllText(path));
        var context = new BindingContext(specification, model, new DiagnosticBag());
        foreach (CRecord record in model.Records.Where(r => r.Size is not null))
        {
            context.Require(new CRecordType(record.Name));
        }

        foreach (CEnum type in model.Enums)
        {
            context.Require(new CEnumType(type.Name));
        }

        return context;
    }
}
