namespace DeviceKit.Cross.Types;

/// <summary>What a type is, as far as code must tell.</summary>
internal enum TypeCategory
{
    /// <summary>System.Void.</summary>
    Void,

    /// <summary>A primitive: bool, char, the integers, nint, nuint, float, double. See <see cref="TypeInstance.Primitive"/>.</summary>
    Primitive,

    /// <summary>An enum; its representation is that of <see cref="TypeInstance.Element"/>.</summary>
    Enum,

    /// <summary>Another value type.</summary>
    Structure,

    /// <summary>A class; delegates too.</summary>
    Class,

    /// <summary>An interface.</summary>
    Interface,

    /// <summary>A vector: one dimension, lower bound 0; of <see cref="TypeInstance.Element"/>.</summary>
    Vector,

    /// <summary>An array of <see cref="TypeInstance.Rank"/> dimensions.</summary>
    Array,

    /// <summary>An unmanaged pointer.</summary>
    Pointer,

    /// <summary>A managed pointer (`ref`).</summary>
    ByReference,

    /// <summary>A pointer to a function.</summary>
    FunctionPointer,

    /// <summary>A type variable that stands for itself: only where overriding is worked out on generic definitions, never in code.</summary>
    Variable,
}
