using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using DeviceKit.Cross.Importing;
using DeviceKit.Cross.Intermediate;
using DeviceKit.Cross.Intermediate.Verification;
using DeviceKit.Cross.Reading;
using DeviceKit.Cross.Types;
using DeviceKit.Tests.Machine;
using Xunit;

namespace DeviceKit.Cross.Tests.Importing;

/// <summary>The real class library: the largest amount of code that is at hand.</summary>
public sealed class CoreLibTests
{
    [Fact]
    public void EveryMethodThatIsNotGenericImportsWithAllThatItCalls()
    {
        string folder = SourceTree.PathOf("Cross", "CoreLib");
        IEnumerable<string> sources = Directory.GetFiles(folder, "*.cs", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(File.ReadAllText);
        string path = Path.Combine(Directory.CreateTempSubdirectory("devicekit-corelib-").FullName, "DeviceKit.CoreLib.dll");
        File.WriteAllBytes(path, ClassLibrary.Compile("DeviceKit.CoreLib", sources, true, []));
        (Closure? closure, _) = Closure.Open(new ClosureFiles(path, path), needsEntryPoint: false);
        var types = new Cross.Types.TypeSystem(closure!);
        Queue<MethodInstance> pending = new(closure!.ClassLibrary.GetTypes().Where(type => !type.HasGenericParameters)
            .SelectMany(type => type.Methods.Where(method => method is { HasBody: true, RVA: not 0, HasGenericParameters: false }))
            .Select(method => types.Method(types.Type(method.DeclaringType, GenericContext.Empty), method, [])));
        var importer = new Importer(types);
        var imported = new HashSet<MethodInstance>();
        while (pending.TryDequeue(out MethodInstance? method))
        {
            if (imported.Add(method) && method.Definition is { IsAbstract: false })
            {
                Function function = importer.Import(method);
                Verifier.Check(function, "importing");
                foreach (MethodInstance called in References.Of(function, types))
                {
                    pending.Enqueue(called);
                }
            }
        }

        Directory.Delete(Path.GetDirectoryName(path)!, recursive: true);
        Assert.True(imported.Count > 4000, $"only {imported.Count} methods");
    }
}
