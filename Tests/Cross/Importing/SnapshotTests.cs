using System;
using System.IO;
using System.Linq;
using System.Text;
using DeviceKit.Cross.Intermediate;
using DeviceKit.Cross.Intermediate.Text;
using DeviceKit.Cross.Types;
using DeviceKit.Tests.Machine;
using Mono.Cecil;
using Xunit;

namespace DeviceKit.Cross.Tests.Importing;

/// <summary>The form of imported functions as text, in `Snapshots/Imported.txt`; DEVICEKIT_UPDATE_SNAPSHOTS=1 writes it anew.</summary>
public sealed class SnapshotTests
{
    [Fact]
    public void ImportedFunctionsAreAsReviewed()
    {
        using var reader = new StreamReader(typeof(SnapshotTests).Assembly.GetManifestResourceStream("Sources.txt")!);
        using ImportedAssembly assembly = ImportedAssembly.Of(reader.ReadToEnd());
        var text = new StringBuilder("# What the methods of Sources.txt are imported as. Written by DEVICEKIT_UPDATE_SNAPSHOTS=1; review the difference.\n");
        foreach (TypeDefinition type in assembly.Closure.Application.MainModule.Types.Where(type => type.Name is "Cases" or "Precise" or "Relaxed"))
        {
            foreach (MethodDefinition method in type.Methods.Where(method => !method.HasGenericParameters))
            {
                Function function = assembly.Import(assembly.Types.Method(assembly.Types.Type(type, GenericContext.Empty), method, []));
                text.Append('\n').Append(Printer.Print(function));
                foreach (FunctionSymbol filter in function.Regions.SelectMany(region => region.Clauses).Select(clause => clause.Subject).OfType<FunctionSymbol>())
                {
                    text.Append('\n').Append(Printer.Print(filter.Body!));
                }
            }
        }

        string path = SourceTree.PathOf("Tests", "Cross", "Importing", "Snapshots", "Imported.txt");
        if (Environment.GetEnvironmentVariable("DEVICEKIT_UPDATE_SNAPSHOTS") == "1")
        {
            File.WriteAllText(path, text.ToString());
        }

        Assert.Equal(File.ReadAllText(path), text.ToString());
    }
}
