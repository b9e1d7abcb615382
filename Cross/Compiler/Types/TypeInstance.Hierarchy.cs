using System.Collections.Generic;
using System.Linq;
using Mono.Cecil;

namespace DeviceKit.Cross.Types;

/// <content>Base classes and interfaces.</content>
internal sealed partial class TypeInstance
{
    private TypeInstance? _baseType;
    private bool _hasBaseType;

    /// <summary>The base class; null of System.Object, interfaces, pointers and references. System.Array for arrays.</summary>
    public TypeInstance? BaseType
    {
        get
        {
            if (!_hasBaseType)
            {
                _baseType = Category switch
                {
                    TypeCategory.Vector or TypeCategory.Array => _system.Known("System.Array"),
                    TypeCategory.Interface => null,
                    _ => Definition?.BaseType is { } reference ? _system.Type(reference, Context) : null,
                };
                _hasBaseType = true;
            }

            return _baseType;
        }
    }

    /// <summary>All interfaces, inherited ones too; of vectors those of System.Array and the generic ones of their elements.</summary>
    public IReadOnlyList<TypeInstance> Interfaces => field ??= [.. (BaseType?.Interfaces ?? []).Concat(DeclaredInterfaces).Distinct()];

    /// <summary>
    /// The interfaces that the type itself names, each with those that it inherits behind it, a repeated one twice: the list over the type's own variables
    /// has the same in the same places.
    /// </summary>
    internal IReadOnlyList<TypeInstance> DeclaredInterfaces => field ??= Declared();

    /// <summary>The static constructor, or null.</summary>
    public MethodInstance? StaticConstructor
    {
        get
        {
            MethodDefinition? constructor = Definition is null ? null : _system.MethodsNamed(Definition, ".cctor").FirstOrDefault(method => method.IsStatic);
            return constructor is null ? null : _system.Method(this, constructor, []);
        }
    }

    /// <summary>Whether it is a delegate.</summary>
    public bool IsDelegate => Category == TypeCategory.Class && Definition!.BaseType?.FullName == "System.MulticastDelegate";

    /// <summary>Whether objects of other instances of the same generic type may stand for it: an interface or a delegate with variance.</summary>
    public bool IsVariant => IsGeneric && Definition!.GenericParameters.Any(variable => variable.IsCovariant || variable.IsContravariant);

    /// <summary>Whether it is Nullable of something; that is its argument.</summary>
    public bool IsNullable => Category == TypeCategory.Structure && _system.IsKnown(Definition!, "System.Nullable`1");

    private TypeInstance[] Declared()
    {
        if (Category == TypeCategory.Vector)
        {
            return Element!.Category is TypeCategory.Pointer or TypeCategory.FunctionPointer or TypeCategory.ByReference
                ? []
                : [.. VectorInterfaces.Names.Select(name => _system.FindKnown(name, Element)).OfType<TypeInstance>()];
        }

        return Definition is not { HasInterfaces: true }
            ? []
            : [.. Definition.Interfaces.Select(implementation => _system.Type(implementation.InterfaceType, Context)).SelectMany(one => one.DeclaredInterfaces.Prepend(one))];
    }
}
