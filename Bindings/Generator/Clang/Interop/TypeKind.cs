namespace DeviceKit.Generator.Clang.Interop;

/// <summary><c>CXTypeKind</c>, those that C has.</summary>
internal enum TypeKind
{
    /// <summary>No type.</summary>
    Invalid = 0,

    /// <summary>One that libclang has no name for; its canonical type may have.</summary>
    Unexposed = 1,

    /// <summary><c>void</c>.</summary>
    Void = 2,

    /// <summary><c>_Bool</c>.</summary>
    Bool = 3,

    /// <summary><c>char</c> on a target where it is unsigned.</summary>
    CharUnsigned = 4,

    /// <summary><c>unsigned char</c>.</summary>
    UnsignedChar = 5,

    /// <summary><c>unsigned short</c>.</summary>
    UnsignedShort = 8,

    /// <summary><c>unsigned int</c>.</summary>
    UnsignedInt = 9,

    /// <summary><c>unsigned long</c>.</summary>
    UnsignedLong = 10,

    /// <summary><c>unsigned long long</c>.</summary>
    UnsignedLongLong = 11,

    /// <summary><c>char</c> on a target where it is signed.</summary>
    CharSigned = 13,

    /// <summary><c>signed char</c>.</summary>
    SignedChar = 14,

    /// <summary><c>short</c>.</summary>
    Short = 16,

    /// <summary><c>int</c>.</summary>
    Int = 17,

    /// <summary><c>long</c>.</summary>
    Long = 18,

    /// <summary><c>long long</c>.</summary>
    LongLong = 19,

    /// <summary><c>float</c>.</summary>
    Float = 21,

    /// <summary><c>double</c>.</summary>
    Double = 22,

    /// <summary><c>long double</c>.</summary>
    LongDouble = 23,

    /// <summary>A pointer.</summary>
    Pointer = 101,

    /// <summary>A struct or union.</summary>
    Record = 105,

    /// <summary>An enum.</summary>
    Enum = 106,

    /// <summary>A typedef.</summary>
    Typedef = 107,

    /// <summary>A function declared with <c>()</c>.</summary>
    FunctionWithoutPrototype = 110,

    /// <summary>A function.</summary>
    Function = 111,

    /// <summary><c>[n]</c>.</summary>
    ConstantArray = 112,

    /// <summary><c>[]</c>.</summary>
    IncompleteArray = 114,

    /// <summary><c>[x]</c> in a prototype.</summary>
    VariableArray = 115,

    /// <summary><c>__auto_type</c>.</summary>
    Auto = 118,

    /// <summary><c>struct x</c>, around the type that it names.</summary>
    Elaborated = 119,

    /// <summary>A type with an attribute.</summary>
    Attributed = 163,

    /// <summary><c>_Atomic</c>.</summary>
    Atomic = 177,
}
