using System.Linq;
using DeviceKit.Cross.Types;
using Mono.Cecil;
using Xunit;

namespace DeviceKit.Cross.Tests.Importing;

public sealed class SmokeTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void EveryMethodOfTheClassLibraryImports(bool x)
    {
        using ImportedAssembly assembly = ImportedAssembly.Of("class A { static int F(int a, int b) { int s = 0; for (int i = a; i < b; i++) { s += i * 3; } return s; } }", x);
        assembly.ImportClosure(assembly.Method("A", "F"));
        foreach (TypeDefinition type in assembly.Closure.ClassLibrary.Types.Where(type => !type.HasGenericParameters))
        {
            foreach (MethodDefinition method in type.Methods.Where(method => method.HasBody && method.RVA != 0 && !method.HasGenericParameters))
            {
                assembly.Import(assembly.Types.Method(assembly.Types.Type(type, GenericContext.Empty), method, []));
            }
        }
    }
}
