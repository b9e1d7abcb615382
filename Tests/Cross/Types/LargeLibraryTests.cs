using System.Collections.Generic;
using System.Linq;
using DeviceKit.Cross.Reading;
using DeviceKit.Cross.Types;
using Mono.Cecil;
using Xunit;

namespace DeviceKit.Cross.Tests.Types;

/// <summary>.NET's own class library, which has every shape there is, through the type system.</summary>
public sealed class LargeLibraryTests
{
    private static readonly Cross.Types.TypeSystem s_types = Open(out s_library);
    private static readonly ModuleDefinition s_library;

    [Fact]
    public void EveryType_HasALayoutAndInterfaces()
    {
        int types = 0;
        foreach (TypeInstance type in Closed())
        {
            Assert.True(type.Size >= 0 && type.InstanceSize % 4 == 0, type.Name);
            Assert.All(type.InstanceFields, field => Assert.True(field.Offset >= 0));
            Assert.All(type.ObjectReferenceOffsets, offset => Assert.True(offset < type.InstanceSize || type.Category == TypeCategory.Interface));
            Assert.Equal(type.Interfaces.Count, type.Interfaces.Distinct().Count());
            Assert.All(type.Interfaces, one => Assert.True(type.IsAssignableTo(one)));
            types++;
        }

        Assert.InRange(types, 2000, int.MaxValue);
    }

    [Fact]
    public void EveryConcreteClass_HasABodyForEverySlotAndInterfaceMethod()
    {
        int found = 0;
        foreach (TypeInstance type in Closed().Where(type => type is { Category: TypeCategory.Class or TypeCategory.Structure, Definition.IsAbstract: false }))
        {
            foreach (TypeInstance one in type.Interfaces)
            {
                foreach (MethodDefinition method in one.Definition!.Methods.Where(method => method.IsVirtual && !method.IsStatic && !method.HasOverrides))
                {
                    MethodInstance? body = type.FindImplementation(s_types.Method(one, method, []));
                    Assert.True(body is not null, $"{type} has no {one}.{method.Name}");
                    found++;
                }
            }

            for (TypeInstance? parent = type; parent is not null; parent = parent.BaseType)
            {
                foreach (MethodDefinition method in parent.Definition!.Methods.Where(method => method.IsVirtual && !method.IsStatic))
                {
                    MethodInstance? body = type.FindImplementation(s_types.Method(parent, method, []));
                    Assert.True(body is not null, $"{type} has no {parent}.{method.Name}");
                    Assert.True(type.IsAssignableTo(body.Owner), $"{type} got {body}");
                    found++;
                }
            }
        }

        Assert.InRange(found, 20000, int.MaxValue);
    }

    [Fact]
    public void SymbolNames_AreUnique()
    {
        string[] names = [.. Closed().SelectMany(type => type.Definition!.Methods.Select(method => s_types.Method(type, method, []).Symbol.Name))];
        Assert.Equal(names.Length, names.Distinct().Count());
    }

    private static IEnumerable<TypeInstance> Closed() =>
        s_library.Types.SelectMany(type => type.NestedTypes.Prepend(type)).Where(type => !type.HasGenericParameters && type.Name != "<Module>")
            .Select(type => s_types.Type(type, GenericContext.Empty));

    private static Cross.Types.TypeSystem Open(out ModuleDefinition library)
    {
        string path = typeof(object).Assembly.Location;
        (Closure? closure, Diagnostic? diagnostic) = Closure.Open(new ClosureFiles(path, path), needsEntryPoint: false);
        Assert.Null(diagnostic);
        library = closure!.ClassLibrary;
        return new Cross.Types.TypeSystem(closure);
    }
}
