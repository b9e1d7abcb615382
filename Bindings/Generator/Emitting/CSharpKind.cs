namespace DeviceKit.Generator.Emitting;

/// <summary>What a <see cref="CSharpType"/> is.</summary>
public enum CSharpKind
{
    /// <summary>No value.</summary>
    Void,

    /// <summary>An integer.</summary>
    Integer,

    /// <summary><c>float</c> or <c>double</c>.</summary>
    Float,

    /// <summary>C's bool: a byte in a member or a native signature.</summary>
    Bool,

    /// <summary>An enum.</summary>
    Enum,

    /// <summary>A strong handle.</summary>
    Handle,

    /// <summary>A struct or union.</summary>
    Record,

    /// <summary>A data pointer.</summary>
    Pointer,

    /// <summary>A function pointer.</summary>
    FunctionPointer,

    /// <summary>An inline array.</summary>
    Array,

    /// <summary>An error code.</summary>
    Error,
}
