using DeviceKit.Cross.Intermediate.Text;
using DeviceKit.Cross.Types;
using Mono.Cecil;

namespace DeviceKit.Cross.Tests.Lowering;

/// <summary>Types that texts name, beside plain classes: the first letters of a name say what it is.</summary>
internal static class TestTypes
{
    /// <summary>Interface `IShape`, enum `Color` over `int`, value types `int` and `Point`, and methods of the interface.</summary>
    public static TextNames Names()
    {
        var names = new TextNames();
        var whole = new TypeInstance(null!, TypeCategory.Primitive, "int", 1000) { Primitive = MetadataType.Int32 };
        names.Add(whole);
        names.Add(new TypeInstance(null!, TypeCategory.Enum, "Color", 1001) { Primitive = MetadataType.Int32, Element = whole });
        names.Add(new TypeInstance(null!, TypeCategory.Structure, "Point", 1002));
        names.Add(new TypeInstance(null!, TypeCategory.Interface, "IShape", 1003));
        return names;
    }
}
