using DeviceKit.Cross.Types;

namespace DeviceKit.Cross.Intermediate.Interpretation;

/// <summary>What types and members mean to an interpreted program.</summary>
internal interface IObjectModel
{
    /// <summary>Bytes of an object of a class or of a boxed value, header included.</summary>
    int InstanceSize(TypeInstance type);

    /// <summary>Bytes of an element of a vector.</summary>
    int ElementSize(TypeInstance vector);

    /// <summary>Whether an object of exactly a type is an instance of another.</summary>
    bool IsInstance(TypeInstance type, TypeInstance of);

    /// <summary>The type of the exception that a trap throws.</summary>
    TypeInstance Exception(Trap trap);

    /// <summary>The type of strings.</summary>
    TypeInstance String { get; }

    /// <summary>The function that a virtual or interface call reaches on an object of exactly a type.</summary>
    FunctionSymbol Implementation(TypeInstance type, MethodInstance declared);

    /// <summary>The code of a method; for a delegate on a static method a thunk that drops the target.</summary>
    FunctionSymbol Code(MethodInstance method, bool forDelegate);

    /// <summary>Where a static field is.</summary>
    (DataSymbol Symbol, int Offset) Static(FieldInstance field);

    /// <summary>The static constructor of a class that is to run, or null.</summary>
    FunctionSymbol? Initializer(TypeInstance type);
}
