namespace DeviceKit.Generator.Specification;

/// <summary>How a parameter is used, and what it becomes.</summary>
public enum ParameterKind
{
    /// <summary><c>value</c>: an integer, enum, bool or handle; the default for what is no pointer.</summary>
    Value,

    /// <summary><c>in</c>: one T, read during the call: <c>in T</c>; optional: <c>T?</c>.</summary>
    In,

    /// <summary><c>out</c>: one T, written: <c>out T</c>.</summary>
    Out,

    /// <summary><c>inout</c>: one T, read and written: <c>ref T</c>.</summary>
    InOut,

    /// <summary><c>in array</c>: <c>ReadOnlySpan&lt;T&gt;</c>; void pointers are bytes.</summary>
    InArray,

    /// <summary><c>out array</c> and <c>inout array</c>: <c>Span&lt;T&gt;</c>.</summary>
    OutArray,

    /// <summary><c>in text</c>: a NUL-terminated UTF-8 string: <c>string</c>.</summary>
    InText,

    /// <summary><c>out text</c>: a buffer that receives a NUL-terminated string: <c>Span&lt;byte&gt;</c>.</summary>
    OutText,

    /// <summary><c>address</c>: memory that outlives the call: <c>Pointer32</c> or <c>nint</c>; its lifetime must be said.</summary>
    Address,

    /// <summary><c>out address</c>: <c>out Pointer32</c> or <c>out nint</c>.</summary>
    OutAddress,

    /// <summary><c>callback NAME</c>: a function pointer.</summary>
    Callback,

    /// <summary><c>user-data</c>: what goes with the callback; vanishes.</summary>
    UserData,

    /// <summary><c>callbacks INTERFACE</c>: a table of function pointers.</summary>
    CallbackTable,

    /// <summary><c>null</c>: always passed as null or 0; vanishes.</summary>
    Null,
}
