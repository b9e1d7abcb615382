namespace DeviceKit.Generator.Specification;

/// <summary>What a result is.</summary>
public enum ReturnKind
{
    /// <summary><c>value</c>: as it is; a handle type becomes the handle.</summary>
    Value,

    /// <summary><c>error NAME</c>: a code of that family.</summary>
    Error,

    /// <summary><c>count</c>: a number, or −1 for a failure; stays a number, and the documentation says so.</summary>
    Count,

    /// <summary><c>text</c>: a NUL-terminated string, copied: <c>string?</c>.</summary>
    Text,

    /// <summary><c>address</c>: <c>Pointer32</c> or <c>nint</c>; its lifetime must be said.</summary>
    Address,

    /// <summary><c>bool</c>: an integer where 0 is false.</summary>
    Bool,
}
