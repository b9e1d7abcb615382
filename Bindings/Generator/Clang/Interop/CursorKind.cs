namespace DeviceKit.Generator.Clang.Interop;

/// <summary><c>CXCursorKind</c>, those that headers in C have.</summary>
internal enum CursorKind
{
    /// <summary>A struct.</summary>
    Struct = 2,

    /// <summary>A union.</summary>
    Union = 3,

    /// <summary>An enum.</summary>
    Enum = 5,

    /// <summary>A member of a record.</summary>
    Field = 6,

    /// <summary>A member of an enum.</summary>
    EnumConstant = 7,

    /// <summary>A function.</summary>
    Function = 8,

    /// <summary>An object.</summary>
    Variable = 9,

    /// <summary>A parameter.</summary>
    Parameter = 10,

    /// <summary>A typedef.</summary>
    Typedef = 20,

    /// <summary>A whole translation unit.</summary>
    TranslationUnit = 350,

    /// <summary>A macro definition.</summary>
    MacroDefinition = 501,

    /// <summary>An <c>#include</c>.</summary>
    Inclusion = 503,
}
