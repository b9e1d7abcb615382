using System.Linq;
using Mono.Cecil;

namespace DeviceKit.Cross.Types;

/// <summary>
/// The generic interfaces of vectors. The method M of I&lt;T&gt; on a vector is the method of the same name and parameters of the class library's
/// class <see cref="ClassName"/>, whose `this` is the vector: CoreCLR does the same (System.SZArrayHelper).
/// </summary>
internal static class VectorInterfaces
{
    /// <summary>The class, with one type argument: that of the interface.</summary>
    public const string ClassName = "DeviceKit.CoreLib.Runtime.VectorInterfaces`1";

    /// <summary>The interfaces.</summary>
    public static string[] Names { get; } =
    [
        "System.Collections.Generic.IList`1",
        "System.Collections.Generic.ICollection`1",
        "System.Collections.Generic.IEnumerable`1",
        "System.Collections.Generic.IReadOnlyList`1",
        "System.Collections.Generic.IReadOnlyCollection`1",
    ];

    /// <summary>Whether a type is one of these interfaces.</summary>
    public static bool Contains(TypeSystem system, TypeInstance type) =>
        type.Category == TypeCategory.Interface && type.Arguments.Count == 1 && Names.Any(name => system.IsKnown(type.Definition!, name));

    /// <summary>The method that stands for one of the interface's.</summary>
    public static MethodInstance? Find(TypeSystem system, MethodInstance declared)
    {
        TypeInstance? owner = system.FindKnown(ClassName, declared.Owner.Arguments);
        MethodDefinition? method = owner is null
            ? null
            : system.MethodsNamed(owner.Definition!, declared.Definition!.Name).FirstOrDefault(candidate => SignatureComparison.Same(candidate, declared.Definition, withModifiers: false));
        return method is null ? null : system.Method(owner!, method, declared.Arguments);
    }
}
